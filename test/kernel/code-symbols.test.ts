import { expect, it } from 'vitest';
import { parseCodeSymbols, withoutAddresses } from '../../lib/kernel/symbols/code-symbols.js';

const kallsyms = [
  'ffffffff81000000 T _stext',
  'ffffffff81000010 t cleanup',
  'ffffffff81000020 t cleanup',
  'ffffffff81000030 W weak_one',
  'ffffffff82000000 D data',
  'ffffffffc0000000 t ovl_open\t[overlay]',
  'ffffffffc0000040 t cleanup\t[overlay]',
  '',
].join('\n');

it('names stay without their addresses, data is left out', () => {
  const text = withoutAddresses(kallsyms);
  expect(text).not.toMatch(/ffff|data/);
  const symbols = parseCodeSymbols(text);
  expect([...symbols.keys()]).toEqual(['_stext', 'cleanup', 'weak_one', 'ovl_open']);
  expect(symbols.get('cleanup')).toEqual([
    { type: 't', module: undefined },
    { type: 't', module: undefined },
    { type: 't', module: 'overlay' },
  ]);
  expect(symbols.get('ovl_open')).toEqual([{ type: 't', module: 'overlay' }]);
});
