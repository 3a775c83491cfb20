import {
  Binary,
  Bool,
  type DataType,
  Dictionary,
  Field,
  Float64,
  Int8,
  Int16,
  Int32,
  Int64,
  Schema,
  Uint8,
  Uint16,
  Uint32,
  Uint64,
  Utf8,
} from 'apache-arrow';
import type { AnyTable } from '../../events/any-table.js';
import type { Column } from '../../events/column.js';
import { type ColumnAbout, type ColumnKind, columnAbout } from '../../events/column-kind.js';

const nameKey = 'tracelab.table';
const unitKey = 'tracelab.unit';
const docKey = 'tracelab.doc';

/** The Arrow type that holds a kind of column. Strings are a dictionary, with codes that any reader takes. */
export function arrowType(kind: ColumnKind): DataType {
  switch (kind) {
    case 'i8':
      return new Int8();
    case 'u8':
      return new Uint8();
    case 'i16':
      return new Int16();
    case 'u16':
      return new Uint16();
    case 'i32':
      return new Int32();
    case 'u32':
      return new Uint32();
    case 'i64':
      return new Int64();
    case 'u64':
      return new Uint64();
    case 'f64':
      return new Float64();
    case 'string':
      return new Dictionary(new Utf8(), new Int32());
    case 'bool':
      return new Bool();
    case 'bytes':
      return new Binary();
  }
}

/** The fields of a table; unit and doc are in a field's metadata, the table's name in the schema's. */
export function arrowSchema(table: AnyTable): Schema {
  return new Schema(table.columns.map(arrowField), new Map([[nameKey, table.name]]));
}

function arrowField({ name, kind, unit, doc }: Column): Field {
  const metadata = new Map<string, string>();
  if (unit !== undefined) metadata.set(unitKey, unit);
  if (doc !== undefined) metadata.set(docKey, doc);
  return new Field(name, arrowType(kind), false, metadata);
}

/** The name of the table that a schema was made of. */
export function tableNameOf(schema: Schema): string | undefined {
  return schema.metadata.get(nameKey);
}

export function aboutOf(field: Field): ColumnAbout {
  return columnAbout(field.metadata.get(unitKey), field.metadata.get(docKey));
}
