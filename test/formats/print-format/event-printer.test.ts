import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextBuffer } from '../../../lib/base/text-buffer.js';
import { FormatSyntaxError } from '../../../lib/errors/format-syntax-error.js';
import { type EventFormat, parseEventFormat } from '../../../lib/formats/event-format.js';
import { newEventPrinter } from '../../../lib/formats/print-format/event-printer.js';
import { newPrintContext } from '../../../lib/formats/print-format/print-context.js';
import { PrintedRecord } from '../../../lib/formats/print-format/printed-record.js';
import { array, dynamic, type MadeField, madeFormat, print, printed, recordOf, u32, u64 } from './print.js';

describe('conversions', () => {
  it.each([
    ['%d', -5, '-5'],
    ['%5d|', 7, '    7|'],
    ['%-5d|', 7, '7    |'],
    ['%05d', -7, '-0007'],
    ['%+d', 7, '+7'],
    ['%.3d', 7, '007'],
    ['%8.3d', -7, '    -007'],
    ['%u', -1, '4294967295'],
    ['%x', -1, 'ffffffff'],
    ['%#x', 255, '0xff'],
    ['%#x', 0, '0'],
    ['%#10x', 255, '      0xff'],
    ['%#010X', 255, '0X000000FF'],
    ['%#o', 8, '010'],
    ['%o', 8, '10'],
    ['%hd', 0x1ffff, '-1'],
    ['%hhu', 0x1ff, '255'],
    ['%c', 65, 'A'],
    ['%3c|', 65, '  A|'],
    ['%ld', -1, '4294967295'],
    ['%lx', -1, 'ffffffff'],
    ['100%%', 0, '100%'],
    ['% d', 3, '> <d'],
    ['a\\tb\\n', 0, 'a\tb'],
  ])('%s of %d', (conversion, value, expected) => {
    expect(print(`"${conversion}", REC->a`, [u32('a', value)])).toBe(expected);
  });

  it('writes all 64 bits', () => {
    const fields = [u64('a', 0xfedc_ba98_7654_3210n)];
    expect(print('"%llu %lld %lx %#llX", REC->a, REC->a, REC->a, REC->a', fields)).toBe(
      '18364758544493064720 -81985529216486896 fedcba9876543210 0XFEDCBA9876543210',
    );
  });

  it('takes width and precision from arguments', () => {
    expect(print('"%*d|%-*d|%.*s|%0*llx", 4, 7, 4, 7, 2, "abc", 6, REC->a', [u32('a', 255)])).toBe(
      '   7|7   |ab|0000ff',
    );
  });

  it('lays strings out', () => {
    const fields = [array('char', 't', [...Buffer.from('hello\0\0')])];
    expect(print('"%s|%8s|%-8s|%.2s|%5.1s|", REC->t, REC->t, REC->t, REC->t, REC->t', fields)).toBe(
      'hello|   hello|hello   |he|    h|',
    );
  });

  it('ends at a character of 0', () => {
    expect(print('"a%cb", REC->a', [u32('a', 0)])).toBe('a');
  });
});

describe('arithmetic', () => {
  const value = (expression: string, fields: readonly MadeField[]) =>
    BigInt(print(`"%llu", ${expression}`, fields, [], { reading: 'as C' }));

  it('is that of 64 bits without sign', () => {
    const u64s = fc.bigInt({ min: 0n, max: 0xffff_ffff_ffff_ffffn });
    fc.assert(
      fc.property(u64s, u64s, fc.nat(63), (a, b, shift) => {
        const fields = [u64('a', a), u64('b', b), u32('n', shift)];
        const wrap = (result: bigint) => BigInt.asUintN(64, result);
        expect(value('REC->a + REC->b', fields)).toBe(wrap(a + b));
        expect(value('REC->a - REC->b', fields)).toBe(wrap(a - b));
        expect(value('REC->a * REC->b', fields)).toBe(wrap(a * b));
        expect(value('REC->a & REC->b', fields)).toBe(a & b);
        expect(value('REC->a | REC->b', fields)).toBe(a | b);
        expect(value('REC->a ^ REC->b', fields)).toBe(a ^ b);
        expect(value('~REC->a', fields)).toBe(wrap(~a));
        expect(value('-REC->a', fields)).toBe(wrap(-a));
        expect(value(`REC->a << ${shift}`, fields)).toBe(wrap(a << BigInt(shift)));
        expect(value(`REC->a >> ${shift}`, fields)).toBe(a >> BigInt(shift));
        expect(value('REC->a << REC->n', fields)).toBe(wrap(a << BigInt(shift)));
        expect(value('REC->a >> REC->n', fields)).toBe(a >> BigInt(shift));
        expect(value('REC->a / (REC->b | 1)', fields)).toBe(a / (b | 1n));
        expect(value('REC->a % (REC->b | 1)', fields)).toBe(a % (b | 1n));
        expect(value('REC->a < REC->b', fields)).toBe(a < b ? 1n : 0n);
        expect(value('REC->a == REC->b || REC->a >= REC->b', fields)).toBe(a >= b ? 1n : 0n);
        expect(value('REC->a > REC->b ? REC->a : REC->b', fields)).toBe(a > b ? a : b);
        expect(value('(u32)REC->a + (u16)REC->b', fields)).toBe((a & 0xffff_ffffn) + (b & 0xffffn));
      }),
      { numRuns: 60 },
    );
  });

  it('gives 0 for a division by 0', () => {
    expect(print('"%d %d", REC->a / REC->b, REC->a % REC->b', [u32('a', 5), u32('b', 0)])).toBe('0 0');
  });

  it('knows sizes, elements and names of functions', () => {
    const fields = [array('u8', 'bytes', [1, 2, 3, 4]), u32('a', 7)];
    expect(
      print('"%d %d %d %d %lx", sizeof(REC->a), sizeof(long), REC->bytes[2], NOTHING, middle', fields),
    ).toBe('4 8 3 0 82000000'.replace('82000000', 'ffffffff82000000'));
  });
});

