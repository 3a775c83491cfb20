import { TextBuffer } from '../../base/text-buffer.js';
import type { EventFormat } from '../event-format.js';
import type { EventRecords, SortedRecords } from '../records/event-sorter.js';
import type { Records } from '../records/records.js';
import { latencyFlags } from './latency-flags.js';

/** Writes what an event says after its name. */
export interface EventPrinter {
  print(out: TextBuffer, bytes: Uint8Array, view: DataView, at: number, end: number): void;
}

/** What a report needs beside the records. */
export interface ReportContext {
  /** Of a thread: its name as UTF-8. */
  commOf(pid: number): Uint8Array;
  printerOf(format: EventFormat): EventPrinter;
  /** Instance of each ring buffer; empty for the top one. */
  readonly instanceOf: readonly string[];
  /** CPU of each ring buffer. */
  readonly cpuOf: Uint16Array;
  /** Times are cycles or counts, not nanoseconds. */
  readonly ticks: boolean;
}

/** What there is of an event's lines before its first one is written. */
interface EventLines {
  readonly records: Records;
  readonly flagsOf: (view: DataView, at: number) => Uint8Array;
  readonly pidOffset: number;
  /** `: sched_switch:         ` */
  readonly name: Uint8Array;
  readonly printer: EventPrinter;
}

const pieceBytes = 0x1_0000;
const encoder = new TextEncoder();
const newline = 0x0a;
const space = 0x20;

/**
 * The events of a window as `trace-cmd report` prints them, a line each, in pieces of some 64 KB.
 *
 * trace-cmd: `trace_show_data` in tracecmd/trace-read.c (3.3); libtraceevent: `tep_print_event` in src/event-parse.c (1.8).
 */
export function* reportText(sorted: SortedRecords, context: ReportContext): Iterable<Uint8Array> {
  const out = new TextBuffer(2 * pieceBytes);
  const events = sorted.events.map((event) => linesOf(event, context));
  const prefixes = instancePrefixes(context.instanceOf);
  const rows = new Uint32Array(events.length);
  const { sequence, gaps } = sorted;
  let nextGap = 0;
  for (let n = 0; n < sequence.length; n++) {
    const number = sequence[n] ?? 0;
    const event = events[number];
    const row = rows[number] ?? 0;
    rows[number] = row + 1;
    if (event === undefined) continue;
    for (let gap = gaps[nextGap]; gap?.before === n; gap = gaps[++nextGap]) {
      const { cpu, count } = gap.lost;
      out.text(`CPU:${cpu} [${count === 'unknown' ? '' : `${count} `}EVENTS DROPPED]\n`);
    }
    writeLine(out, event, row, prefixes, context);
    if (out.length >= pieceBytes) yield out.take();
  }
  if (out.length > 0) yield out.take();
}

function writeLine(
  out: TextBuffer,
  { records, flagsOf, pidOffset, name, printer }: EventLines,
  row: number,
  prefixes: readonly Uint8Array[],
  { commOf, cpuOf, ticks }: ReportContext,
): void {
  const { view, bytes } = records;
  const at = records.starts[row] ?? 0;
  const origin = records.origins[row] ?? 0;
  const prefix = prefixes[origin];
  if (prefix !== undefined) out.put(prefix);
  const pid = view.getInt32(at + pidOffset, true);
  const comm = commOf(pid);
  out.fill(space, 16 - comm.length);
  out.put(comm);
  out.byte(0x2d);
  const pidStart = out.length;
  out.signed(pid);
  out.padRight(pidStart, 5);
  out.byte(space);
  out.byte(0x5b);
  out.decimalPadded(cpuOf[origin] ?? 0, 3);
  out.byte(0x5d);
  out.byte(space);
  out.put(flagsOf(view, at));
  writeTime(out, records, row, ticks);
  out.put(name);
  printer.print(out, bytes, view, at, at + (records.sizes[row] ?? 0));
  out.byte(newline);
}

/** Seconds and microseconds, rounded; or a plain count. */
function writeTime(out: TextBuffer, { halves }: Records, row: number, ticks: boolean): void {
  const low = halves[2 * row] ?? 0;
  const high = halves[2 * row + 1] ?? 0;
  const start = out.length;
  if (ticks) {
    out.decimal64(low, high);
    out.padLeft(start, 12);
    return;
  }
  const micros =
    high < 0x20_0000
      ? Math.floor((high * 0x1_0000_0000 + low + 500) / 1000)
      : Number(((BigInt(high) << 32n) + BigInt(low) + 500n) / 1000n);
  const seconds = Math.floor(micros / 1_000_000);
  out.decimal(seconds);
  out.padLeft(start, 6);
  out.byte(0x2e);
  out.decimalPadded(micros - seconds * 1_000_000, 6);
}

function linesOf({ layout, records }: EventRecords, context: ReportContext): EventLines {
  const { format, pidOffset } = layout;
  return {
    records,
    flagsOf: latencyFlags(format),
    pidOffset,
    name: encoder.encode(`: ${`${format.name}:`.padEnd(21)} `),
    printer: context.printerOf(format),
  };
}

/** `one: ` before each line, all as long as the longest name; nothing where there are no instances. */
function instancePrefixes(instanceOf: readonly string[]): Uint8Array[] {
  const longest = Math.max(0, ...instanceOf.map((name) => name.length));
  if (longest === 0) return [];
  return instanceOf.map((name) => encoder.encode(`${name.padStart(longest)}${name === '' ? ' ' : ':'} `));
}
