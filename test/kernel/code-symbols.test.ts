import { expect, it } from 'vitest';
import { parseCodeSymbols, withoutAddresses } from '../../lib/kernel/symbols/code-symbols.js';

const kallsyms = [
  'ffffffff81000000 T _stext',
  'ffffffff81000010 t cleanup',
  'ffffffff81000020 t cleanup',
  'ffffffff81000030 W weak_one',
  'ffffffff81000030 t same_place',
  'ffffffff82000000 D data',
  'ffffffff83000000 T _sinittext',
  'ffffffff83000010 t start_kernel',
  'ffffffff83000020 T _einittext',
  'ffffffffc0000000 t ovl_open\t[overlay]',
  'ffffffffc0000040 t cleanup\t[overlay]',
  '',
].join('\n');

it('names stay without their addresses, data is left out', () => {
  const text = withoutAddresses(kallsyms);
  expect(text).not.toMatch(/ffff|data/);
  const symbols = parseCodeSymbols(text);
  expect([...symbols.keys()]).toEqual([
    '_stext',
    'cleanup',
    'weak_one',
    'same_place',
    '_sinittext',
    'start_kernel',
    '_einittext',
    'ovl_open',
  ]);
  expect(symbols.get('cleanup')).toEqual([
    { type: 't', module: undefined, isInit: false, aliases: [] },
    { type: 't', module: undefined, isInit: false, aliases: [] },
    { type: 't', module: 'overlay', isInit: false, aliases: [] },
  ]);
  expect(symbols.get('ovl_open')).toEqual([{ type: 't', module: 'overlay', isInit: false, aliases: [] }]);
  expect(symbols.get('same_place')?.[0]?.aliases).toEqual(['weak_one']);
  expect([...symbols].filter(([, [place]]) => place?.isInit).map(([name]) => name)).toEqual([
    '_sinittext',
    'start_kernel',
  ]);
});

it('where the kernel hides its addresses nothing is taken for the same place', () => {
  const text = Array.from({ length: 20_000 }, (_, index) => `0000000000000000 T name${index}`).join('\n');
  const symbols = parseCodeSymbols(withoutAddresses(text));
  expect(symbols.size).toBe(20_000);
  expect(symbols.get('name7')).toEqual([{ type: 'T', module: undefined, isInit: false, aliases: [] }]);
});
