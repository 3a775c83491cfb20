import type { ByteSource } from '../../base/byte-source.js';
import type { TracelabError } from '../../errors/tracelab-error.js';
import { EventCatalog } from '../event-catalog.js';
import { type PageLayout, parseHeaderPage } from '../header-page.js';
import { EventSorter, noRecords } from '../records/event-sorter.js';
import { MergedWindows } from '../ring-buffer/merged-windows.js';
import type { PageSource } from '../ring-buffer/page-source.js';
import { parseSavedCmdlines } from '../saved-cmdlines.js';
import type { TraceEvents, TraceFile } from '../trace-file.js';
import { aboutHead } from './about.js';
import { compressedPages, plainPages } from './cpu-pages.js';
import type { BufferData, Decompress, TraceDatHead } from './head.js';
import { TraceDatEvents } from './trace-dat-events.js';

/** Bytes of pages that a window is made of, where nothing else is asked for. */
const defaultWindowBytes = 64 * 1024 * 1024;

/** A file that trace-cmd recorded. */
export class TraceDatFile implements TraceFile {
  readonly format: string;
  readonly catalog = new EventCatalog();
  readonly layout: PageLayout;
  #names: ReadonlyMap<number, string> | undefined;

  constructor(
    private readonly source: ByteSource,
    readonly head: TraceDatHead,
    private readonly decompress: Decompress,
  ) {
    this.format = `trace.dat ${head.version}`;
    this.layout = parseHeaderPage(head.headerPage);
    for (const { system, text } of head.formats) this.catalog.add(system, text);
  }

  get about(): TraceFile['about'] {
    return aboutHead(this.head, this.catalog);
  }

  /** Names of tasks by their thread id, as the kernel knew them when the recording ended. */
  get taskNames(): ReadonlyMap<number, string> {
    this.#names ??= parseSavedCmdlines(this.head.cmdlines());
    return this.#names;
  }

  *windows(windowBytes = defaultWindowBytes): Iterable<TraceEvents> {
    const damage: TracelabError[] = [];
    const buffers = this.head.buffers.flatMap((buffer) => this.#pagesOf(buffer, damage));
    const merged = new MergedWindows(
      buffers.map(({ pages }) => pages),
      this.layout,
      windowBytes,
    );
    const instanceOf = buffers.map(({ name }) => name);
    const sorter = new EventSorter((id) => this.catalog.get(id));
    while (merged.next((reader) => sorter.take(reader))) {
      const sorted = sorter.build(merged.bytes, merged.cpuOf);
      const lost = merged.readers.flatMap((reader) => reader.lost.splice(0));
      damage.push(...merged.readers.flatMap((reader) => reader.damage.splice(0)));
      yield new TraceDatEvents(this, sorted, instanceOf, lost, damage.splice(0));
    }
  }

  read(): TraceEvents {
    const [events] = this.windows(Number.POSITIVE_INFINITY);
    return events ?? new TraceDatEvents(this, noRecords, [], [], []);
  }

  close(): void {
    this.source.close();
  }

  #pagesOf(buffer: BufferData, damage: TracelabError[]): { name: string; pages: PageSource }[] {
    const pageBytes = buffer.pageBytes || this.layout.pageBytes;
    return buffer.cpus.map((cpu) => ({
      name: buffer.name,
      pages: buffer.compressed
        ? compressedPages(this.source, cpu, pageBytes, this.decompress, damage)
        : plainPages(this.source, cpu, pageBytes, damage),
    }));
  }
}
