import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { TracelabError } from '../../errors/tracelab-error.js';
import { UnsupportedFileError } from '../../errors/unsupported-file-error.js';
import { newPrintContext } from '../print-format/print-context.js';
import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import type { TraceEvents, TraceFile, TraceTables, WindowOptions } from '../trace-file.js';
import type { FileHeader } from './file-header.js';
import type { Metadata } from './metadata.js';
import { PerfDataEvents } from './perf-data-events.js';
import { type PerfSource, PerfWindows } from './perf-windows.js';
import { ScriptText } from './script-text.js';
import type { WindowRecords } from './window-records.js';
import { WindowTables } from './window-tables.js';

/** Bytes that a window is made of, where nothing else is asked for; and the most that one can be. */
const defaultWindowBytes = 64 * 1024 * 1024;
const mostWindowBytes = 0x8000_0000;

/** A window whose records stay in the processor's cache while all its columns are decoded. */
const cacheBytes = 0x20_0000;

/** What never came to the tables, of all windows together. */
interface Missing {
  readonly lost: LostEvents[];
  readonly damage: TracelabError[];
  readonly unknown: Map<number, number>;
  shortRecords: number;
}

function addMissing(all: Missing, { lost, damage, unknown, shortRecords }: WindowRecords): void {
  all.lost.push(...lost);
  all.damage.push(...damage);
  for (const [type, count] of unknown) all.unknown.set(type, (all.unknown.get(type) ?? 0) + count);
  all.shortRecords += shortRecords;
}

/** A file that perf recorded. */
export class PerfDataFile implements TraceFile {
  readonly format: string;

  constructor(
    readonly header: FileHeader,
    private readonly perf: PerfSource,
  ) {
    this.format = header.isPipe ? 'perf.data (pipe)' : 'perf.data';
  }

  /** Events, formats, build ids and what else the file says beside the records. */
  get metadata(): Metadata {
    return this.perf.metadata;
  }

  get about(): TraceFile['about'] {
    const { events, about, catalog } = this.metadata;
    return [
      ...about,
      ['events', events.map(({ name }) => name).join(', ')],
      ['formats of tracepoints', String(catalog.size)],
      ['data', `${this.perf.data.size.toLocaleString('en-US')} bytes`],
    ];
  }

  *windows(
    windowBytes = defaultWindowBytes,
    { recycles = false }: WindowOptions = {},
  ): Iterable<TraceEvents> {
    const windows = new PerfWindows(this.perf, Math.min(windowBytes, mostWindowBytes), recycles ? 2 : 0);
    const script = this.#script(recycles);
    let isFirst = true;
    for (let window = windows.next(); window !== undefined; window = windows.next()) {
      yield new PerfDataEvents(window, script, isFirst);
      isFirst = false;
    }
  }

  /** @throws UnsupportedFileError where the file is too large for one window */
  read(): TraceEvents {
    const { source, data } = this.perf;
    if (Math.min(data.size, source.size) > mostWindowBytes)
      throw new UnsupportedFileError(source.name, 'larger than 2 GB', 'Read it by windows.');
    const [events] = this.windows(Number.POSITIVE_INFINITY);
    if (events === undefined) throw new DamagedFileError('perf.data', data.offset, 'no record is there');
    return events;
  }

  readTables(names?: readonly string[]): TraceTables {
    const windows = new PerfWindows(this.perf, cacheBytes, 1);
    const tables = new WindowTables(names);
    const all = { lost: [], damage: [], unknown: new Map(), shortRecords: 0 } as Missing;
    for (let window = windows.next(); window !== undefined; window = windows.next()) {
      tables.append(window, windows.fraction);
      addMissing(all, window);
    }
    return { tables: tables.build(), cutValues: tables.cutValues, ...all };
  }

  /** What prints the samples of windows that follow each other, made when text is asked for. */
  #script(recycles: boolean): () => ScriptText {
    let script: ScriptText | undefined;
    const { metadata, header } = this;
    const context = () => {
      const { tracingData } = metadata;
      const kallsyms = () => Buffer.from(tracingData?.kallsyms ?? '');
      const longBytes = tracingData?.longBytes === 4 ? 4 : 8;
      return newPrintContext(kallsyms, tracingData?.printkFormats ?? '', longBytes, undefined);
    };
    return () => {
      script ??= new ScriptText(metadata.events, context(), header.isPipe, metadata.buildIds, recycles);
      return script;
    };
  }

  close(): void {
    this.perf.source.close();
  }
}
