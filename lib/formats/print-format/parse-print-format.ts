import { PrintFormatError } from '../../errors/print-format-error.js';
import type { BinaryOperator, Expression, NamedValue, PrintFormat, UnaryOperator } from './expression.js';
import { OperatorNode } from './operator-node.js';
import { type Token, tokensOf, withoutEscapes } from './tokens.js';

/** How tightly the operators bind, as in C. */
const precedence: Readonly<Record<BinaryOperator, number>> = {
  '*': 10,
  '/': 10,
  '%': 10,
  '+': 9,
  '-': 9,
  '<<': 8,
  '>>': 8,
  '<': 7,
  '>': 7,
  '<=': 7,
  '>=': 7,
  '==': 6,
  '!=': 6,
  '&': 5,
  '^': 4,
  '|': 3,
  '&&': 2,
  '||': 1,
};

/** Parentheses deeper than this are in no kernel's formats. */
const deepest = 200;
/** And no more operators follow one another. */
const longest = 500;

/**
 * How a print fmt is read: by the grammar of C, or with the mistakes that libtraceevent 1.8 makes, so that the same text comes out.
 * Its mistakes are these:
 *
 * - an operator after an operand is taken into the operand on its right when it binds as tightly as the one before or more
 *   tightly: `a - b - c` is `a - (b - c)`, `a && b == c ? x : y` is `a && (b == c ? x : y)`;
 * - parentheses on the right of an operator are opened when it binds more tightly than what is in them: `a & (b | c)` is
 *   `(a & b) | c`, `a * (b + 1)` is `(a * b) + 1`; of `a * -b` it makes `a * 0 - b`;
 * - what follows an element of an array on the right of an operator is taken into that element: `a * b[1] + 2` is
 *   `a * (b[1] + 2)`;
 * - the second operand of a `?:` ends at the next operator, which then takes the whole: `a ? b : c + 1` is `(a ? b : c) + 1`;
 * - a string ends at the first character that is neither printable ASCII nor a line feed, and nothing after it is read.
 */
export type Reading = 'as C' | 'as libtraceevent';

/**
 * Parses what stands after `print fmt:` in a format file: a format string and its arguments, which are expressions of C.
 *
 * Kernel: include/trace/stages/stage3_trace_output.h (v6.12) makes the text, with `__entry` written as `REC`.
 *
 * @throws PrintFormatError with the place in the text
 * @example
 * parsePrintFormat('"irq=%d ret=%s", REC->irq, REC->ret ? "handled" : "unhandled"').format // 'irq=%d ret=%s'
 */
