import { FixedText } from '../../base/fixed-text.js';
import type { EventFormat } from '../event-format.js';

/** Bits of `common_flags`: `enum trace_flag_type` of include/linux/trace_events.h (v6.12). */
const irqsOff = 0x01;
/** Since Linux 6.13 this bit means "reschedule lazily"; trace-cmd prints what it meant before. */
const irqsUnknown = 0x02;
const needResched = 0x04;
const hardIrq = 0x08;
const softIrq = 0x10;
const nmi = 0x40;

/** Texts by count, then by flags: one array of both would be sparse, and slow. */
export type FlagTexts = (FixedText | undefined)[][];

/**
 * Gives a function that reads `d.h1.` of a record: interrupts off, rescheduling wanted, in what context, preemption and migration
 * disabled how many times. Like trace-cmd it has no letter for bottom halves that are off (0x80, since Linux 5.18).
 *
 * libtraceevent: `data_latency_format` in src/event-parse.c (1.8). Kernel: `trace_print_lat_fmt` in kernel/trace/trace_output.c (v6.12).
 *
 * @param texts those that came before, of any event: the same flags give the same array
 */
export function latencyFlags(
  format: EventFormat,
  texts: FlagTexts,
): (view: DataView, at: number) => FixedText {
  const offsetOf = (name: string) => format.common.find((field) => field.name === name)?.offset;
  const flagsAt = offsetOf('common_flags') ?? 2;
  const countAt = offsetOf('common_preempt_count') ?? 3;
  return (view, at) => {
    const flags = view.getUint8(at + flagsAt);
    const count = view.getUint8(at + countAt);
    const known = texts[count]?.[flags];
    if (known !== undefined) return known;
    const text = new FixedText(flagsText(flags, count));
    const ofCount = texts[count] ?? [];
    ofCount[flags] = text;
    texts[count] = ofCount;
    return text;
  };
}

function flagsText(flags: number, count: number): string {
  const has = (bit: number) => (flags & bit) !== 0;
  const irqs = has(irqsOff) ? 'd' : has(irqsUnknown) ? 'X' : '.';
  const resched = has(needResched) ? 'N' : '.';
  return irqs + resched + contextText(has) + digit(count & 15) + digit(count >>> 4);
}

function contextText(has: (bit: number) => boolean): string {
  if (has(nmi)) return has(hardIrq) ? 'Z' : 'z';
  if (has(hardIrq)) return has(softIrq) ? 'H' : 'h';
  return has(softIrq) ? 's' : '.';
}

function digit(count: number): string {
  return count === 0 ? '.' : count.toString(16);
}
