import type { ColumnSpec } from '../events/column-kind.js';
import { EventTable } from '../events/event-table.js';
import { TableBuilder } from '../events/table-builder.js';
import { columnsOf, type FieldColumn } from './event-columns.js';
import type { EventField } from './event-field.js';
import type { EventFormat } from './event-format.js';
import { type FieldReader, newFieldReader } from './field-reader.js';
import type { CpuReader } from './ring-buffer/cpu-reader.js';

/** The columns that every table of events begins with. */
const everyEvent = [
  { name: 'ts', kind: 'i64', unit: 'ns', doc: 'time on the clock of the trace' },
  { name: 'cpu', kind: 'u16', doc: 'CPU on which it happened' },
  { name: 'pid', kind: 'i32', doc: 'thread that was running: common_pid' },
] as const satisfies readonly ColumnSpec[];

/** Names that an event's own fields cannot have in a table; such a field is called `event_pid` and so on. */
const takenNames: readonly string[] = ['ts', 'cpu', 'pid', 'comm'];

/** Writes the records of one event straight into the columns of its table. */
export class EventDecoder {
  /** Records that were too short for the fields of the event: they are not in the table. */
  shortRecords = 0;
  /** Strings and arrays that did not lie within their record. */
  cutValues = 0;

  readonly #common = new TableBuilder('', everyEvent);
  readonly #ts = this.#common.column('ts');
  readonly #cpu = this.#common.column('cpu');
  readonly #pid = this.#common.column('pid');
  readonly #own: TableBuilder;
  readonly #readers: readonly FieldReader[];
  readonly #pidOffset: number;
  readonly #leastBytes: number;

  constructor(
    readonly format: EventFormat,
    /** Name of the table. */
    readonly name: string,
  ) {
    const fields = format.fields.map((field) => (isTail(format, field) ? openEnded(field) : field));
    const columns = fields.flatMap(columnsOf).map(ownName);
    this.#own = new TableBuilder(
      name,
      columns.map(({ spec }) => spec),
    );
    this.#readers = columns.map((column) =>
      newFieldReader(column, this.#own.columnNamed(column.spec.name), this),
    );
    this.#pidOffset = format.common.find((field) => field.name === 'common_pid')?.offset ?? 4;
    this.#leastBytes = Math.max(8, ...[...format.common, ...fields].map(({ offset, size }) => offset + size));
  }

  get length(): number {
    return this.#common.length;
  }

  /** Appends the event at which a reader stands. */
  decode(reader: CpuReader): void {
    const { view, bytes, at, end } = reader;
    if (end - at < this.#leastBytes) {
      this.shortRecords++;
      return;
    }
    this.#ts.pushHalves(reader.timeLow, reader.timeHigh);
    this.#cpu.push(reader.cpu);
    this.#pid.push(view.getInt32(at + this.#pidOffset, true));
    for (const read of this.#readers) read(view, bytes, at, end);
  }

  build(): EventTable {
    return EventTable.fromColumns(this.name, [...this.#common.build().columns, ...this.#own.build().columns]);
  }
}

/**
 * The last array of an event of ftrace itself (`kernel_stack`'s `caller[8]`) is as long as the record, whatever the format says.
 *
 * Kernel: `F_STACK_ARRAY`, `__dynamic_array` in kernel/trace/trace_entries.h (v6.12).
 */
function isTail(format: EventFormat, field: EventField): boolean {
  return format.system === 'ftrace' && field.array !== undefined && field === format.fields.at(-1);
}

function openEnded(field: EventField): EventField {
  return { ...field, size: 0, array: { length: undefined } };
}

function ownName(column: FieldColumn): FieldColumn {
  const { name } = column.spec;
  return takenNames.includes(name) ? { ...column, spec: { ...column.spec, name: `event_${name}` } } : column;
}
