import { FixedText } from '../../base/fixed-text.js';
import { TextBuffer } from '../../base/text-buffer.js';
import type { EventFormat } from '../event-format.js';
import { type EventPrinter, newEventPrinter } from '../print-format/event-printer.js';
import type { PrintContext } from '../print-format/print-context.js';
import { PrintedRecord } from '../print-format/printed-record.js';
import type { EventRecords, SortedRecords } from '../records/event-sorter.js';
import type { Records } from '../records/records.js';
import { type FlagTexts, latencyFlags } from './latency-flags.js';

/** What a report needs beside the records. */
export interface ReportContext {
  readonly print: PrintContext;
  /** Of a thread: its name as UTF-8. */
  commOf(pid: number): Uint8Array;
  /** Instance of each ring buffer; empty for the top one. */
  readonly instanceOf: readonly string[];
  /** Times are cycles or counts, not nanoseconds. */
  readonly ticks: boolean;
}

interface NamedPrinter {
  /** `: sched_switch:         ` */
  readonly name: FixedText;
  readonly printer: EventPrinter;
}

/** What there is of an event's lines before its first one is written. */
interface EventLines extends NamedPrinter {
  readonly records: Records;
  readonly flagsOf: (view: DataView, at: number) => FixedText;
  readonly pidOffset: number;
}

const pieceBytes = 0x4_0000;
const encoder = new TextEncoder();
const newline = 0x0a;
const noText = new FixedText('');

/**
 * The events of windows that follow each other as `trace-cmd report` prints them, a line each (a stack takes several), in pieces of
 * some 256 KB.
 *
 * trace-cmd: `trace_show_data` in tracecmd/trace-read.c (3.3); libtraceevent: `tep_print_event` in src/event-parse.c (1.8).
 */
export class ReportText {
  readonly #out: TextBuffer;
  readonly #record = new PrintedRecord();
  readonly #printers = new Map<EventFormat, NamedPrinter>();
  readonly #prefixes: readonly (Uint8Array | undefined)[];
  /** Of each ring buffer: the next record of its instance has no line of its own. */
  readonly #skips = new Set<string>();
  /** Rows of each event that were printed, and the place in the sequence. */
  #rows = new Uint32Array();
  #place = 0;
  /** `            bash-176   ` by thread id, `[001] ` by CPU. */
  readonly #taskTexts = new Map<number, Uint8Array>();
  readonly #cpuTexts: Uint8Array[] = [];
  readonly #flagTexts: FlagTexts = [];
  /** Of each CPU. */
  readonly #lastWhere: { pid: number; flags: FixedText; text: FixedText }[] = [];
  /** `            bash-176   [001] d.h1.` by flags, then by task and CPU. */
  readonly #whereTexts = new Map<FixedText, Map<number, FixedText>>();
  readonly #time: TimeText;

  constructor(
    private readonly context: ReportContext,
    /** A piece is good until the next is asked for. */
    recycles = false,
  ) {
    this.#out = new TextBuffer(2 * pieceBytes, recycles);
    this.#prefixes = instancePrefixes(context.instanceOf);
    this.#time = new TimeText(context.ticks);
  }

