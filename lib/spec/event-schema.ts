import type { EventHead } from '../events/event-schema.js';

export type { EventSchema } from '../events/event-schema.js';

/** The table of a probe: where it was hit, and a column for each of its arguments. */
export type ProbeSchema<Arguments> = Flat<EventHead & { readonly __probe_ip: 'u64' } & Arguments>;

/** The table of a probe at a function's return. */
export type ReturnSchema<Arguments> = Flat<
  EventHead & { readonly __probe_func: 'u64'; readonly __probe_ret_ip: 'u64' } & Arguments
>;

/** The table of an event that has no address of its own: an eprobe's, a synthetic event's. */
export type FieldSchema<Arguments> = Flat<EventHead & Arguments>;

/** A field that is called like a column of every table has `event_` before its name there. */
export type ColumnName<Name extends string> = Name extends keyof EventHead ? `event_${Name}` : Name;

/** The same members, as one type: completion shows them one by one. */
export type Flat<T> = { readonly [Name in keyof T]: T[Name] };
