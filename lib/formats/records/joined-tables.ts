import { BigintColumn } from '../../events/bigint-column.js';
import { BoolColumn } from '../../events/bool-column.js';
import { BytesColumn } from '../../events/bytes-column.js';
import type { Column } from '../../events/column.js';
import { type BigintKind, newBigintArray, newNumberArray } from '../../events/column-kind.js';
import { EventTable } from '../../events/event-table.js';
import { NumberColumn } from '../../events/number-column.js';
import { StringColumn } from '../../events/string-column.js';
import { StringDictionary } from '../../events/string-dictionary.js';

/**
 * Puts the tables of one window after the other together. Their columns are decoded while the window is in the processor's cache,
 * which is several times as fast as to go through a whole file for each column; nothing of a window is kept.
 */
export class JoinedTables {
  readonly #joins = new Map<string, TableJoin>();

  /** Appends the rows of a window's tables. @param fraction of all that was read by now, to guess how many rows there will be */
  append(tables: readonly EventTable[], fraction: number): void {
    for (const table of tables) {
      let join = this.#joins.get(table.name);
      if (join === undefined) {
        join = new TableJoin(table);
        this.#joins.set(table.name, join);
      }
      join.append(table, fraction);
    }
  }

  build(): EventTable[] {
    return [...this.#joins.values()].map((join) => join.build());
  }
}

class TableJoin {
  #length = 0;
  #room = 0;
  readonly #joins: readonly ColumnJoin[];

  constructor(private readonly first: EventTable) {
    this.#joins = first.columns.map(newJoin);
  }

  append(table: EventTable, fraction: number): void {
    const rows = this.#length + table.length;
    if (rows > this.#room) {
      // Room that is never written to takes no memory: more is better than to copy once again.
      const guess = Math.min(rows / fraction, 1000 * rows);
      this.#room = Math.ceil(Math.max(256, 1.5 * this.#room, 1.2 * guess));
      for (const join of this.#joins) join.reserve(this.#room);
    }
    for (const join of this.#joins) join.append(table.columnNamed(join.first.name), this.#length);
    this.#length = rows;
  }

  build(): EventTable {
    return EventTable.fromColumns(
      this.first.name,
      this.#joins.map((join) => join.build(this.#length)),
    );
  }
}

/** A column that grows. */
interface ColumnJoin {
  readonly first: Column;
  reserve(rows: number): void;
  append(column: Column, to: number): void;
  build(rows: number): Column;
}

function newJoin(first: Column): ColumnJoin {
  switch (first.kind) {
    case 'string':
      return new StringJoin(first);
    case 'bytes':
      return new BytesJoin(first);
    case 'bool':
      return new BoolJoin(first);
    case 'i64':
    case 'u64':
      return new BigintJoin(first);
    default:
      return new NumberJoin(first);
  }
}

class NumberJoin implements ColumnJoin {
  #values: NumberColumn['data'];

  constructor(readonly first: NumberColumn) {
    this.#values = newNumberArray(first.kind, 0);
  }

  reserve(rows: number): void {
    const grown = newNumberArray(this.first.kind, rows);
    grown.set(this.#values);
    this.#values = grown;
  }

  append(column: Column, to: number): void {
    if (column instanceof NumberColumn) this.#values.set(column.data, to);
  }

  build(rows: number): Column {
    const { name, kind, about } = this.first;
    return new NumberColumn(name, kind, this.#values.subarray(0, rows), about);
  }
}

class BigintJoin implements ColumnJoin {
  #values: BigintColumn['data'];

  constructor(readonly first: BigintColumn<BigintKind>) {
    this.#values = newBigintArray(first.kind, 0);
  }

  reserve(rows: number): void {
    const grown = newBigintArray(this.first.kind, rows);
    grown.set(this.#values);
    this.#values = grown;
  }

  append(column: Column, to: number): void {
    if (column instanceof BigintColumn) this.#values.set(column.data, to);
  }

  build(rows: number): Column {
    const { name, kind, about } = this.first;
    return new BigintColumn(name, kind, this.#values.subarray(0, rows), about);
  }
}

class BoolJoin implements ColumnJoin {
  #values = new Uint8Array(0);

  constructor(readonly first: BoolColumn) {}

  reserve(rows: number): void {
    const grown = new Uint8Array(rows);
    grown.set(this.#values);
    this.#values = grown;
  }

  append(column: Column, to: number): void {
    if (!(column instanceof BoolColumn)) return;
    for (let row = 0; row < column.length; row++) this.#values[to + row] = column.at(row) ? 1 : 0;
  }

  build(rows: number): Column {
    return new BoolColumn(this.first.name, this.#values.subarray(0, rows), this.first.about);
  }
}

class StringJoin implements ColumnJoin {
  #codes = new Uint32Array(0);
  readonly #dictionary = new StringDictionary();

  constructor(readonly first: StringColumn) {}

  reserve(rows: number): void {
    const grown = new Uint32Array(rows);
    grown.set(this.#codes);
    this.#codes = grown;
  }

  append(column: Column, to: number): void {
    if (!(column instanceof StringColumn)) return;
    const { codes, values } = column;
    const ours = Uint32Array.from(values, (text) => this.#dictionary.codeOfText(text));
    for (let row = 0; row < codes.length; row++) this.#codes[to + row] = ours[codes[row] ?? 0] ?? 0;
  }

  build(rows: number): Column {
    const coded = { codes: this.#codes.subarray(0, rows), values: this.#dictionary.values };
    return new StringColumn(this.first.name, coded, this.first.about);
  }
}

class BytesJoin implements ColumnJoin {
  #offsets = new Uint32Array(1);
  #bytes = new Uint8Array(0);
  #used = 0;

  constructor(readonly first: BytesColumn) {}

  reserve(rows: number): void {
    const grown = new Uint32Array(rows + 1);
    grown.set(this.#offsets);
    this.#offsets = grown;
  }

  append(column: Column, to: number): void {
    if (!(column instanceof BytesColumn)) return;
    const { offsets, stored } = column;
    const start = offsets[0] ?? 0;
    const end = offsets[column.length] ?? start;
    const used = this.#used + end - start;
    if (used > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(used, 2 * this.#bytes.length));
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes.set(stored.subarray(start, end), this.#used);
    for (let row = 1; row <= column.length; row++)
      this.#offsets[to + row] = (offsets[row] ?? 0) - start + this.#used;
    this.#used = used;
  }

  build(rows: number): Column {
    const joined = { offsets: this.#offsets.subarray(0, rows + 1), bytes: this.#bytes };
    return new BytesColumn(this.first.name, joined, this.first.about);
  }
}
