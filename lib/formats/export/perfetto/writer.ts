import protobuf from 'protobufjs/minimal.js';

/** Protocol Buffers' bytes. */
export type Writer = protobuf.Writer;

export function newWriter(): Writer {
  return protobuf.Writer.create();
}

/** A 64-bit integer as the library takes it. */
interface Halves {
  low: number;
  high: number;
  readonly unsigned: boolean;
}

/** One for all: the writer reads it at once and keeps nothing of it. */
const halves: Halves = { low: 0, high: 0, unsigned: true };
// The library's types ask for the class `Long` of another package; its code reads the halves alone.
const asLong = halves as unknown as number;

/** Writes a 64-bit integer of an array of halves, low first. */
export function write64(writer: Writer, words: Uint32Array, row: number): void {
  halves.low = words[2 * row] ?? 0;
  halves.high = words[2 * row + 1] ?? 0;
  writer.uint64(asLong);
}

/** Writes a 64-bit integer. */
export function writeBigint(writer: Writer, value: bigint): void {
  const bits = BigInt.asUintN(64, value);
  halves.low = Number(bits & 0xffff_ffffn);
  halves.high = Number(bits >> 32n);
  writer.uint64(asLong);
}
