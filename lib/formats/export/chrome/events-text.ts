import type { EventTable } from '../../../events/event-table.js';
import type { LostEvents } from '../../ring-buffer/cpu-reader.js';
import type { TraceEvents } from '../../trace-file.js';
import type { ExportOptions } from '../exporter.js';
import { nanosecondsSince } from '../nanoseconds-since.js';
import { type CommonColumns, commonColumns } from '../rows-in-order.js';
import { Processes } from '../threads.js';
import { argumentsText } from './arguments-text.js';
import { microseconds } from './microseconds.js';
import { learnSyscalls, type SliceRule, type SyscallNames, sliceRule } from './slice-rule.js';
import { sliceKind, type Track } from './track.js';
import { Tracks } from './tracks.js';

/** A table's rows on their way to text. */
interface Rows {
  readonly common: CommonColumns;
  readonly rule: SliceRule;
  /** `"name":"sched_waking","cat":"trace"` */
  readonly label: string;
  readonly category: string;
  readonly ns: (row: number) => number;
  readonly args: (row: number) => string;
  next: number;
}

/** Makes the text of the events, window by window. */
export class EventsText {
  readonly #processes: Processes;
  readonly #tracks: Tracks;
  readonly #syscalls: SyscallNames = new Map();
  /** Since when the task that now runs on each CPU does. */
  readonly #runningSince: number[] = [];
  #text = '';
  #lastNs = 0;

  constructor(
    private readonly options: ExportOptions,
    private readonly originNs: bigint,
    /** Of the first event, since the origin: those without a time are shown at it. */
    private readonly firstNs: number,
  ) {
    this.#processes = new Processes(options);
    this.#tracks = new Tracks(this.#processes);
  }

  /** The text of a window's events, each with a comma before it, in pieces. */
  *window({ tables, sequence, lost }: TraceEvents, pieceLength: number): Iterable<string> {
    this.#processes.learn(tables);
    learnSyscalls(tables, this.#syscalls);
    const all = tables.map((table) => this.#rowsOf(table));
    const gaps = lost.filter(({ toNs }) => toNs !== undefined);
    for (const number of sequence) {
      const rows = all[number];
      if (rows === undefined) continue;
      if (gaps.length > 0) this.#passGaps(gaps, rows);
      this.#add(rows, rows.next++);
      if (this.#text.length >= pieceLength) yield this.#take();
    }
    yield this.#take();
  }

  /** Closes what is still open. */
  end(): string {
    for (const track of this.#tracks.all) this.#close(track, track.depth, this.#lastNs);
    return this.#take();
  }

  #take(): string {
    const text = this.#tracks.news + this.#text;
    this.#tracks.news = '';
    this.#text = '';
    return text;
  }

  #rowsOf(table: EventTable): Rows {
    const common = commonColumns(table);
    const category = JSON.stringify(table.name.includes(':') ? table.name.replace(/:.*/, '') : 'trace');
    return {
      common,
      rule: sliceRule(table, this.options, this.#syscalls),
      label: `"name":${JSON.stringify(table.name)},"cat":${category}`,
      category: `,"cat":${category}`,
      ns: nanosecondsSince(this.originNs, common),
      args: argumentsText(table, this.options),
      next: 0,
    };
  }

  /** What ran before a gap may not be what runs after it. */
  #passGaps(gaps: LostEvents[], { common, next }: Rows): void {
    const cpu = common.cpus[next] ?? 0;
    const time = common.times[next] ?? 0n;
    const at = gaps.findIndex((gap) => gap.cpu === cpu && (gap.toNs ?? time) <= time);
    if (at === -1) return;
    gaps.splice(at, 1);
    delete this.#runningSince[cpu];
  }

  #add(rows: Rows, row: number): void {
    const { rule, common } = rows;
    const cpu = common.cpus[row] ?? 0;
    const { halves } = common;
    const hasTime = halves[2 * row] !== 0 || halves[2 * row + 1] !== 0;
    const ns = hasTime ? rows.ns(row) : this.firstNs;
    this.#runningSince[cpu] ??= ns;
    if (ns > this.#lastNs) this.#lastNs = ns;
    const thread = this.#tracks.thread(common.pids[row] ?? 0, cpu);
    if (common.comm !== undefined && common.pids[row] !== 0) this.#tracks.name(thread, common.comm.at(row));
    switch (rule.does) {
      case 'open':
        this.#open(rows, row, rule, rule.on === 'cpu' ? this.#tracks.interrupts(cpu) : thread, ns);
        break;
      case 'close':
        this.#end(
          rows,
          row,
          rule.kind,
          rule.key(row),
          rule.on === 'cpu' ? this.#tracks.interrupts(cpu) : thread,
          ns,
        );
        break;
      case 'switch':
        this.#switch(rows, row, rule, cpu, ns);
        break;
      case 'mark':
        this.#mark(rows, row, rule.text(row), thread, ns);
        break;
      case 'end thread':
        this.#instant(rows, row, thread, ns);
        this.#close(thread, thread.depth, ns);
        break;
      case 'stand alone':
        this.#instant(rows, row, thread, ns);
        break;
    }
  }

  #open(
    rows: Rows,
    row: number,
    rule: SliceRule & { does: 'open' | 'close' },
    track: Track,
    ns: number,
  ): void {
    const { kind } = rule;
    const key = rule.key(row);
    if (isSyscall(kind) && track.openFrom(otherFamily(kind), key) > 0) {
      this.#instant(rows, row, track, ns);
      return;
    }
    // What the trace does not show the end of cannot hold what begins now.
    const over = isSyscall(kind)
      ? track.openFromOutermost(kind, Number.NEGATIVE_INFINITY)
      : kind === sliceKind.function
        ? track.openFromOutermost(kind, key)
        : track.openFrom(kind, key);
    this.#close(track, over, ns);
    this.#begin(rows, row, rule.name(row), kind, key, track, ns);
  }

