export type { EventSchema } from '../events/event-schema.js';

/** The function tracer's table. */
export type FunctionSchema = {
  readonly ts: 'i64';
  readonly cpu: 'u16';
  readonly pid: 'i32';
  readonly comm: 'string';
  readonly function: 'string';
  readonly parent: 'string';
  readonly ip: 'u64';
  readonly parent_ip: 'u64';
};

/** The function graph tracer's table. */
export type GraphSchema = {
  readonly ts: 'i64';
  readonly cpu: 'u16';
  readonly pid: 'i32';
  readonly comm: 'string';
  readonly function: 'string';
  readonly duration_ns: 'f64';
  readonly depth: 'i32';
  readonly ip: 'u64';
};
