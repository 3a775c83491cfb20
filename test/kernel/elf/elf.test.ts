import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedElfError } from '../../../lib/errors/damaged-elf-error.js';
import { parseElf } from '../../../lib/kernel/elf/elf.js';
import { writeElf } from './elf-writer.js';

const symbols = [
  { name: 'main', address: 0x40_1100, size: 32 },
  { name: 'table', address: 0x40_1200, type: 1 },
  { name: 'memcpy', address: 0x40_1300, type: 10 },
  { name: 'printf', address: 0, section: 0 },
];

describe.each([
  ['little', true],
  ['big', false],
])('an ELF file in %s-endian order', (_, littleEndian) => {
  const elf = parseElf(writeElf(symbols, littleEndian), '/bin/made');

  it('has its symbols', () => {
    expect(elf.machine).toBe('x86-64');
    expect(elf.symbols).toEqual([
      { name: 'main', address: 0x40_1100n, size: 32, kind: 'function', defined: true },
      { name: 'table', address: 0x40_1200n, size: 1, kind: 'object', defined: true },
      { name: 'memcpy', address: 0x40_1300n, size: 1, kind: 'ifunc', defined: true },
      { name: 'printf', address: 0n, size: 1, kind: 'function', defined: false },
    ]);
  });

  it('says where in the file an address lies', () => {
    expect(elf.fileOffset(0x40_1100n)).toBe(0x1100n);
    expect(elf.fileOffset(0x40_1500n)).toBeUndefined();
    expect(elf.fileOffset(0n)).toBeUndefined();
  });
});

const whole = writeElf(symbols);

it.each([
  ['no ELF file', Buffer.from('#!/bin/sh\n'), 'does not start'],
  ['an empty file', new Uint8Array(0), 'does not start'],
  ['a 32-bit file', whole.map((byte, index) => (index === 4 ? 1 : byte)), 'no 64-bit'],
  ['a file that is cut', whole.subarray(0, whole.length - 65), 'beyond the end'],
  ['a head alone', whole.subarray(0, 40), 'beyond the end'],
])('%s is refused', (_, bytes, words) => {
  expect(() => parseElf(bytes, '/bin/made')).toThrow(DamagedElfError);
  expect(() => parseElf(bytes, '/bin/made')).toThrow(words);
});

it('wherever a byte is changed, it is an answer or a typed error', () => {
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
      try {
        parseElf(
          whole.map((old, index) => (index === at ? byte : old)),
          '/bin/made',
        );
      } catch (error) {
        if (!(error instanceof DamagedElfError)) throw error;
      }
    }),
    { numRuns: 2000 },
  );
});
