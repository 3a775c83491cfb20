import type { TraceEvents } from '../../trace-file.js';
import type { ExportOptions } from '../exporter.js';
import { firstTime } from '../first-time.js';
import { commonColumns, onlyEvent } from '../rows-in-order.js';
import { Bundle } from './bundles.js';
import { eventWriter } from './event-writer.js';
import { ftraceEvent, ftraceEventBundle, lengthDelimited, tag, varint } from './message-fields.js';
import { NewNames } from './new-names.js';
import { clockPacket, machinePacket, symbolsPacket, threadsPacket } from './packets.js';
import { write64, writeBigint } from './writer.js';

/**
 * Writes Perfetto's own format, which ui.perfetto.dev and trace_processor open: a `Trace` of packets, the events of each CPU in
 * bundles. Every event is in it: those that Perfetto has a message for in this message, all others as generic events with the names
 * of their fields. An event that Perfetto draws is in its message even where that lacks a field of the event (`retval` of
 * `funcgraph_exit`); this field is then missing. Gaps mark the first bundle after them.
 *
 * Perfetto: protos/perfetto/trace/trace.proto, trace_packet.proto, ftrace/*.proto.
 *
 * @example
 * for (const piece of exportPerfetto(file.windows(), { clock: 'mono' })) writeSync(descriptor, piece);
 */
export function* exportPerfetto(
  windows: Iterable<TraceEvents>,
  options: ExportOptions = {},
): Iterable<Uint8Array> {
  const names = new NewNames(options);
  let bundles: Bundles | undefined;
  for (const window of options.event === undefined ? windows : onlyEvent(windows, options.event)) {
    if (bundles === undefined) {
      const startNs = firstTime(window);
      yield clockPacket(options.clock, startNs);
      if (options.machine !== undefined) yield machinePacket(options.machine);
      bundles = new Bundles(options.clock, startNs);
    }
    const threads = names.threads(window.tables);
    if (threads.length > 0) yield threadsPacket(threads, firstTime(window));
    const symbols = names.symbols(window.tables);
    if (symbols.size > 0) yield symbolsPacket(symbols);
    yield* windowPackets(window, bundles, options);
  }
}

/** Perfetto: `kMaxCpuCount` in src/trace_processor/importers/ftrace/ftrace_tokenizer.cc. */
const mostCpus = 1024;

class Bundles {
  readonly #ofCpu: Bundle[] = [];

  constructor(
    private readonly clock: string | undefined,
    /** Time of the first event; those without a time are shown at it. */
    readonly startNs: bigint,
  ) {}

  /** Perfetto refuses a file with a higher CPU: where the CPU was not recorded it is told as the first. */
  get(number: number): Bundle {
    const cpu = number < mostCpus ? number : 0;
    const bundle = this.#ofCpu[cpu] ?? new Bundle(cpu, this.clock, this.startNs);
    this.#ofCpu[cpu] = bundle;
    return bundle;
  }

  *takeAll(): Iterable<Uint8Array> {
    for (const bundle of this.#ofCpu) {
      const bytes = bundle?.take();
      if (bytes !== undefined) yield bytes;
    }
  }
}

function* windowPackets(
  { tables, sequence, lost }: TraceEvents,
  bundles: Bundles,
  options: ExportOptions,
): Iterable<Uint8Array> {
  const common = tables.map(commonColumns);
  const writers = tables.map((table) => eventWriter(table, options));
  const rows = new Uint32Array(tables.length);
  const gaps = new GapEnds(lost);
  for (let i = 0; i < sequence.length; i++) {
    const number = sequence[i] ?? 0;
    const row = rows[number] ?? 0;
    rows[number] = row + 1;
    const columns = common[number];
    if (columns === undefined) continue;
    const { halves, cpus, pids } = columns;
    const bundle = bundles.get(cpus[row] ?? 0);
    if (gaps.any && gaps.endsAt(bundle.cpu, columns.times[row] ?? 0n)) {
      const bytes = bundle.take();
      if (bytes !== undefined) yield bytes;
      bundle.lost = true;
    }
    const writer = bundle.events;
    writer.uint32(tag(ftraceEventBundle.event, lengthDelimited)).fork();
    writer.uint32(tag(ftraceEvent.timestamp, varint));
    if (halves[2 * row] === 0 && halves[2 * row + 1] === 0) writeBigint(writer, bundles.startNs);
    else write64(writer, halves, row);
    writer.uint32(tag(ftraceEvent.pid, varint)).uint32(pids[row] ?? 0);
    writers[number]?.write(writer, row);
    writer.ldelim();
    if (bundle.isFull) {
      const bytes = bundle.take();
      if (bytes !== undefined) yield bytes;
    }
  }
  yield* bundles.takeAll();
}

/** Finds the first event after each gap. */
class GapEnds {
  readonly #ends = new Map<number, bigint[]>();
  any: boolean;

  constructor(lost: TraceEvents['lost']) {
    for (const { cpu, toNs } of lost) {
      if (toNs === undefined) continue;
      const ends = this.#ends.get(cpu);
      if (ends === undefined) this.#ends.set(cpu, [toNs]);
      else ends.push(toNs);
    }
    for (const ends of this.#ends.values()) ends.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    this.any = this.#ends.size > 0;
  }

  /** Whether one or more gaps of the CPU end at or before this event; each is told once. */
  endsAt(cpu: number, time: bigint): boolean {
    const ends = this.#ends.get(cpu);
    let ended = false;
    while (ends?.[0] !== undefined && ends[0] <= time) {
      ends.shift();
      ended = true;
    }
    if (ended && ends?.length === 0) {
      this.#ends.delete(cpu);
      this.any = this.#ends.size > 0;
    }
    return ended;
  }
}