export function parsePrintFormat(text: string, reading: Reading = 'as C'): PrintFormat {
  return new Parser(text, reading).printFormat();
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(
    private readonly source: string,
    private readonly reading: Reading,
  ) {
    this.#tokens = tokensOf(source, reading === 'as libtraceevent');
  }

  printFormat(): PrintFormat {
    if (this.#token().kind !== 'text') throw this.#fail('a format string should stand here');
    const format = this.#strings();
    const operands: Expression[] = [];
    while (this.#takes(',')) operands.push(this.#expression());
    const isCut = this.#token().kind === 'cut' && operands.length > 0;
    if (this.#token().kind !== 'end' && !isCut) throw this.#fail('nothing should follow here');
    return { format, operands };
  }

  /** String literals that follow one another are one. */
  #strings(): string {
    let text = '';
    while (this.#token().kind === 'text') text += this.#take().text;
    return text;
  }

  #expression(): Expression {
    return this.#deeper(() => (this.reading === 'as C' ? this.#choice() : this.#chain().expression));
  }

  #choice(): Expression {
    const { at } = this.#token();
    const condition = this.#binary(1);
    if (!this.#takes('?')) return condition;
    const yes = this.#expression();
    this.#expect(':');
    return { kind: 'choice', condition, yes, no: this.#expression(), at };
  }

  /** An expression as libtraceevent reads it. */
  #chain(): OperatorNode {
    return this.#deeper(() => {
      const node = this.#operand();
      this.#extend(node);
      return node;
    });
  }

  /** What libtraceevent takes for one operand: a sign with all that follows, or what has no operator. */
  #operand(): OperatorNode {
    const { kind, text, at } = this.#token();
    if (kind === 'sign' && ['!', '~', '-', '+'].includes(text)) {
      this.#next++;
      const operand = this.#deeper(() => this.#operand());
      const node = OperatorNode.sign(text as '!' | '~' | '-' | '+', operand, at);
      this.#extend(operand.isElement ? operand : node);
      return node;
    }
    const opensGroup = this.#is('(') && this.#castType() === undefined && !this.#isGroupedRecord();
    if (!opensGroup) return OperatorNode.leaf(this.#postfix());
    this.#next++;
    const group = this.#chain();
    this.#expect(')');
    return this.#is('[') ? OperatorNode.leaf(this.#elements(group.expression)) : group;
  }

  /** Takes the operators that follow into the node. */
  #extend(node: OperatorNode): void {
    for (let inner = node, outer = node, length = 0; ; length++) {
      const operator = this.#operator();
      if (operator === undefined) return;
      if (length > longest) throw this.#fail('too long');
      outer = outer.isTighterThan(operator) ? outer : inner;
      this.#next++;
      if (operator === '?') {
        const yes = this.#chain();
        this.#expect(':');
        outer.ask(yes, this.#operand());
        inner = outer;
        continue;
      }
      const right = this.#operand();
      inner = outer.join(operator, right);
      if (right.isElement) outer = inner = right;
    }
  }

  /** The operator that stands here, `?` as well. */
  #operator(): BinaryOperator | '?' | undefined {
    const { kind, text } = this.#token();
    const isOperator = kind === 'sign' && (text === '?' || Object.hasOwn(precedence, text));
    return isOperator ? (text as BinaryOperator | '?') : undefined;
  }

  #isGroupedRecord(): boolean {
    const word = this.#tokens[this.#next + 1];
    return word?.kind === 'word' && word.text === 'REC' && this.#isAt(2, ')');
  }

  #binary(least: number): Expression {
    const { at } = this.#token();
    let left = this.#unary();
    for (let length = 0; ; length++) {
      const { kind, text } = this.#token();
      const binds = kind === 'sign' ? precedence[text as BinaryOperator] : undefined;
      if (binds === undefined || binds < least) return left;
      if (length > longest) throw this.#fail('too long');
      this.#next++;
      left = {
        kind: 'binary',
        operator: text as BinaryOperator,
        left,
        right: this.#binary(binds + 1),
        at,
      };
    }
  }

  #unary(): Expression {
    const { kind, text, at } = this.#token();
    if (kind !== 'sign' || !['!', '~', '-', '+', '&', '*'].includes(text)) return this.#postfix();
    this.#next++;
    const operand = this.#deeper(() => this.#unary());
    return { kind: 'unary', operator: text as UnaryOperator, operand, at };
  }

  #postfix(): Expression {
    return this.#elements(this.#primary());
  }

  #elements(array: Expression): Expression {
    let result = array;
    for (let length = 0; this.#takes('['); length++) {
      if (length > longest) throw this.#fail('too long');
      const index = this.#deeper(() =>
        this.reading === 'as C' ? this.#expression() : this.#operand().expression,
      );
      result = { kind: 'element', array: result, index, at: result.at };
      this.#expect(']');
    }
    return result;
  }

  #primary(): Expression {
    const { kind, text, at } = this.#token();
    switch (kind) {
      case 'number':
        this.#next++;
        return { kind: 'number', value: numberOf(text), at };
      case 'character':
        this.#next++;
        return { kind: 'number', value: BigInt(withoutEscapes(text).charCodeAt(0)), at };
      case 'text':
        return { kind: 'text', text: this.#strings(), at };
      case 'word':
        return this.#word();
      default:
        if (this.#is('(')) return this.#parenthesis();
        throw this.#fail(kind === 'end' ? 'the text ends here' : `"${text}" starts no expression`);
    }
  }

  /** `(type)operand` or `(expression)`. */
  #parenthesis(): Expression {
    const { at } = this.#token();
    const cast = this.#castType();
    if (cast !== undefined) {
      this.#next = cast.next;
      return { kind: 'cast', type: cast.type, operand: this.#castOperand(), at };
    }
    this.#expect('(');
    if (this.#isRecord() && this.#isAt(1, ')')) return this.#record();
    const inner = this.#expression();
    this.#expect(')');
    return inner;
  }

  #castOperand(): Expression {
    return this.#deeper(() => (this.reading === 'as C' ? this.#unary() : this.#primary()));
  }

  /** The type, when words and stars are between parentheses and something that can be cast follows. */
  #castType(): { type: string; next: number } | undefined {
    let i = this.#next + 1;
    const words: string[] = [];
    for (; ; i++) {
      const { kind, text } = this.#tokens[i] ?? { kind: 'end', text: '' };
      if (kind === 'word' && text !== 'REC') words.push(text);
      else if (words.length > 0 && kind === 'sign' && text === '*') words.push('*');
      else if (words.length > 0 && kind === 'sign' && text === ')') break;
      else return undefined;
    }
    const after = this.#tokens[i + 1];
    const isOperand =
      after !== undefined &&
      (['word', 'number', 'text', 'character'].includes(after.kind) ||
        (after.kind === 'sign' && after.text === '('));
    return isOperand ? { type: words.join(' '), next: i + 1 } : undefined;
  }

  #word(): Expression {
    if (this.#isRecord()) return this.#record();
    const { text, at } = this.#take();
    if (this.#is('(')) return this.#call(text, at);
    const words = [text];
    while (this.#token().kind === 'word') words.push(this.#take().text);
    return { kind: 'name', name: words.join(' '), at };
  }

  #isRecord(): boolean {
    const { kind, text } = this.#token();
    return kind === 'word' && text === 'REC';
  }

  /** `REC->field`, also `(REC)->field`. */
  #record(): Expression {
    const { at } = this.#take();
    this.#takes(')');
    this.#expect('->');
    const field = this.#take();
    if (field.kind !== 'word') throw this.#fail('the name of a field should stand here', field.at);
    return { kind: 'field', name: field.text, at };
  }

  #call(name: string, at: number): Expression {
    switch (name) {
      case 'sizeof':
        return this.#size(at);
      case '__print_flags':
      case '__print_flags_u64':
        return this.#names(true, at);
      case '__print_symbolic':
      case '__print_symbolic_u64':
        return this.#names(false, at);
      default: {
        const operands = this.#operands();
        const [first] = operands;
        return name === '__builtin_expect' && first !== undefined
          ? first
          : { kind: 'call', name, operands, at };
      }
    }
  }

  #operands(): Expression[] {
    this.#expect('(');
    const operands: Expression[] = [];
    if (this.#takes(')')) return operands;
    do operands.push(this.#expression());
    while (this.#takes(','));
    this.#expect(')');
    return operands;
  }

  #size(at: number): Expression {
    this.#expect('(');
    if (this.#isRecord()) {
      const record = this.#record();
      this.#expect(')');
      return { kind: 'size', of: record.kind === 'field' ? record.name : '', field: true, at };
    }
    const words: string[] = [];
    while (this.#token().kind === 'word' || this.#is('*')) words.push(this.#take().text);
    this.#expect(')');
    return { kind: 'size', of: words.join(' '), field: false, at };
  }

  /** `(value, "delimiter", { 1, "one" }, ...)`; `__print_symbolic` has no delimiter. */
  #names(hasDelimiter: boolean, at: number): Expression {
    this.#expect('(');
    const value = this.#expression();
    this.#expect(',');
    let delimiter: string | undefined;
    if (hasDelimiter) {
      delimiter = this.#token().kind === 'text' ? this.#strings() : '';
      this.#takes(',');
    }
    const names: NamedValue[] = [];
    while (this.#takes('{')) {
      names.push(this.#namedValue());
      this.#takes(',');
    }
    this.#expect(')');
    return { kind: 'names', value, delimiter, names, at };
  }

  #namedValue(): NamedValue {
    const value = this.#expression();
    this.#expect(',');
    const { at } = this.#token();
    const name = wordsOf(this.#expression());
    if (name === undefined) throw this.#fail('the name of the value should stand here', at);
    this.#expect('}');
    return { value, name };
  }

  #deeper<T>(read: () => T): T {
    if (++this.#depth > deepest) throw this.#fail('too deep');
    const result = read();
    this.#depth--;
    return result;
  }

  #token(): Token {
    return this.#tokens[this.#next] ?? { kind: 'end', text: '', at: this.source.length };
  }

  #take(): Token {
    const token = this.#token();
    this.#next++;
    return token;
  }

  #is(sign: string): boolean {
    return this.#isAt(0, sign);
  }

  #isAt(offset: number, sign: string): boolean {
    const token = this.#tokens[this.#next + offset];
    return token?.kind === 'sign' && token.text === sign;
  }

  #takes(sign: string): boolean {
    if (!this.#is(sign)) return false;
    this.#next++;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#takes(sign)) throw this.#fail(`"${sign}" should stand here`);
  }

  #fail(problem: string, at = this.#token().at): PrintFormatError {
    return new PrintFormatError(this.source, at, problem);
  }
}

/** A name in a list: text, or what stands there instead of it, such as the `((void *)0)` that ends some lists. */
function wordsOf(expression: Expression): string | undefined {
  switch (expression.kind) {
    case 'text':
      return expression.text;
    case 'name':
      return expression.name;
    case 'number':
      return String(expression.value);
    case 'cast':
      return wordsOf(expression.operand);
    default:
      return undefined;
  }
}

/** As `strtoull` reads it: what follows the digits, such as `UL`, does not count. */
function numberOf(text: string): bigint {
  const [digits = '0'] = /^(0[xX][\da-fA-F]+|0[0-7]*|\d+)/.exec(text) ?? [];
  const value = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return BigInt.asUintN(64, value > 0xffff_ffff_ffff_ffffn ? 0xffff_ffff_ffff_ffffn : value);
}
