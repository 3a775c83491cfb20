import type { DatOption } from './head.js';
import { optionId } from './option-id.js';

/** The text of an option, up to its NUL. */
export function textOf(options: readonly DatOption[], id: number): string | undefined {
  const data = options.find((option) => option.id === id)?.data;
  return data === undefined ? undefined : Buffer.from(data).toString('utf8').replace(/\0.*$/s, '');
}

/** The clock that stands in brackets: `[local] global counter`. */
export function clockOf(options: readonly DatOption[]): string {
  const text = textOf(options, optionId.traceClock) ?? '';
  return /\[(\S+)\]/.exec(text)?.[1] ?? 'local';
}

/**
 * How the times in the ring buffer become those that are shown: cycles of the time stamp counter to nanoseconds (`-C tsc2nsec`),
 * and the offsets of `--ts-offset` and `--date`; undefined where they are the same.
 *
 * trace-cmd: `tsc2nsec_calc`, `timestamp_calc` in lib/trace-cmd/trace-input.c (3.3).
 */
export function timeShift(options: readonly DatOption[]): ((time: bigint) => bigint) | undefined {
  const tsc = options.find(({ id, data }) => id === optionId.tsc2nsec && data.length >= 16);
  const offset = BigInt.asIntN(64, offsetOf(options, optionId.offset) + offsetOf(options, optionId.date));
  if (tsc === undefined) return offset === 0n ? undefined : (time) => BigInt.asIntN(64, time + offset);
  const view = new DataView(tsc.data.buffer, tsc.data.byteOffset);
  const multiplier = BigInt(view.getUint32(0, true));
  const shift = BigInt(view.getUint32(4, true));
  const tscOffset = view.getBigUint64(8, true);
  return (time) => BigInt.asIntN(64, (((time + offset) * multiplier) >> shift) - tscOffset);
}

function offsetOf(options: readonly DatOption[], id: number): bigint {
  const text = textOf(options, id)?.trim() ?? '';
  return /^(-?\d+|0x[0-9a-f]+)$/i.test(text) ? BigInt(text) : 0n;
}
