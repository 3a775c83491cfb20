import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FetchArg, MemberStep } from '../../../lib/spec/fetch/fetch-arg.js';
import { emitFetchArgument, type FetchArgument } from '../../../lib/spec/fetch/fetch-argument.js';
import { type FetchSite, fetchSites } from '../../../lib/spec/fetch/fetch-site.js';
import { type FetchType, numberTypes } from '../../../lib/spec/fetch/fetch-type.js';
import { parseFetchArgument } from '../../../lib/spec/fetch/parse-fetch-argument.js';

function parse(word: string, site: FetchSite = fetchSites.kprobe): FetchArgument {
  return parseFetchArgument(word, site, (at, problem, mend) => new Error(`${at}: ${problem}. ${mend ?? ''}`));
}

const name = fc.stringMatching(/^[A-Za-z_][a-z0-9_]{0,7}$/);
const path = fc.array(fc.record<MemberStep>({ by: fc.constantFrom('->', '.'), member: name }), {
  maxLength: 2,
});
const leaf: fc.Arbitrary<FetchArg> = fc.oneof(
  fc
    .constantFrom('si', 'di', 'ax', 'x0', 'orig_ax')
    .map((register): FetchArg => ({ kind: 'register', name: register })),
  fc.integer({ min: 1, max: 16 }).map((number): FetchArg => ({ kind: 'argument', number })),
  fc.constantFrom<FetchArg>({ kind: 'comm' }, { kind: 'stackPointer' }),
  fc.nat(2048).map((index): FetchArg => ({ kind: 'stackEntry', index })),
  fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map((address): FetchArg => ({ kind: 'address', address })),
  fc.record<FetchArg>({
    kind: fc.constant('symbol'),
    symbol: name,
    offset: fc.bigInt({ min: -4096n, max: 4096n }),
  }),
  fc
    .bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })
    .map((value): FetchArg => ({ kind: 'immediate', value })),
  fc.stringMatching(/^[a-z.,;!?+*()-]{0,12}$/).map((text): FetchArg => ({ kind: 'text', text })),
  fc
    .record<FetchArg>({ kind: fc.constant('name'), name, path })
    .filter((arg) => arg.kind === 'name' && arg.path[0]?.by !== '.'),
);
const value = fc.letrec<{ value: FetchArg }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc
      .record<FetchArg>({
        kind: fc.constant('deref'),
        offset: fc.bigInt({ min: -4096n, max: 4096n }),
        user: fc.boolean(),
        of: tie('value'),
      })
      .filter((arg) => arg.kind === 'deref' && arg.of.kind !== 'comm' && arg.of.kind !== 'text')
      // -0 is read as 0
      .map((arg): FetchArg => arg),
  ),
})).value;
const type: fc.Arbitrary<FetchType | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom(...numberTypes).map((number): FetchType => ({ kind: 'number', name: number })),
  fc
    .tuple(
      fc.constantFrom(8 as const, 16 as const, 32 as const, 64 as const),
      fc.nat(7),
      fc.integer({ min: 1, max: 1 }),
    )
    .map(([container, offset, width]): FetchType => ({ kind: 'bits', width, offset, container })),
);