describe('helpers', () => {
  const flags =
    '__print_flags(REC->a, "|", { 1, "ONE" }, { 2, "TWO" }, { 0x80000000, "TOP" }, { -1, "NONE" })';

  it.each([
    [1, 'ONENONE'],
    [3, 'ONE|TWONONE'],
    [0x8000_0002, 'TWO|TOPNONE'],
    [12, '0xc'],
    [13, 'ONE|0xc'],
    [0, 'NONE'],
  ])('__print_flags of %d; an entry of -1 comes when nothing is left', (value, expected) => {
    expect(print(`"%s", ${flags}`, [u32('a', value)])).toBe(expected);
    expect(print(`"%s", ${flags}`, [u64('a', BigInt(value))])).toBe(expected);
  });

  it('__print_flags prints nothing of 0, and values of more than 32 bits', () => {
    expect(print('"<%s>", __print_flags(REC->a, "|", {1, "x"})', [u32('a', 0)])).toBe('<>');
    const wide = '"%s", __print_flags(REC->a, ",", {1UL << 40, "big"}, {1, "one"})';
    expect(print(wide, [u64('a', 0x0300_0000_0001n)])).toBe('big,one,0x20000000000');
  });

  it('__print_symbolic prints the name or the number', () => {
    const symbols = '"%s", __print_symbolic(REC->a, {0, "HI"}, {1 + 1, "two"}, {RCU_SOFTIRQ, "RCU"})';
    expect([0, 2, 9, 5].map((a) => print(symbols, [u32('a', a)]))).toEqual(['HI', 'two', 'RCU', '0x5']);
  });

  const four = [1, 2, 3, 0xff];

  it('__print_hex, __print_hex_str, __print_array', () => {
    const fields = [array('u8', 'b', four), dynamic('u16', 'd', 16, 4)];
    expect(print('"%s %s", __print_hex(REC->b, 3), __print_hex_str(REC->b, 4)', fields, four)).toBe(
      '01 02 03 010203ff',
    );
    const arrays =
      '"%s %s", __print_array(REC->b, 2, 2), __print_array(__get_dynamic_array(d), __get_dynamic_array_len(d) / 2, 2)';
    expect(print(arrays, fields, four)).toBe('{0x201,0xff03} {0x201,0xff03}');
  });

  it('__get_str, __get_bitmask, __get_cpumask', () => {
    const fields = [
      dynamic('char', 's', 20, 3),
      dynamic('char', 'none', 20, 0),
      dynamic('cpumask_t', 'm', 23, 5),
    ];
    const after = [...Buffer.from('hi\0'), 0b1111_0101, 1, 0, 0, 0x80];
    expect(print('"%s|%s|%4s|", __get_str(s), __get_str(none), __get_str(s)', fields, after)).toBe(
      'hi||  hi|',
    );
    expect(print('"%s %s", __get_bitmask(m), __get_cpumask(m)', fields, after)).toBe(
      '80,000001f5 0,2,4-8,39',
    );
  });

  it('__get_rel_str counts from the end of the field', () => {
    const field = { ...dynamic('char', 's', 0, 3), declaration: '__rel_loc char[] s' };
    expect(print('"%s", __get_rel_str(s)', [field], [...Buffer.from('hi\0')])).toBe('hi');
  });

  it('functions that plugins know', () => {
    const fields = [u32('a', 0x0080_0001)];
    expect(print('"%s %u", jbd2_dev_to_name(REC->a), jiffies_to_msecs(REC->a)', fields)).toBe('8:1 8388609');
    expect(print('"%s", xen_hypercall_name(REC->a)', [u32('a', 23)])).toBe('(iret)');
  });
});

