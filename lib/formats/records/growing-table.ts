import type { NumberArray } from '../../events/column-kind.js';
import { EventTable } from '../../events/event-table.js';
import type { LaterFiller, OwnFiller, PlainFiller } from './column-fillers.js';
import { type FillPlain, fillPlain } from './fill-plain.js';
import type { RecordPlaces } from './records.js';

export type TableColumn<R extends RecordPlaces> = PlainFiller | OwnFiller<R> | LaterFiller;

/** A table whose columns are filled with one bunch of records after the other: nothing of a record is needed afterwards. */
export class GrowingTable<R extends RecordPlaces> {
  length = 0;
  #room = 0;
  readonly #own: readonly OwnFiller<R>[];
  readonly #plain: readonly PlainFiller[];
  readonly #fillPlain: FillPlain;
  #outs: readonly NumberArray[] = [];

  constructor(
    readonly name: string,
    private readonly fillers: readonly TableColumn<R>[],
  ) {
    this.#plain = fillers.filter((filler) => filler.kind === 'plain');
    this.#own = fillers.filter((filler) => filler.kind === 'own');
    this.#fillPlain = fillPlain(this.#plain.map(({ value }) => value));
  }

  /**
   * Appends records.
   *
   * @param own the same records, as the columns want them that read them themselves
   * @param fraction of all that is to come which was read by now, to guess how many rows there will be
   */
  append(plain: RecordPlaces, own: R, fraction: number): void {
    const rows = this.length + plain.length;
    if (rows > this.#room) this.#reserve(rows, fraction);
    this.#fillPlain(plain, this.length, this.#outs);
    for (const filler of this.#own) filler.fill(own, this.length);
    this.length = rows;
  }

  #reserve(rows: number, fraction: number): void {
    // Room that is never written to takes no memory: more is better than to copy once again.
    const guess = Math.min(rows / fraction, 1000 * rows);
    this.#room = Math.ceil(Math.max(1024, 1.5 * this.#room, 1.2 * guess));
    for (const filler of this.fillers) filler.reserve(this.#room);
    this.#outs = this.#plain.map(({ out }) => out);
  }

  build(): EventTable {
    return EventTable.fromColumns(
      this.name,
      this.fillers.map((filler) => filler.build(this.length)),
    );
  }
}
