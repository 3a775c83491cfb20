import type { TracelabError } from '../../errors/tracelab-error.js';
import type { EventTable } from '../../events/event-table.js';
import { Lazy } from '../../events/lazy.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import { EventCatalog } from '../event-catalog.js';
import { type PageLayout, parseHeaderPage } from '../header-page.js';
import { KernelFunctions } from '../print-format/kernel-functions.js';
import { newPrintContext } from '../print-format/print-context.js';
import { commColumn, unknownTask } from '../records/comm-column.js';
import type { EventLayout } from '../records/event-layout.js';
import { EventSorter, noRecords } from '../records/event-sorter.js';
import { countCut } from '../records/locate.js';
import { TableFiller } from '../records/table-filler.js';
import { MergedWindows } from '../ring-buffer/merged-windows.js';
import type { PageSource } from '../ring-buffer/page-source.js';
import { parseSavedCmdlines } from '../saved-cmdlines.js';
import type { ExportContext, TraceFile, TraceTables, WindowOptions } from '../trace-file.js';
import { aboutHead } from './about.js';
import type { BufferData, TraceDatHead } from './head.js';
import { optionId } from './option-id.js';
import { clockOf, textOf, timeShift } from './options.js';
import { type ReportContext, ReportText } from './report-text.js';
import { TraceDatEvents } from './trace-dat-events.js';
import type { TraceDatContents } from './write-trace-dat.js';

/** Bytes of pages that a window is made of, where nothing else is asked for. */
const defaultWindowBytes = 64 * 1024 * 1024;
/** Bytes that are decoded at a time where nothing of them is kept: few enough to stay in the processor's cache. */
const passingBytes = 1024 * 1024;

/** The trace of ring buffers as trace-cmd records it, in a file or not yet in one. */
export class TraceDatFile implements TraceFile {
  readonly format: string;
  readonly catalog = new EventCatalog();
  readonly layout: PageLayout;
  readonly #timeOf: ((time: bigint) => bigint) | undefined;
  #names: ReadonlyMap<number, string> | undefined;
  #functions: KernelFunctions | undefined;

  constructor(
    readonly head: TraceDatHead,
    /** Gives the pages of each CPU of a ring buffer from their start; what is missing goes to `damage`. */
    private readonly pagesOf: (
      buffer: BufferData,
      pageBytes: number,
      damage: TracelabError[],
    ) => PageSource[],
    private readonly onClose: () => void = () => {},
  ) {
    this.format = `trace.dat ${head.version}`;
    this.layout = parseHeaderPage(head.headerPage);
    this.#timeOf = timeShift(head.options);
    for (const { system, text } of head.formats) this.catalog.add(system, text);
  }

  get about(): TraceFile['about'] {
    return aboutHead(this.head, this.catalog);
  }

  get exportContext(): ExportContext {
    const { options } = this.head;
    const [system, , release, architecture] = textOf(options, optionId.uname)?.split(' ') ?? [];
    const known = system !== undefined && release !== undefined && architecture !== undefined;
    return {
      clock: clockOf(options),
      machine: known ? { system, release, architecture } : undefined,
      symbolOf: (address) => this.#functionAt(address),
    };
  }

  get reportTitle(): string {
    return `cpus=${this.head.cpuCount}\n`;
  }

  /** Names of tasks by their thread id, as the kernel knew them when the recording ended. */
  get taskNames(): ReadonlyMap<number, string> {
    this.#names ??= parseSavedCmdlines(this.head.cmdlines()).set(0, '<idle>');
    return this.#names;
  }

