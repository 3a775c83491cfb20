import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import {
  type Data,
  type Dictionary,
  RecordBatchFileWriter,
  RecordBatchStreamWriter,
  type RecordBatchWriter,
  type Schema,
  type Utf8,
} from 'apache-arrow';
import type { Column } from '../../events/column.js';
import type { EventTable } from '../../events/event-table.js';
import { arrowData, codedData } from './arrow-data.js';
import { arrowSchema } from './arrow-field.js';
import { GrowingDictionary } from './growing-dictionary.js';
import { recordBatch } from './to-arrow.js';

/** `file` can be read at any place (Feather 2, `.arrow`); `stream` from its beginning only, also while it is written (`.arrows`). */
export type ArrowFormat = 'file' | 'stream';

/**
 * Writes one table in Arrow's IPC format, part by part. The file is open only while a part is written: there may be more tables
 * than a process may have open files.
 */
export class ArrowFileWriter {
  readonly #schema: Schema;
  readonly #writer: RecordBatchWriter;
  /** What the writer gave since the last flush. */
  readonly #pieces: Uint8Array[] = [];
  readonly #drained: Promise<void>;
  readonly #dictionaries = new Map<string, GrowingDictionary>();

  constructor(
    readonly path: string,
    head: EventTable,
    format: ArrowFormat,
  ) {
    this.#schema = arrowSchema(head);
    this.#writer = format === 'file' ? new RecordBatchFileWriter() : new RecordBatchStreamWriter();
    this.#drained = this.#drain();
    writeFileSync(path, '');
  }

  /** Appends the rows of a table with the columns of the first as one record batch. */
  async write(table: EventTable): Promise<void> {
    const children = table.columns.map((column, index) =>
      this.#dataOf(column, this.#schema.fields[index]?.type as Dictionary<Utf8>),
    );
    this.#writer.write(recordBatch(this.#schema, table.length, children));
    await new Promise(setImmediate); // all pieces come within this turn
    this.#flush();
  }

  /** Writes the end of the file. */
  async close(): Promise<void> {
    this.#writer.close();
    await this.#drained;
    this.#flush();
  }

  async #drain(): Promise<void> {
    for await (const piece of this.#writer) this.#pieces.push(piece);
  }

  #flush(): void {
    appendFileSync(this.path, Buffer.concat(this.#pieces.splice(0)));
  }

  /** Removes a file that will not be finished. */
  discard(): void {
    rmSync(this.path, { force: true });
  }

  #dataOf(column: Column, type: Dictionary<Utf8>): Data {
    if (column.kind !== 'string') return arrowData(column, type);
    const growing = this.#dictionaries.get(column.name) ?? new GrowingDictionary(column.name);
    this.#dictionaries.set(column.name, growing);
    const { codes, dictionary } = growing.add(column);
    return codedData(type, codes, dictionary);
  }
}