  /** @param following the window after it, of which the first event may share a line with the last one of this window */
  *lines(sorted: SortedRecords, following: SortedRecords | undefined): Iterable<Uint8Array> {
    const out = this.#out;
    const events = sorted.events.map((event) => this.#linesOf(event));
    const { sequence, gaps } = sorted;
    const rows = new Uint32Array(events.length);
    this.#rows = rows;
    const findNext = (origin: number) => this.#findNext(sorted, following, origin);
    let nextGap = 0;
    for (let n = 0; n < sequence.length; n++) {
      const number = sequence[n] ?? 0;
      const event = events[number];
      if (event === undefined) continue;
      const row = rows[number] ?? 0;
      rows[number] = row + 1;
      for (let gap = gaps[nextGap]; gap?.before === n; gap = gaps[++nextGap]) {
        const { cpu, count } = gap.lost;
        out.text(`CPU:${cpu} [${count === 'unknown' ? '' : `${count} `}EVENTS DROPPED]\n`);
      }
      if (this.#skips.size > 0 && this.#skips.delete(this.#instanceOf(event, row))) continue;
      this.#place = n;
      if (this.#writeLine(event, row, findNext)) this.#skips.add(this.#instanceOf(event, row));
      if (out.length >= pieceBytes) yield out.take();
    }
    if (out.length > 0) yield out.take();
  }

  /** @returns whether the line shows the next record of its instance as well */
  #writeLine(event: EventLines, row: number, findNext: (origin: number) => void): boolean {
    const out = this.#out;
    const record = this.#record;
    const { records, flagsOf, pidOffset, name, printer } = event;
    const { view, bytes, halves } = records;
    const at = records.starts[row] ?? 0;
    const prefix = this.#prefixes[records.origins[row] ?? 0];
    if (prefix !== undefined) out.put(prefix);
    const cpu = records.cpus[row] ?? 0;
    this.#writeWhere(view.getInt32(at + pidOffset, true), cpu, flagsOf(view, at));
    this.#time.write(out, halves[2 * row] ?? 0, halves[2 * row + 1] ?? 0);
    out.putFixed(name);
    if (record.bytes !== bytes) record.lieIn(bytes);
    record.at = at;
    record.end = at + (records.sizes[row] ?? 0);
    record.cpu = cpu;
    record.timeLow = halves[2 * row] ?? 0;
    record.timeHigh = halves[2 * row + 1] ?? 0;
    record.nextAt = -1;
    if (printer.looksAtNext) findNext(event.records.origins[row] ?? 0);
    const tookNext = printer.print(out, record);
    out.byte(newline);
    return tookNext;
  }

  /** Task, CPU and flags. Many lines of a CPU in a row have the same: they are copied from the last one. */
  #writeWhere(pid: number, cpu: number, flags: FixedText): void {
    const out = this.#out;
    let last = this.#lastWhere[cpu];
    if (last === undefined) {
      last = { pid: Number.NaN, flags: noText, text: noText };
      this.#lastWhere[cpu] = last;
    }
    if (pid !== last.pid || flags !== last.flags) {
      last.text = this.#whereText(pid, cpu, flags);
      last.pid = pid;
      last.flags = flags;
    }
    out.putFixed(last.text);
  }

  #whereText(pid: number, cpu: number, flags: FixedText): FixedText {
    let ofFlags = this.#whereTexts.get(flags);
    if (ofFlags === undefined) {
      ofFlags = new Map();
      this.#whereTexts.set(flags, ofFlags);
    }
    const key = pid * 0x1_0000 + cpu;
    let text = ofFlags.get(key);
    if (text === undefined) {
      text = new FixedText(Buffer.concat([this.#taskText(pid), this.#cpuText(cpu), flags.bytes]));
      ofFlags.set(key, text);
    }
    return text;
  }

  /** Sets where the record's next one of the same instance lies; one in the next window is copied beside it. */
  #findNext(sorted: SortedRecords, following: SortedRecords | undefined, origin: number): void {
    const instance = this.context.instanceOf[origin] ?? '';
    if (this.#nextIn(sorted, this.#place + 1, this.#rows, instance) !== undefined || following === undefined)
      return;
    const record = this.#record;
    const own = record.bytes.subarray(record.at, record.end);
    const there = this.#nextIn(following, 0, new Uint32Array(following.events.length), instance);
    if (there === undefined) return;
    record.lieIn(Buffer.concat([own, there.bytes.subarray(record.nextAt, record.nextEnd)]));
    record.nextEnd += own.length - record.nextAt;
    record.nextAt = own.length;
    record.at = 0;
    record.end = own.length;
  }

  /**
   * Sets where the next record of an instance lies in a window.
   *
   * @param given rows of each event that come next at `from`
   * @returns the records that it is one of; undefined when there is none
   */
  #nextIn(
    { events, sequence }: SortedRecords,
    from: number,
    given: Uint32Array,
    instance: string,
  ): Records | undefined {
    let rows = given;
    for (let n = from; n < sequence.length; n++) {
      const number = sequence[n] ?? 0;
      const records = events[number]?.records;
      const row = rows[number] ?? 0;
      if (records === undefined) continue;
      if (this.context.instanceOf[records.origins[row] ?? 0] === instance) {
        const record = this.#record;
        record.nextAt = records.starts[row] ?? 0;
        record.nextEnd = record.nextAt + (records.sizes[row] ?? 0);
        record.nextCpu = records.cpus[row] ?? 0;
        return records;
      }
      if (rows === given) rows = given.slice();
      rows[number] = row + 1;
    }
    return undefined;
  }

  #instanceOf({ records }: EventLines, row: number): string {
    return this.context.instanceOf[records.origins[row] ?? 0] ?? '';
  }

  #taskText(pid: number): Uint8Array {
    let text = this.#taskTexts.get(pid);
    if (text === undefined) {
      const comm = this.context.commOf(pid);
      const spaces = Buffer.alloc(Math.max(0, 16 - comm.length), ' ');
      text = Buffer.concat([spaces, comm, Buffer.from(`-${`${pid}`.padEnd(5)} `)]);
      this.#taskTexts.set(pid, text);
    }
    return text;
  }

  #cpuText(cpu: number): Uint8Array {
    let text = this.#cpuTexts[cpu];
    if (text === undefined) {
      text = encoder.encode(`[${`${cpu}`.padStart(3, '0')}] `);
      this.#cpuTexts[cpu] = text;
    }
    return text;
  }

  #linesOf({ layout, records }: EventRecords): EventLines {
    const { format, pidOffset } = layout;
    let named = this.#printers.get(format);
    if (named === undefined) {
      const name = new FixedText(`: ${`${format.name}:`.padEnd(21)} `);
      named = { name, printer: newEventPrinter(format, this.context.print) };
      this.#printers.set(format, named);
    }
    return { records, flagsOf: latencyFlags(format, this.#flagTexts), pidOffset, ...named };
  }
}

/** Seconds and microseconds, rounded; or a plain count. What the last line had as seconds is at hand for the next. */
class TimeText {
  #secondMicros = -1e6;
  #secondText = new FixedText('');

  constructor(private readonly ticks: boolean) {}

  write(out: TextBuffer, low: number, high: number): void {
    if (this.ticks) {
      const start = out.length;
      out.decimal64(low, high);
      out.padLeft(start, 12);
      return;
    }
    const micros =
      high < 0x20_0000
        ? Math.floor((high * 0x1_0000_0000 + low + 500) / 1000)
        : Number(((BigInt(high) << 32n) + BigInt(low) + 500n) / 1000n);
    let left = micros - this.#secondMicros;
    if (left < 0 || left >= 1_000_000) {
      const second = Math.floor(micros / 1_000_000);
      this.#secondMicros = second * 1_000_000;
      this.#secondText = new FixedText(`${`${second}`.padStart(6)}.`);
      left = micros - this.#secondMicros;
    }
    out.putFixed(this.#secondText);
    out.sixDigits(left);
  }
}

/** `one: ` before each line, all as long as the longest name; nothing where there are no instances. */
function instancePrefixes(instanceOf: readonly string[]): Uint8Array[] {
  const longest = Math.max(0, ...instanceOf.map((name) => name.length));
  if (longest === 0) return [];
  return instanceOf.map((name) => encoder.encode(`${name.padStart(longest)}${name === '' ? ' ' : ':'} `));
}