  *windows(
    windowBytes = defaultWindowBytes,
    { recycles = false }: WindowOptions = {},
  ): Iterable<TraceDatEvents> {
    const { sources, instanceOf, damage } = this.#openBuffers();
    const merged = new MergedWindows(sources, this.layout, windowBytes, recycles);
    const newSorter = () => new EventSorter((id) => this.catalog.get(id), { recycles, timeOf: this.#timeOf });
    let [sorter, spare] = [newSorter(), newSorter()];
    const report = this.#newReport(instanceOf, recycles);
    while (merged.next((reader, from, to) => sorter.take(reader, from, to))) {
      const sorted = sorter.build(merged.bytes, merged.cpuOf);
      const { lost, damage: pages } = merged.takeNotes();
      yield new TraceDatEvents(this, sorted, instanceOf, lost, [...damage.splice(0), ...pages], report);
      [sorter, spare] = [spare, sorter];
    }
  }

  read(): TraceDatEvents {
    const [events] = this.windows(Number.POSITIVE_INFINITY);
    return events ?? new TraceDatEvents(this, noRecords, [], [], [], this.#newReport([]));
  }

  readTables(names?: readonly string[]): TraceTables {
    const { sources, instanceOf, damage } = this.#openBuffers();
    const total = sources.reduce((sum, { remainingBytes }) => sum + remainingBytes, 0);
    const merged = new MergedWindows(sources, this.layout, passingBytes, true);
    const sorter = new EventSorter((id) => this.catalog.get(id), {
      recycles: true,
      timeOf: this.#timeOf,
      isWanted: (format) => names?.includes(this.catalog.tableName(format)) ?? true,
    });
    const fillers = new Map<EventLayout, TableFiller>();
    const unknown = new Map<number, number>();
    let [shortRecords, cutValues] = [0, 0];
    while (merged.next((reader, from, to) => sorter.take(reader, from, to))) {
      const sorted = sorter.build(merged.bytes, merged.cpuOf);
      for (const { layout, records } of sorted.events) {
        if (records.length === 0) continue;
        let filler = fillers.get(layout);
        if (filler === undefined) {
          filler = new TableFiller(this.catalog.tableName(layout.format), layout, hasInstances(instanceOf));
          fillers.set(layout, filler);
        }
        filler.append(records, merged.loadedBytes / total);
        for (const place of layout.places) cutValues += countCut(records, place);
      }
      for (const [type, count] of sorted.unknown) unknown.set(type, (unknown.get(type) ?? 0) + count);
      shortRecords += sorted.shortRecords;
    }
    const { lost, damage: pages } = merged.takeNotes();
    return {
      tables: [...fillers.values()].map((filler) =>
        this.complete(filler.build(), filler.origins, instanceOf),
      ),
      lost,
      damage: [...damage, ...pages],
      unknown,
      shortRecords,
      cutValues,
    };
  }

  /** The table with what the file knows beside the records: names of tasks and, where there are several, of instances. */
  complete(table: EventTable, origins: Uint16Array | undefined, instanceOf: readonly string[]): EventTable {
    const columns = table.columns.flatMap((column) =>
      column instanceof NumberColumn && column.name === 'pid'
        ? [column, commColumn(column, this.taskNames)]
        : [column],
    );
    if (origins !== undefined && hasInstances(instanceOf)) columns.push(instanceColumn(origins, instanceOf));
    return table.derive(table.name, columns);
  }

  #functionAt(address: bigint): string | undefined {
    this.#functions ??= new KernelFunctions(this.head.kallsyms);
    const low = Number(BigInt.asUintN(32, address));
    const index = this.#functions.find(low, Number(BigInt.asUintN(32, address >> 32n)));
    return index < 0 ? undefined : this.#functions.nameOf(index);
  }

  /** Prints the events of windows that follow one another. */
  #newReport(instanceOf: readonly string[], recycles = false): () => ReportText {
    let report: ReportText | undefined;
    return () => {
      report ??= new ReportText(this.#reportContext(instanceOf), recycles);
      return report;
    };
  }

  #reportContext(instanceOf: readonly string[]): ReportContext {
    const { head, catalog } = this;
    const comms = new Map<number, Uint8Array>();
    const unknown = Buffer.from(unknownTask);
    for (const [pid, name] of this.taskNames) comms.set(pid, Buffer.from(name));
    return {
      print: newPrintContext(
        head.kallsyms,
        head.printkFormats(),
        8,
        catalog.named('ftrace', 'funcgraph_exit'),
      ),
      commOf: (pid) => comms.get(pid) ?? unknown,
      instanceOf,
      ticks: ['x86-tsc', 'counter', 'uptime'].includes(clockOf(head.options)) && this.#timeOf === undefined,
    };
  }

  /** All that a file with the same events says beside them. */
  contents(): TraceDatContents {
    const { head } = this;
    return {
      headerPage: head.headerPage,
      headerEvent: head.headerEvent,
      layout: this.layout,
      formats: head.formats,
      kallsyms: head.kallsyms(),
      printkFormats: head.printkFormats(),
      cmdlines: head.cmdlines(),
      clock: clockOf(head.options),
      uname: textOf(head.options, optionId.uname),
      buffers: head.buffers.flatMap(({ name, cpus }) => cpus.map(({ cpu }) => ({ cpu, instance: name }))),
    };
  }

  close(): void {
    this.onClose();
  }

  #openBuffers() {
    const damage: TracelabError[] = [];
    const sources: PageSource[] = [];
    const instanceOf: string[] = [];
    for (const buffer of this.head.buffers) {
      const pages = this.pagesOf(buffer, buffer.pageBytes || this.layout.pageBytes, damage);
      sources.push(...pages);
      instanceOf.push(...pages.map(() => buffer.name));
    }
    return { sources, instanceOf, damage };
  }
}

/** Its ring buffers are of more than one instance. */
function hasInstances(instanceOf: readonly string[]): boolean {
  return new Set(instanceOf).size > 1;
}

function instanceColumn(origins: Uint16Array, instanceOf: readonly string[]): StringColumn {
  const values = [...new Set(instanceOf)];
  const codeOf = Uint32Array.from(instanceOf, (name) => values.indexOf(name));
  const codes = () => Uint32Array.from(origins, (origin) => codeOf[origin] ?? 0);
  const about = { doc: 'tracing instance; empty for the top one' };
  return new StringColumn('instance', new Lazy(origins.length, () => ({ codes: codes(), values })), about);
}
