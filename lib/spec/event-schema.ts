import type { ColumnKind } from '../base/column-kind.js';

/** The columns of every table of a trace. */
export type CommonSchema = {
  readonly ts: 'i64';
  readonly cpu: 'u16';
  readonly pid: 'i32';
  readonly comm: 'string';
};

/** What every table of a trace has, and the fields of its event. */
export type EventSchema = Readonly<Record<string, ColumnKind>> & CommonSchema;

/** The table of a probe: where it was hit, and a column for each of its arguments. */
export type ProbeSchema<Arguments> = Flat<CommonSchema & { readonly __probe_ip: 'u64' } & Arguments>;

/** The table of a probe at a function's return. */
export type ReturnSchema<Arguments> = Flat<
  CommonSchema & { readonly __probe_func: 'u64'; readonly __probe_ret_ip: 'u64' } & Arguments
>;

/** The table of an event that has no address of its own: an eprobe's, a synthetic event's. */
export type FieldSchema<Arguments> = Flat<CommonSchema & Arguments>;

/** A field that is called like a column of every table has `event_` before its name there. */
export type ColumnName<Name extends string> = Name extends keyof CommonSchema ? `event_${Name}` : Name;

/** The same members, as one type: completion shows them one by one. */
export type Flat<T> = { readonly [Name in keyof T]: T[Name] };
