import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import { recordMisc, recordType } from './record-type.js';
import type { KindRecords } from './window-records.js';

/**
 * Events that the kernel could not write, a window after the other. LOST stands in a buffer where the gap is. LOST_SAMPLES of perf
 * itself come at the end, and count what the counters lost: what LOST told before is not told again.
 *
 * Kernel: `__perf_output_begin` in kernel/events/ring_buffer.c; tools/perf: `record__read_lost_samples` in builtin-record.c (v6.12).
 */
export class LostRecords {
  /** Told by LOST, and not yet by LOST_SAMPLES. */
  readonly #told = new Map<number, bigint>();

  take(kinds: readonly KindRecords[], sequence: Uint16Array, view: DataView): LostEvents[] {
    const isLost = kinds.map(({ kind }) => kind.kind === 'side' && isLostType(kind.type));
    if (!isLost.includes(true)) return [];
    const lost: LostEvents[] = [];
    const rows = new Uint32Array(kinds.length);
    const lastTime = new Map<number, bigint>();
    for (const number of sequence) {
      const records = kinds[number];
      const row = rows[number] ?? 0;
      rows[number] = row + 1;
      if (records === undefined) continue;
      const at = records.places[row] ?? 0;
      const { cpu, time } = whereAndWhen(records, view, at);
      if (isLost[number]) {
        const gap = this.#gapOf(records, view, at, cpu, lastTime.get(cpu), time);
        if (gap !== undefined) lost.push(gap);
      }
      if (time !== undefined) lastTime.set(cpu, time);
    }
    return lost;
  }

  #gapOf(
    { kind }: KindRecords,
    view: DataView,
    at: number,
    cpu: number,
    fromNs: bigint | undefined,
    toNs: bigint | undefined,
  ): LostEvents | undefined {
    if (kind.kind !== 'side') return undefined;
    const told = this.#told.get(cpu) ?? 0n;
    if (kind.type === recordType.lost) {
      const count = view.getBigUint64(at + 16, true);
      this.#told.set(cpu, told + count);
      return { cpu, fromNs, toNs, count };
    }
    const isFiltered = (view.getUint16(at + 4, true) & recordMisc.lostSamplesBpf) !== 0;
    const all = view.getBigUint64(at + 8, true);
    if (isFiltered) return undefined;
    if (toNs !== undefined) return { cpu, fromNs, toNs, count: all };
    const known = all < told ? all : told;
    this.#told.set(cpu, told - known);
    return all === known ? undefined : { cpu, fromNs: undefined, toNs: undefined, count: all - known };
  }
}

function isLostType(type: number): boolean {
  return type === recordType.lost || type === recordType.lostSamples;
}

function whereAndWhen({ kind }: KindRecords, view: DataView, at: number) {
  const base = kind.kind === 'sample' ? at : at + view.getUint16(at + 6, true);
  const layout = kind.kind === 'sample' ? kind.event.layout : kind.trailer;
  const has = (offset: number) => (kind.kind === 'sample' ? offset >= 0 : offset < 0);
  const time = has(layout.time) ? view.getBigUint64(base + layout.time, true) : 0n;
  return {
    cpu: has(layout.cpu) ? view.getUint32(base + layout.cpu, true) & 0xffff : 0xffff,
    time: time === 0n || time === 0xffff_ffff_ffff_ffffn ? undefined : BigInt.asIntN(64, time),
  };
}
