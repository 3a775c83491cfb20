import type { EventTable } from '../../events/event-table.js';
import { JoinedTables } from '../records/joined-tables.js';
import { cutValuesOf, kindTable } from './kind-table.js';
import type { RecordKind } from './record-walk.js';
import type { RecordedEvent } from './recorded-event.js';
import { SampleFiller } from './sample-filler.js';
import type { WindowRecords } from './window-records.js';

/**
 * The tables of all windows together. Samples whose values all stand at the same place are read into their columns at once; of
 * other kinds a table of each window is made, and joined.
 */
export class WindowTables {
  readonly #joined = new JoinedTables();
  #cutJoined = 0;
  readonly #fillers = new Map<RecordedEvent, SampleFiller | undefined>();
  /** Names of the tables, in the order in which they came. */
  readonly #came = new Set<string>();

  /** @param names of the tables that are wanted; default: all */
  constructor(private readonly names?: readonly string[]) {}

  /** @param fraction of all that was read by now, to guess how many rows there will be */
  append(window: WindowRecords, fraction: number): void {
    window.kinds.forEach((records, number) => {
      const name = tableName(records.kind);
      if (this.names?.includes(name) === false) return;
      this.#came.add(name);
      const filler = this.#fillerOf(records.kind);
      if (filler !== undefined) {
        filler.append(window, records.places, number, fraction);
        return;
      }
      this.#joined.append([kindTable(window, records, number)], fraction);
      this.#cutJoined += cutValuesOf(window, records);
    });
  }

  get cutValues(): number {
    return [...this.#fillers.values()].reduce(
      (cut, filler) => cut + (filler?.cutValues ?? 0),
      this.#cutJoined,
    );
  }

  build(): EventTable[] {
    const filled = [...this.#fillers.values()].flatMap((filler) => filler?.build() ?? []);
    const tables = new Map([...filled, ...this.#joined.build()].map((table) => [table.name, table]));
    return [...this.#came].flatMap((name) => tables.get(name) ?? []);
  }

  #fillerOf(kind: RecordKind): SampleFiller | undefined {
    if (kind.kind !== 'sample') return undefined;
    const { event } = kind;
    if (!this.#fillers.has(event)) this.#fillers.set(event, SampleFiller.of(event));
    return this.#fillers.get(event);
  }
}

function tableName(kind: RecordKind): string {
  return kind.kind === 'sample' ? kind.event.tableName : kind.side.name;
}
