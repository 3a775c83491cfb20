import type { Column } from '../../../events/column.js';
import type { EventTable } from '../../../events/event-table.js';
import type { ExportOptions } from '../exporter.js';
import { ownColumns } from '../rows-in-order.js';
import { bytesText } from '../stack-addresses.js';
import { isText, valueWriter, type WriteValue } from './column-writer.js';
import { type FtraceEventMessage, ftraceEventMessages } from './ftrace-events.js';
import { ftraceEvent, genericEvent, genericField, lengthDelimited, tag, varint } from './message-fields.js';
import { newWriter, type Writer } from './writer.js';

/** Writes the event's own part of a `FtraceEvent`. */
export interface EventWriter {
  write(writer: Writer, row: number): void;
}

interface NamedColumn {
  readonly name: string;
  readonly column: Column;
}

/**
 * How the events of a table are written: by Perfetto's message of the event where it has one that can hold all of the columns, or
 * where Perfetto draws the event; else as a generic event, with the name of the event and of each field.
 */
export function eventWriter(table: EventTable, { symbolOf }: ExportOptions): EventWriter {
  const columns = ownColumns(table);
  const message = Object.hasOwn(ftraceEventMessages, table.name)
    ? ftraceEventMessages[table.name]
    : undefined;
  const writeOf = (column: Column) => valueWriter(column, (bytes) => bytesText(column, bytes, symbolOf));
  if (message !== undefined) {
    const fitting = columns.filter((column) => fits(message, column));
    if (message.drawn || fitting.length === columns.length)
      return new MessageWriter(message, fitting, writeOf);
  }
  return new GenericWriter(table.name, columns, writeOf);
}

function fits({ fields }: FtraceEventMessage, { name, column }: NamedColumn): boolean {
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  return field !== undefined && (field[1] === 'string') === isText(column);
}

class MessageWriter implements EventWriter {
  readonly #tag: number;
  readonly #tags: number[];
  readonly #values: WriteValue[];

  constructor(
    { id, fields }: FtraceEventMessage,
    columns: readonly NamedColumn[],
    writeOf: (column: Column) => WriteValue,
  ) {
    this.#tag = tag(id, lengthDelimited);
    this.#tags = columns.map(({ name, column }) =>
      tag(fields[name]?.[0] ?? 0, isText(column) ? lengthDelimited : varint),
    );
    this.#values = columns.map(({ column }) => writeOf(column));
  }

  write(writer: Writer, row: number): void {
    const values = this.#values;
    writer.uint32(this.#tag).fork();
    for (let i = 0; i < values.length; i++) {
      writer.uint32(this.#tags[i] ?? 0);
      values[i]?.(writer, row);
    }
    writer.ldelim();
  }
}

class GenericWriter implements EventWriter {
  readonly #name: Uint8Array;
  /** The field's name and the tag of its value. */
  readonly #heads: Uint8Array[];
  readonly #values: WriteValue[];

  constructor(name: string, columns: readonly NamedColumn[], writeOf: (column: Column) => WriteValue) {
    this.#name = newWriter().uint32(tag(genericEvent.eventName, lengthDelimited)).string(name).finish();
    this.#heads = columns.map(({ name, column }) =>
      newWriter()
        .uint32(tag(genericField.name, lengthDelimited))
        .string(name)
        .uint32(valueTag(column))
        .finish(),
    );
    this.#values = columns.map(({ column }) => writeOf(column));
  }

  write(writer: Writer, row: number): void {
    const values = this.#values;
    writer.uint32(tag(ftraceEvent.generic, lengthDelimited)).fork().raw(this.#name);
    for (let i = 0; i < values.length; i++) {
      writer.uint32(tag(genericEvent.field, lengthDelimited)).fork();
      writer.raw(this.#heads[i] ?? noBytes);
      values[i]?.(writer, row);
      writer.ldelim();
    }
    writer.ldelim();
  }
}

const noBytes = new Uint8Array(0);

function valueTag(column: Column): number {
  if (isText(column)) return tag(genericField.strValue, lengthDelimited);
  const signed = column.kind.startsWith('i');
  return tag(signed ? genericField.intValue : genericField.uintValue, varint);
}