  #begin(rows: Rows, row: number, name: string, kind: number, key: number, track: Track, ns: number): void {
    const label = `"name":${JSON.stringify(name)}${rows.category}`;
    track.open(kind, key, label);
    this.#text += `,\n{${label},"ph":"B","ts":${microseconds(ns)},${track.place},${rows.args(row)}}`;
  }

  #end(rows: Rows, row: number, kind: number, key: number, track: Track, ns: number): void {
    const over = track.openFrom(kind, key);
    if (over === 0) {
      this.#instant(rows, row, track, ns);
      return;
    }
    this.#close(track, over - 1, ns);
    const label = track.close();
    this.#text += `,\n{${label},"ph":"E","ts":${microseconds(ns)},${track.place},${rows.args(row)}}`;
  }

  #close(track: Track, count: number, ns: number): void {
    for (let i = 0; i < count; i++)
      this.#text += `,\n{${track.close()},"ph":"E","ts":${microseconds(ns)},${track.place}}`;
  }

  #instant(rows: Rows, row: number, track: Track, ns: number, label = rows.label): void {
    this.#text += `,\n{${label},"ph":"i","s":"t","ts":${microseconds(ns)},${track.place},${rows.args(row)}}`;
  }

  #switch(rows: Rows, row: number, rule: SliceRule & { does: 'switch' }, cpu: number, ns: number): void {
    const since = this.#runningSince[cpu] ?? ns;
    this.#runningSince[cpu] = ns;
    const look = rule.isIdle(row) ? ',"cname":"grey"' : '';
    this.#text +=
      `,\n{"name":${JSON.stringify(rule.task(row))}${rows.category}${look},"ph":"X","ts":${microseconds(since)},` +
      `"dur":${microseconds(Math.max(0, ns - since))},${this.#tracks.running(cpu).place},${rows.args(row)}}`;
  }

  /** The marks of Android's atrace, which Perfetto reads as well: `B|pid|name` and `E|pid`. */
  #mark(rows: Rows, row: number, text: string, track: Track, ns: number): void {
    const [, letter, name] = /^([BE])(?:\|\d+(?:\|([^|\n]*))?)?\s*$/.exec(text) ?? [];
    if (letter === 'B') this.#begin(rows, row, name ?? '', sliceKind.mark, 0, track, ns);
    else if (letter === 'E') this.#end(rows, row, sliceKind.mark, 0, track, ns);
    else this.#instant(rows, row, track, ns, `"name":${JSON.stringify(text.trim())}${rows.category}`);
  }
}

function isSyscall(kind: number): boolean {
  return kind === sliceKind.rawSyscall || kind === sliceKind.syscall;
}

/** A call can be told twice, by `raw_syscalls` and by `syscalls`: the first of the two draws it. */
function otherFamily(kind: number): number {
  return kind === sliceKind.rawSyscall ? sliceKind.syscall : sliceKind.rawSyscall;
}
