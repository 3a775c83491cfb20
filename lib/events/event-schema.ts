import type { ColumnKind } from './column-kind.js';

/** The columns that every table of a trace has. */
export type EventHead = {
  /** Time on the trace's clock, in nanoseconds. */
  readonly ts: 'i64';
  /** CPU on which it happened. */
  readonly cpu: 'u16';
  /** Thread that was running. */
  readonly pid: 'i32';
  /** Its name. */
  readonly comm: 'string';
};

/** What every table of a trace has, and the fields of its event. */
export type EventSchema = Readonly<Record<string, ColumnKind>> & EventHead;
