import type { TracelabError } from '../../errors/tracelab-error.js';
import type { EventTable } from '../../events/event-table.js';
import { Lazy } from '../../events/lazy.js';
import { StringColumn } from '../../events/string-column.js';
import { commColumn } from '../records/comm-column.js';
import type { EventRecords, SortedRecords } from '../records/event-sorter.js';
import { eventTableOf } from '../records/event-table-of.js';
import { countCut } from '../records/locate.js';
import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import type { TraceEvents } from '../trace-file.js';
import type { TraceDatFile } from './trace-dat-file.js';

/** The events of a window of a trace.dat file. */
export class TraceDatEvents implements TraceEvents {
  readonly tables: readonly EventTable[];

  constructor(
    private readonly file: TraceDatFile,
    private readonly sorted: SortedRecords,
    /** Instance of each ring buffer. */
    private readonly instanceOf: readonly string[],
    readonly lost: readonly LostEvents[],
    readonly damage: readonly TracelabError[],
  ) {
    this.tables = sorted.events.map((event) => this.#tableOf(event));
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

  *text(): Iterable<Uint8Array> {
    throw new Error('not yet');
  }

  #tableOf({ layout, records }: EventRecords): EventTable {
    const { catalog, taskNames } = this.file;
    const name = catalog.tableName(layout.format);
    const table = eventTableOf(name, layout, records, (pid) => commColumn(pid, taskNames));
    if (new Set(this.instanceOf).size <= 1) return table;
    return table.derive(name, [...table.columns, this.#instanceColumn(records.origins)]);
  }

  #instanceColumn(origins: Uint16Array): StringColumn {
    const values = [...new Set(this.instanceOf)];
    const codeOf = Uint32Array.from(this.instanceOf, (name) => values.indexOf(name));
    const codes = () => Uint32Array.from(origins, (origin) => codeOf[origin] ?? 0);
    const about = { doc: 'tracing instance; empty for the top one' };
    return new StringColumn('instance', new Lazy(origins.length, () => ({ codes: codes(), values })), about);
  }
}
