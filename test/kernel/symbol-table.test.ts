import { describe, expect, it } from 'vitest';
import { parseKallsyms } from '../../lib/kernel/symbols/symbol-table.js';

const text = [
  '0000000000000000 A fixed_percpu_data',
  'ffffffff81000000 T _text',
  'ffffffff81000000 t alias_of_text',
  'ffffffff81000100 t local_one',
  'ffffffff81000200 t local_alias',
  'ffffffff81000200 T global_one',
  'ffffffff82000000 D some_data',
  'ffffffffc0001000 t of_module\t[virtio_net]',
  '',
].join('\n');

describe('the symbol table', () => {
  const symbols = parseKallsyms(text);

  it('gives the function in which an address lies', () => {
    expect(symbols.nameOf(0xffffffff81000000n)).toBe('_text');
    expect(symbols.nameOf(0xffffffff810001ffn)).toBe('local_one');
    expect(symbols.nameOf(0xffffffffc0001004n)).toBe('of_module');
  });

  it('takes the global name of an address that has several', () => {
    expect(symbols.nameOf(0xffffffff81000204n)).toBe('global_one');
  });

  it('has no name for an address below all code, and none for data', () => {
    expect(symbols.nameOf(0x1000n)).toBeUndefined();
    expect(symbols.has('some_data')).toBe(false);
    expect(symbols.size).toBe(4);
  });

  it('knows every name, where it is and where it ends', () => {
    expect(symbols.addressesOf('alias_of_text')).toEqual([0xffffffff81000000n]);
    expect(symbols.addressesOf('nosuch')).toEqual([]);
    expect(symbols.endOf(0xffffffff81000100n)).toBe(0xffffffff81000200n);
    expect(symbols.endOf(0xffffffffc0001000n)).toBeUndefined();
    const twice = parseKallsyms('1000 t show\n2000 t show\n');
    expect(twice.addressesOf('show')).toEqual([0x1000n, 0x2000n]);
  });
});