describe('pointers', () => {
  it('prints addresses and symbols', () => {
    const fields = [u64('a', 0xffff_ffff_8100_0010n), u64('n', 0n), u64('u', 0x1234n)];
    expect(print('"%p %ps %pS %pF %pf", REC->a, REC->a, REC->a, REC->a, REC->a', fields)).toBe(
      '0xffffffff81000010 start start+0x10 start+0x10 start',
    );
    expect(print('"%p %ps %pK", REC->n, REC->u, REC->n', fields)).toBe('(nil) 0x1234 (nil)K');
  });

  it('prints addresses of networks', () => {
    const ip4 = array('u8', 'v4', [127, 0, 0, 1]);
    const ip6 = array('u8', 'v6', [0xfe, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]);
    const mac = array('u8', 'mac', [1, 2, 3, 4, 5, 0xff]);
    expect(
      print('"%pI4 %pi4 %pI6c %pM %pm %pMR", REC->v4, REC->v4, REC->v6, REC->mac, REC->mac, REC->mac', [
        ip4,
        ip6,
        mac,
      ]),
    ).toBe('127.0.0.1 127.000.000.001 fe80::1 01:02:03:04:05:ff 0102030405ff ff:05:04:03:02:01');
    expect(print('"%pI6 %pI4", REC->v6, REC->mac', [ip6, mac])).toBe(
      'fe80:0000:0000:0000:0000:0000:0000:0001 INVALIDIPv4',
    );
    const mapped = array('u8', 'v6', [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff, 10, 0, 0, 1]);
    expect(print('"%pI6c", REC->v6', [mapped])).toBe('::ffff:10.0.0.1');
  });

  it('prints socket addresses, GUIDs and buffers', () => {
    const in4 = [2, 0, 0x1f, 0x90, 10, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
    expect(
      print('"%pISpc %pIS", __get_sockaddr(s), __get_sockaddr(s)', [dynamic('u8', 's', 12, 16)], in4),
    ).toBe('10.0.0.1:8080 10.0.0.1');
    const in6 = [10, 0, 0, 80, 0, 0, 0, 0, ...new Array(15).fill(0), 1, 0, 0, 0, 0];
    expect(print('"%pISpc", __get_sockaddr(s)', [dynamic('u8', 's', 12, 28)], in6)).toBe('[::1]:80');
    const uuid = array('u8', 'u', [...Array(16).keys()]);
    expect(print('"%pU %pUL", REC->u, REC->u', [uuid])).toBe(
      '00010203-0405-0607-0809-0a0b0c0d0e0f 03020100-0504-0706-0809-0A0B0C0D0E0F',
    );
    const bytes = [dynamic('u8', 'd', 12, 3)];
    expect(
      print('"%*ph %*phC", 2, __get_dynamic_array(d), 9, __get_dynamic_array(d)', bytes, [1, 2, 3]),
    ).toBe('01 02 01:02:03');
  });

  it('prints a string of trace_printk that a pointer leads to', () => {
    const printk = '0xffffffff82000000 : "hello\\n"\n';
    const fields = [u64('s', 0xffff_ffff_8200_0000n), u64('other', 0x10n)];
    expect(print('"%s %s", REC->s, REC->other', fields, [], { printk })).toBe('hello 10');
  });
});

describe('a print fmt that makes no sense', () => {
  it('is replaced by the fields', () => {
    const fields: MadeField[] = [
      u32('a', 7),
      { declaration: 'int b', size: 4, signed: true, bytes: [0xff, 0xff, 0xff, 0xff] },
      { declaration: 'unsigned long c', size: 8, bytes: [16, 0, 0, 0, 0, 0, 0, 0] },
      { declaration: 'void *d', size: 8, bytes: [0, 0, 0, 0, 0, 0, 0, 0] },
      array('char', 't', [...Buffer.from('text\0')]),
      array('u8', 'x', [1, 2]),
    ];
    expect(print('"%d", unheard_of(REC->a)', fields)).toBe(
      '[FAILED TO PARSE] a=7 b=-1 c=0x10 d=0x0 t=text x=ARRAY[01, 02]',
    );
    expect(print('"%d %d", REC->a', fields)).toMatch(/^\[FAILED TO PARSE\]/);
    expect(print('', [u32('a', 7)])).toBe('[FAILED TO PARSE] a=7');
  });

  it('says why', () => {
    const format = madeFormat('"%d", unheard_of(REC->a)', [u32('a', 7)]);
    const { problem } = newEventPrinter(
      format,
      newPrintContext(() => new Uint8Array(0), '', 8, undefined),
    );
    expect(problem).toMatchObject({ caretAt: 6, problem: 'unheard_of is not known' });
  });
});

describe('damaged formats', () => {
  const context = newPrintContext(() => Buffer.from('ffffffff81000000 T start\n'), '', 8, undefined);
  const { events } = JSON.parse(
    readFileSync(new URL('../../fixtures/print-format/6.12.json', import.meta.url), 'utf8'),
  ) as { events: { system: string; format: string; records: string[] }[] };

  it('print something or nothing, and throw nothing', () => {
    const change = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(...'0123456789()[]{},"%-?:x&>'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...events),
        fc.array(change, { maxLength: 6 }),
        fc.uint8Array(),
        (event, changes, noise) => {
          const letters = [...event.format];
          for (const [place, letter] of changes) letters[Math.floor(place * (letters.length - 1))] = letter;
          let format: EventFormat;
          try {
            format = parseEventFormat(event.system, letters.join(''));
          } catch (error) {
            if (!(error instanceof FormatSyntaxError)) throw error;
            return;
          }
          const printer = newEventPrinter(format, context);
          for (const bytes of [Buffer.from(event.records[0] ?? '', 'hex'), noise]) {
            const record = new PrintedRecord();
            record.lieIn(Uint8Array.from(bytes));
            record.end = bytes.length;
            const out = new TextBuffer();
            printer.print(out, record);
            expect(out.length).toBeLessThan(20_000);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('whose fields lie beyond any record are not used', () => {
    const far = { ...u32('a', 7), declaration: 'u8 a[4000000000]', size: 4_000_000_000 };
    expect(print('"%d", REC->a[3999999999]', [far])).toBe('[FAILED TO PARSE]');
  });
});

describe('damaged records', () => {
  const fields = [
    u32('a', 7),
    dynamic('char', 's', 60, 8),
    dynamic('u32', 'd', 60, 8),
    array('char', 't', [...Buffer.from('text')]),
    array('u8', 'v6', new Array(16).fill(9)),
  ];
  const format = madeFormat(
    '"a=%d s=%s t=%s d=%s m=%s %s %pI6c %pISpc %*ph", REC->a, __get_str(s), REC->t, ' +
      '__print_array(__get_dynamic_array(d), __get_dynamic_array_len(d) / 4, 4), __get_cpumask(d), ' +
      '__print_hex(__get_dynamic_array(d), REC->a), REC->v6, __get_sockaddr(d), REC->a, __get_dynamic_array(d)',
    fields,
  );

  it('are never read beyond their end', () => {
    const context = newPrintContext(() => new Uint8Array(0), '', 8, undefined);
    const printer = newEventPrinter(format, context);
    const text = (bytes: Uint8Array, end: number) => {
      const record = new PrintedRecord();
      record.lieIn(bytes);
      record.end = end;
      const out = new TextBuffer();
      printer.print(out, record);
      return out.toString();
    };
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 90 }), fc.uint8Array({ maxLength: 40 }), (bytes, after) => {
        const alone = text(bytes, bytes.length);
        expect(text(Uint8Array.from([...bytes, ...after]), bytes.length)).toBe(alone);
        expect(alone.length).toBeLessThan(2000);
      }),
      { numRuns: 500 },
    );
  });

  it('print what is there, and 0 for the rest', () => {
    const whole = recordOf([u32('a', 7), u32('b', 8)]);
    const two = madeFormat('"%d %d", REC->a, REC->b', [u32('a', 0), u32('b', 0)]);
    expect(printed(two, whole, { end: 12 })).toBe('7 0');
    expect(printed(two, whole, { end: 0 })).toBe('0 0');
  });

  it('have strings without NUL', () => {
    expect(print('"%s|", __get_str(s)', [dynamic('char', 's', 12, 2)], [0x61, 0x62])).toBe('ab|');
    expect(print('"%s|", __get_str(s)', [dynamic('char', 's', 12, 9)], [0x61, 0x62])).toBe('|');
  });

  it('of any format cost no unbounded time or memory', () => {
    const huge = [u32('n', 0x7fff_ffff), array('u8', 'b', [1, 2])];
    expect(print('"%*d", REC->n, 1', huge)).toHaveLength(4096);
    expect(print('"%999999999d", 1', huge)).toHaveLength(4096);
    expect(print('"%s", __print_hex(REC->b, REC->n)', huge)).toBe('01 02');
  });
});
