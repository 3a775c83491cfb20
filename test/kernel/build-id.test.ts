import { expect, it } from 'vitest';
import { parseBuildId } from '../../lib/kernel/build-id.js';

function note(owner: string, type: number, bytes: readonly number[], littleEndian = true): number[] {
  const head = new DataView(new ArrayBuffer(12));
  [owner.length + 1, bytes.length, type].forEach((word, index) => {
    head.setUint32(index * 4, word, littleEndian);
  });
  const padded = (all: readonly number[]) => [...all, ...Array(-all.length & 3).fill(0)];
  return [...new Uint8Array(head.buffer), ...padded([...Buffer.from(owner), 0]), ...padded(bytes)];
}

it.each([true, false])('the build id is found among other notes (little-endian: %s)', (littleEndian) => {
  const notes = [
    ...note('Linux', 0x101, [1, 2, 3], littleEndian),
    ...note('Xen', 3, [9, 9, 9, 9], littleEndian),
    ...note('GNU', 3, [0xd0, 0x1f, 0x77], littleEndian),
  ];
  expect(parseBuildId(Uint8Array.from(notes))).toBe('d01f77');
});

it.each([
  ['nothing', []],
  ['no note of GNU', note('Linux', 3, [1])],
  ['a note that is cut', note('GNU', 3, [1, 2, 3, 4, 5, 6, 7, 8]).slice(0, -4)],
])('%s has none', (_, notes) => {
  expect(parseBuildId(Uint8Array.from(notes))).toBeUndefined();
});
