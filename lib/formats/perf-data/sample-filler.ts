import type { EventTable } from '../../events/event-table.js';
import type { FieldColumn } from '../event-columns.js';
import { fieldFiller, type PlainFiller, valueFiller } from '../records/column-fillers.js';
import { GrowingTable, type TableColumn } from '../records/growing-table.js';
import { countCut } from '../records/locate.js';
import type { RecordPlaces } from '../records/records.js';
import { NameFiller } from './name-filler.js';
import { wholeRecords } from './placed-records.js';
import type { RecordedEvent } from './recorded-event.js';
import { rawRecords } from './sample-table.js';
import { type SampleValue, sampleOrigin, sampleValues } from './sample-values.js';
import type { WindowRecords } from './window-records.js';

/** Decodes all columns of an event's samples, window by window: nothing of a window is needed afterwards. */
export class SampleFiller {
  /** Strings and arrays that left their record and were cut. */
  cutValues = 0;
  readonly #names = new NameFiller();
  readonly #table: GrowingTable<RecordPlaces>;

  private constructor(
    private readonly event: RecordedEvent,
    time: PlainFiller,
    cpu: PlainFiller,
    private readonly pid: PlainFiller,
  ) {
    const { layout } = event;
    const values = sampleValues(layout);
    const taken = new Set(values.map(({ spec }) => spec.name));
    const shift = layout.fixedBytes + rawHeadBytes;
    const own = (event.fields?.columns ?? []).map((column) => fieldFiller(ownName(column, taken), shift));
    const columns: TableColumn<RecordPlaces>[] = [
      time,
      cpu,
      pid,
      this.#names,
      ...values.map(({ spec, offset }) => valueFiller(spec, offset)),
      ...own,
    ];
    this.#table = new GrowingTable(event.tableName, columns);
  }

  /** Undefined for an event whose samples do not have all their values at the same place, or lack one that every table has. */
  static of(event: RecordedEvent): SampleFiller | undefined {
    const { ts, cpu, pid } = sampleOrigin(event.layout);
    if (ts === undefined || cpu === undefined || pid === undefined) return undefined;
    const isPlain = event.endsWithRaw ? event.fields !== undefined : event.layout.sections.length === 0;
    if (!isPlain) return undefined;
    const filler = ({ spec, offset }: SampleValue) => valueFiller(spec, offset);
    return new SampleFiller(event, filler(ts), filler(cpu), filler(pid));
  }

  /** Appends the samples of a window. @param number of their kind in the window */
  append(window: WindowRecords, places: Uint32Array, number: number, fraction: number): void {
    const records = wholeRecords(window, places);
    const raw = rawRecords(window, this.event, records);
    const from = this.#table.length;
    this.#table.append(records, raw, fraction);
    const positions = () => window.positions()[number] ?? new Uint32Array(0);
    this.#names.fill(this.pid.out, from, this.#table.length, window.names, positions);
    for (const place of this.event.fields?.places ?? []) this.cutValues += countCut(raw, place);
  }

  build(): EventTable {
    return this.#table.build();
  }
}

/** The u32 before a tracepoint's own record that says how long it is. */
const rawHeadBytes = 4;

function ownName(column: FieldColumn, taken: ReadonlySet<string>): FieldColumn {
  const { name } = column.spec;
  return taken.has(name) ? { ...column, spec: { ...column.spec, name: `event_${name}` } } : column;
}
