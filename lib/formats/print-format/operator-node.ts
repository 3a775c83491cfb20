import type { BinaryOperator, Expression } from './expression.js';

/** How loosely libtraceevent 1.8 takes an operator to bind (`get_op_prio`). A sign of one operand counts as its operator. */
export const looseness: Readonly<Record<BinaryOperator | '?' | '!' | '~', number>> = {
  '!': 4,
  '~': 4,
  '*': 6,
  '/': 6,
  '%': 6,
  '+': 7,
  '-': 7,
  '<<': 8,
  '>>': 8,
  '<': 9,
  '>': 9,
  '<=': 9,
  '>=': 9,
  '==': 10,
  '!=': 10,
  '&': 11,
  '^': 12,
  '|': 13,
  '&&': 14,
  '||': 15,
  '?': 16,
};

export type NodeOperator = keyof typeof looseness;

/**
 * A piece of an expression while libtraceevent reads it: an operand, or an operator whose operands still change. The operands of
 * `?` are what is asked, and the two answers.
 */
export class OperatorNode {
  #operator: NodeOperator | undefined;
  #operands: readonly OperatorNode[];
  #leaf: Expression | undefined;
  /** Of the operator that was read last here; 0 for an operand, a sign and `?`. */
  #looseness: number;

  private constructor(
    operator: NodeOperator | undefined,
    operands: readonly OperatorNode[],
    leaf: Expression | undefined,
    loose: number,
  ) {
    this.#operator = operator;
    this.#operands = operands;
    this.#leaf = leaf;
    this.#looseness = loose;
  }

  static leaf(expression: Expression): OperatorNode {
    return new OperatorNode(undefined, [], expression, 0);
  }

  /** `-` and `+` are taken as an operator with nothing, which is 0, on its left. */
  static sign(operator: '!' | '~' | '-' | '+', operand: OperatorNode, at: number): OperatorNode {
    const nothing = OperatorNode.leaf({ kind: 'number', value: 0n, at });
    return new OperatorNode(operator, [nothing, operand], undefined, 0);
  }

  /** An element of an array: operators that follow go into it. */
  get isElement(): boolean {
    return this.#leaf?.kind === 'element';
  }

  /** An operator that comes after all of this goes around it; any other takes only what is on the right. */
  isTighterThan(operator: NodeOperator): boolean {
    return looseness[operator] > this.#looseness;
  }

  /** Becomes an operator with what it was on the left. Gives the node that an operator which binds more tightly goes into. */
  join(operator: BinaryOperator, right: OperatorNode): OperatorNode {
    const left = this.#copy();
    const [innerLeft, ...innerRest] = right.#operands;
    const opens =
      right.#operator !== undefined &&
      innerLeft !== undefined &&
      looseness[operator] < looseness[right.#operator];
    if (!opens) {
      this.#become(operator, [left, right], looseness[operator]);
      return right;
    }
    const inner = new OperatorNode(operator, [left, innerLeft], undefined, looseness[operator]);
    this.#become(right.#operator, [inner, ...innerRest], right.#looseness);
    return inner;
  }

  ask(yes: OperatorNode, no: OperatorNode): void {
    this.#become('?', [this.#copy(), yes, no], 0);
  }

  get expression(): Expression {
    if (this.#leaf !== undefined) return this.#leaf;
    const [first, second, third] = this.#operands.map(({ expression }) => expression);
    if (first === undefined || second === undefined) throw new Error('an operator without operands');
    const { at } = first;
    switch (this.#operator) {
      case '?':
        return { kind: 'choice', condition: first, yes: second, no: third ?? second, at };
      case '!':
      case '~':
        return { kind: 'unary', operator: this.#operator, operand: second, at };
      case undefined:
        return second;
      default:
        return { kind: 'binary', operator: this.#operator, left: first, right: second, at };
    }
  }

  #copy(): OperatorNode {
    return new OperatorNode(this.#operator, this.#operands, this.#leaf, this.#looseness);
  }

  #become(operator: NodeOperator | undefined, operands: readonly OperatorNode[], loose: number): void {
    this.#operator = operator;
    this.#operands = operands;
    this.#leaf = undefined;
    this.#looseness = loose;
  }
}
