import { PrintFormatError } from '../../errors/print-format-error.js';
import type { BinaryOperator, Expression, NamedValue, PrintFormat, UnaryOperator } from './expression.js';
import { type Token, tokensOf, unescape } from './tokens.js';

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

/**
 * Parses what stands after `print fmt:` in a format file: a format string and its arguments, which are expressions of C.
 *
 * Kernel: include/trace/stages/stage3_trace_output.h (v6.12) makes the text, with `__entry` written as `REC`.
 *
 * @throws PrintFormatError with the place in the text
 * @example
 * parsePrintFormat('"irq=%d ret=%s", REC->irq, REC->ret ? "handled" : "unhandled"').format // 'irq=%d ret=%s'
 */
export function parsePrintFormat(text: string): PrintFormat {
  return new Parser(text).printFormat();
}

class Parser {
  readonly #tokens: readonly Token[];
  #next = 0;
  #depth = 0;

  constructor(private readonly source: string) {
    this.#tokens = tokensOf(source);
  }

  printFormat(): PrintFormat {
    if (this.#token().kind !== 'text') throw this.#fail('a format string should stand here');
    const format = this.#strings();
    const operands: Expression[] = [];
    while (this.#takes(',')) operands.push(this.#expression());
    if (this.#token().kind !== 'end') throw this.#fail('nothing should follow here');
    return { format, operands };
  }

  /** String literals that follow one another are one. */
  #strings(): string {
    let text = '';
    while (this.#token().kind === 'text') text += this.#take().text;
    return text;
  }

  #expression(): Expression {
    if (++this.#depth > deepest) throw this.#fail('too deep');
    const { at } = this.#token();
    const condition = this.#binary(1);
    let result = condition;
    if (this.#takes('?')) {
      const yes = this.#expression();
      this.#expect(':');
      result = { kind: 'choice', condition, yes, no: this.#expression(), at };
    }
    this.#depth--;
    return result;
  }

  #binary(least: number): Expression {
    const { at } = this.#token();
    let left = this.#unary();
    for (;;) {
      const { kind, text } = this.#token();
      const binds = kind === 'sign' ? precedence[text as BinaryOperator] : undefined;
      if (binds === undefined || binds < least) return left;
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
    if (++this.#depth > deepest) throw this.#fail('too deep');
    this.#next++;
    const operand = this.#unary();
    this.#depth--;
    return { kind: 'unary', operator: text as UnaryOperator, operand, at };
  }

  #postfix(): Expression {
    let result = this.#primary();
    while (this.#takes('[')) {
      result = { kind: 'element', array: result, index: this.#expression(), at: result.at };
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
        return { kind: 'number', value: BigInt(unescape(text).charCodeAt(0)), at };
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
    const type = this.#castType();
    if (type !== undefined) return { kind: 'cast', type, operand: this.#castOperand(), at };
    this.#expect('(');
    if (this.#isRecord() && this.#isAt(1, ')')) return this.#record();
    const inner = this.#expression();
    this.#expect(')');
    return inner;
  }

  #castOperand(): Expression {
    if (++this.#depth > deepest) throw this.#fail('too deep');
    const operand = this.#unary();
    this.#depth--;
    return operand;
  }

  /** The type, when words and stars are between parentheses and something that can be cast follows. */
  #castType(): string | undefined {
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
    if (!isOperand) return undefined;
    this.#next = i + 1;
    return words.join(' ');
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
    const { kind } = this.#token();
    const name = kind === 'text' ? this.#strings() : kind === 'word' ? this.#take().text : undefined;
    if (name === undefined) throw this.#fail('the name of the value should stand here');
    this.#expect('}');
    return { value, name };
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

/** As `strtoull` reads it: what follows the digits, such as `UL`, does not count. */
function numberOf(text: string): bigint {
  const [digits = '0'] = /^(0[xX][\da-fA-F]+|0[0-7]*|\d+)/.exec(text) ?? [];
  const value = BigInt(/^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits);
  return BigInt.asUintN(64, value > 0xffff_ffff_ffff_ffffn ? 0xffff_ffff_ffff_ffffn : value);
}
