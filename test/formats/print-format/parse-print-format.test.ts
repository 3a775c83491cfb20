import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PrintFormatError } from '../../../lib/errors/print-format-error.js';
import type { Expression } from '../../../lib/formats/print-format/expression.js';
import { parsePrintFormat, type Reading } from '../../../lib/formats/print-format/parse-print-format.js';

/** An expression with all its parentheses. */
function text(expression: Expression | undefined): string {
  switch (expression?.kind) {
    case undefined:
      return 'nothing';
    case 'number':
      return String(expression.value);
    case 'text':
      return `"${expression.text}"`;
    case 'name':
      return expression.name;
    case 'field':
      return expression.name;
    case 'element':
      return `${text(expression.array)}[${text(expression.index)}]`;
    case 'cast':
      return `<${expression.type}>${text(expression.operand)}`;
    case 'unary':
      return `${expression.operator}${text(expression.operand)}`;
    case 'binary':
      return `(${text(expression.left)} ${expression.operator} ${text(expression.right)})`;
    case 'choice':
      return `(${text(expression.condition)} ? ${text(expression.yes)} : ${text(expression.no)})`;
    case 'names': {
      const names = expression.names.map(({ value, name }) => `${text(value)}=${name}`);
      return `names(${text(expression.value)}, ${expression.delimiter ?? 'symbolic'}: ${names.join(' ')})`;
    }
    case 'size':
      return `sizeof(${expression.of})`;
    case 'call':
      return `${expression.name}(${expression.operands.map(text).join(', ')})`;
  }
}

const parsed = (expression: string, reading: Reading = 'as C') =>
  text(parsePrintFormat(`"%d", ${expression}`, reading).operands[0]);

describe('parsePrintFormat', () => {
  it('reads the format string and the arguments', () => {
    const { format, operands } = parsePrintFormat('"a=%d\\n" "b=%s", REC->a, __get_str(b)');
    expect(format).toBe('a=%d\\nb=%s');
    expect(operands.map(text)).toEqual(['a', '__get_str(b)']);
  });

  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['(1 + 2) * 3', '((1 + 2) * 3)'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['REC->a & (REC->b | 4)', '(a & (b | 4))'],
    [
      '1 << 2 + 3 < 4 == 5 & 6 ^ 7 | 8 && 9 || 10',
      '((((((((1 << (2 + 3)) < 4) == 5) & 6) ^ 7) | 8) && 9) || 10)',
    ],
    ['REC->a ? 1 : REC->b ? 2 : 3', '(a ? 1 : (b ? 2 : 3))'],
    ['!REC->a && ~REC->b', '(!a && ~b)'],
    ['(unsigned long)(REC->a) >> 20', '(<unsigned long>a >> 20)'],
    ['(void *)REC->p', '<void *>p'],
    ['((u8 *)__get_dynamic_array(d))[2]', '<u8 *>__get_dynamic_array(d)[2]'],
    ['(REC)->a', 'a'],
    ['REC->args[1]', 'args[1]'],
    ['0x1fUL + 010 + 7ULL', '((31 + 8) + 7)'],
    ["'A'", '65'],
    ['sizeof(unsigned long) + sizeof(REC->a)', '(sizeof(unsigned long) + sizeof(a))'],
    ['__builtin_expect(REC->a, 1)', 'a'],
    ['__print_flags(REC->a, "|", { 1 << 1, "x" }, { NAME, "y" })', 'names(a, |: (1 << 1)=x NAME=y)'],
    ['__print_symbolic(REC->a, {0, "zero"}, {1, "o" "ne"})', 'names(a, symbolic: 0=zero 1=one)'],
    ['__print_flags(REC->a, "", {1, "x"}, { 0, ((void *)0) })', 'names(a, : 1=x 0=0)'],
  ])('%s', (expression, expected) => {
    expect(parsed(expression)).toBe(expected);
  });

  it.each([
    ['REC->a - REC->b - 1', '(a - (b - 1))'],
    ['REC->a * (REC->b + 1)', '((a * b) + 1)'],
    ['REC->f & (1 | 2 | 4)', '((f & 1) | (2 | 4))'],
    ['REC->a * -1', '((a * 0) - 1)'],
    ['REC->a && REC->b == 3 ? 1 : 2', '(a && ((b == 3) ? 1 : 2))'],
    ['REC->a == 1 ? 2 : REC->b ? 3 : 4', '(((a == 1) ? 2 : b) ? 3 : 4)'],
    ['REC->a * REC->w[1] + 2', '(a * (w[1] + 2))'],
    ['REC->a + 1 * 2', '(a + (1 * 2))'],
    ['REC->a * 2 + 1', '((a * 2) + 1)'],
  ])('reads %s as libtraceevent does', (expression, expected) => {
    expect(parsed(expression, 'as libtraceevent')).toBe(expected);
  });

  it.each([
    ['', 'a format string', 0],
    ['"%d", ', 'the text ends', 5],
    ['"%d", REC->', 'the name of a field', 11],
    ['"%d", (1 + 2', '")"', 12],
    ['"%d", 1 2', 'nothing should follow', 8],
    ['"%d", __print_flags(REC->a, "|", {1 "x"})', '","', 36],
    ['"%d", @', 'no token', 6],
    ['"%d', 'no token', 0],
  ])('refuses %s with the place', (source, problem, caretAt) => {
    const error = (() => {
      try {
        parsePrintFormat(source);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(PrintFormatError);
    expect(error).toMatchObject({ caretAt, printFormat: source });
    expect((error as Error).message).toContain(problem);
  });

  it('ends a string of another alphabet as libtraceevent does', () => {
    expect(() => parsePrintFormat('"a\tb %d", 1', 'as libtraceevent')).toThrow(PrintFormatError);
    expect(parsePrintFormat('"a %s", "x\ty"', 'as libtraceevent').operands.map(text)).toEqual(['"x"']);
    expect(parsePrintFormat('"a\tb %d", 1').format).toBe('a\tb %d');
  });

  it('refuses what is too deep, in either reading', () => {
    for (const reading of ['as C', 'as libtraceevent'] as const) {
      for (const deep of [
        '('.repeat(5000),
        '!'.repeat(5000),
        '1 ? '.repeat(5000),
        '(u8)'.repeat(5000),
        '1+'.repeat(5000),
        'a['.repeat(5000),
      ])
        expect(() => parsePrintFormat(`"%d", ${deep}1`, reading)).toThrow(PrintFormatError);
    }
  });

  it('throws nothing but its own error, whatever the text', () => {
    const piece = fc.constantFrom(
      ...['"', '%d', '(', ')', '{', '}', '[', ']', ',', '?', ':', 'REC->a', 'REC', '->', '1', '-', '!', '+'],
      ...['&', '__print_flags', '__get_str', 'sizeof', '(int)', ' ', '\\', "'", '"x"', '\t', 'é'],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, asC) => {
        try {
          parsePrintFormat(`"%d", ${pieces.join('')}`, asC ? 'as C' : 'as libtraceevent');
        } catch (error) {
          expect(error).toBeInstanceOf(PrintFormatError);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
