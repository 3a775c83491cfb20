import type { TracelabError } from '../../errors/tracelab-error.js';
import type { EventTable } from '../../events/event-table.js';
import type { SortedRecords } from '../records/event-sorter.js';
import { eventTableOf } from '../records/event-table-of.js';
import { countCut } from '../records/locate.js';
import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import type { TraceEvents } from '../trace-file.js';
import type { ReportText } from './report-text.js';
import type { TraceDatFile } from './trace-dat-file.js';

/** The events of a window of a trace.dat file. */
export class TraceDatEvents implements TraceEvents {
  readonly tables: readonly EventTable[];

  constructor(
    file: TraceDatFile,
    /** The records behind the tables, for one who wants their bytes. */
    readonly sorted: SortedRecords,
    /** Instance of each ring buffer. */
    instanceOf: readonly string[],
    readonly lost: readonly LostEvents[],
    readonly damage: readonly TracelabError[],
    /** What prints all windows of a reading. */
    private readonly report: () => ReportText,
  ) {
    this.tables = sorted.events.map(({ layout, records }) =>
      file.complete(
        eventTableOf(file.catalog.tableName(layout.format), layout, records),
        records.origins,
        instanceOf,
      ),
    );
  }

  /** The records of one event alone. */
  only(name: string): SortedRecords {
    const number = this.tables.findIndex((table) => table.name === name);
    return { ...this.sorted, sequence: this.sorted.sequence.filter((one) => one === number), gaps: [] };
  }

  get sequence(): Uint16Array {
    return this.sorted.sequence;
  }

  get unknown(): ReadonlyMap<number, number> {
    return this.sorted.unknown;
  }

  get shortRecords(): number {
    return this.sorted.shortRecords;
  }

  get cutValues(): number {
    let cut = 0;
    for (const { layout, records } of this.sorted.events) {
      for (const place of layout.places) cut += countCut(records, place);
    }
    return cut;
  }

  text(following?: TraceEvents): Iterable<Uint8Array> {
    return this.report().lines(
      this.sorted,
      following instanceof TraceDatEvents ? following.sorted : undefined,
    );
  }
}