describe('a fetch argument', () => {
  it('is read back from what is written', () => {
    fc.assert(
      fc.property(fc.option(name, { nil: undefined }), value, type, (own, fetched, stored) => {
        const isText = fetched.kind === 'comm' || fetched.kind === 'text';
        const argument: FetchArgument = { name: own, value: fetched, type: isText ? undefined : stored };
        const text = emitFetchArgument(argument);
        fc.pre(text.slice(text.indexOf('=') + 1).length <= 63 && (own !== undefined || !text.includes('=')));
        expect(parse(text)).toEqual(argument);
        expect(emitFetchArgument(parse(text))).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['x=%si', 'x=%si'],
    ['x=+0x10(%di):u32', 'x=+16(%di):u32'],
    ['+u010(-8(%sp))', '+u8(-8(%sp))'],
    ['x=@0x1000', 'x=@0x1000'],
    ['x=@init_task-8:x16', 'x=@init_task-8:x16'],
    ['x=\\0x2a', 'x=\\42'],
    ['x=\\+7', 'x=\\7'],
    ['x=\\"a=b"', 'x=\\"a=b"'],
    ['x=$COMM', 'x=$comm'],
    ['x=+0(%si):b4@12/32', 'x=+0(%si):b4@12/32'],
    ['x=+0(%si):char[0x10]', 'x=+0(%si):char[16]'],
    ['x=$arg1:%pd', 'x=$arg1:%pd'],
    ['$arg*', '$arg*'],
    ['file->f_path.dentry->d_name.name:string', 'file->f_path.dentry->d_name.name:string'],
  ])('%s means %s', (text, meant) => {
    expect(emitFetchArgument(parse(text))).toBe(meant);
    expect(parse(meant)).toEqual(parse(text));
  });

  it('knows what an eprobe and a uprobe have', () => {
    expect(parse('x=$prev_pid:s32', fetchSites.eprobe).value).toEqual({ kind: 'field', name: 'prev_pid' });
    expect(emitFetchArgument(parse('x=(sk_buff)skbaddr->dev->name:string', fetchSites.eprobe))).toBe(
      'x=(sk_buff)skbaddr->dev->name:string',
    );
    expect(parse('@+0x10', fetchSites.uprobe).value).toEqual({ kind: 'fileOffset', offset: 16n });
    expect(parse('$retval->name:string', fetchSites.fexit).value).toEqual({
      kind: 'retval',
      path: [{ by: '->', member: 'name' }],
    });
  });

  it.each([
    ['x=%rsi', 2, 'no register %rsi'],
    ['x=%rsi', 2, 'Did you mean %si?'],
    ['x=$retval', 2, 'has not returned yet'],
    ['x=$arg0', 2, 'counted from 1'],
    ['x=$arg99', 2, 'no function has 99 arguments'],
    ['x=$argument', 2, 'no $argument'],
    ['x=$pid', 2, 'there is no $pid'],
    ['x=$stack99999', 2, 'no word 99999'],
    ['x=%si:int', 6, 'Did you mean s32?'],
    ['x=%si:sting', 6, 'Did you mean string'],
    ['x=%si:', 6, 'a type is missing'],
    ['x=+0(%si', 8, 'not closed'],
    ['x=+0%si', 3, 'stands in brackets'],
    ['x=+z(%si)', 3, '"z" is no offset'],
    ['x=+0(%si)x', 9, 'cannot follow'],
    ['x=+0(+8(%zi))', 8, 'no register %zi'],
    ['x=+0($comm)', 5, 'cannot be dereferenced'],
    ['x=\\abc', 3, 'is no number'],
    ['x=\\"abc', 7, 'not closed'],
    ['x=@nosuch+', 3, 'is no symbol'],
    ['x=@+16', 2, 'is in no file'],
    ['x=%si:string', 6, 'fetched from memory'],
    ['x=%si:u8[4]', 6, 'fetched from memory'],
    ['x=+0(%si):u8[65]', 13, 'at most 64'],
    ['x=+0(%si):u8[0]', 13, 'from 1 on'],
    ['x=+0(%si):u8[4', 14, 'not closed'],
    ['x=+0(%si):u8[4]x', 15, 'nothing can follow'],
    ['x=+0(%si):b0@0/32', 10, 'no bit field'],
    ['x=+0(%si):b4@30/32', 10, 'do not fit into 32'],
    ['x=+0(%si):b4@0/31', 15, '8, 16, 32 or 64'],
    ['x=$comm:u8', 8, 'a text already'],
    ['x=file.f_mode', 6, 'file->f_mode'],
    ['x=file-f_mode', 6, 'single "-"'],
    ['x=file->f_mode[0]', 14, 'no index'],
    ['1x=%si', 0, 'is no name'],
    ['=%si', 0, 'a name is missing'],
    ['__probe_ip=%si', 0, 'every event has'],
    [`${'n'.repeat(33)}=%si`, 0, 'at most 32'],
    ['x=', 2, 'nothing to fetch'],
    ['x=$arg*', 2, 'stands alone'],
    [`x=${'+0('.repeat(15)}%si${')'.repeat(15)}`, 2, 'too much nested'],
    [`x=+0(${'f'.repeat(70)})`, 2, 'at most 63'],
    ['x=(file)f', 2, 'has no casts'],
  ])('%s is refused at %i: %s', (text, at, problem) => {
    expect(() => parse(text)).toThrow(`${at}: `);
    expect(() => parse(text)).toThrow(problem);
  });
});
