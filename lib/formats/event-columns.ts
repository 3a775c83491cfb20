import type { ColumnSpec } from '../events/column-kind.js';
import { type EventField, elementBytes, meaningOf } from './event-field.js';

/** One column that is read from a field, and where in the field it starts. */
export interface FieldColumn {
  readonly spec: ColumnSpec;
  readonly field: EventField;
  /** Bytes from the start of the record to the value. */
  readonly offset: number;
}

/** The columns that a field becomes: one, or one an element for a small array of integers (`args[6]`: `args0` to `args5`). */
export function columnsOf(field: EventField): FieldColumn[] {
  const meaning = meaningOf(field);
  const doc = `${field.type}${field.array === undefined ? '' : `[${field.array.length ?? ''}]`} ${field.name}`;
  const column = (kind: ColumnSpec['kind'], more: Partial<ColumnSpec> = {}): FieldColumn => ({
    spec: { name: field.name, kind, doc, ...more },
    field,
    offset: field.offset,
  });
  switch (meaning) {
    case 'string':
    case 'bytes':
    case 'bool':
      return [column(meaning)];
    case 'pointer':
      return [column(integerKind(field.size, false), { unit: 'address' })];
    case 'integer':
      return [column(integerKind(field.size, field.signed), isAddress(field) ? { unit: 'address' } : {})];
    case 'integers': {
      const bytes = elementBytes(field) ?? 1;
      const kind = integerKind(bytes, field.signed);
      return Array.from({ length: field.array?.length ?? 0 }, (_, index) => ({
        spec: { name: `${field.name}${index}`, kind, doc: `${field.type} ${field.name}[${index}]` },
        field,
        offset: field.offset + index * bytes,
      }));
    }
  }
}

/**
 * Addresses, although their type is `unsigned long`: `ip`, `parent_ip` and `func` of kernel/trace/trace_entries.h, `__probe_ip` and its
 * like of kernel/trace/trace_probe.h (v6.12).
 */
function isAddress({ name, type }: EventField): boolean {
  return type === 'unsigned long' && addressNames.has(name);
}

const addressNames: ReadonlySet<string> = new Set([
  ...['ip', 'parent_ip', 'func'],
  ...['__probe_ip', '__probe_func', '__probe_ret_ip', '__probe_vaddr'],
]);

function integerKind(
  bytes: number,
  signed: boolean,
): 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'i64' | 'u64' {
  switch (bytes) {
    case 1:
      return signed ? 'i8' : 'u8';
    case 2:
      return signed ? 'i16' : 'u16';
    case 4:
      return signed ? 'i32' : 'u32';
    default:
      return signed ? 'i64' : 'u64';
  }
}
