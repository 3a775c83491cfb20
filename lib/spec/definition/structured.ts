import type { ColumnKind } from '../../events/column-kind.js';
import type { EventOptions } from '../event-options.js';
import type { ColumnName, EventSchema } from '../event-schema.js';
import type { Fetch } from '../fetch/fetch.js';

/** Arguments of a probe by name. */
export type FetchArguments = Readonly<Record<string, Fetch>>;

/** What every structured definition can have beside its place. */
export interface ProbeDefinition<Args extends FetchArguments> extends EventOptions {
  /** Name of the event, and of its table. Default: that of what is probed. */
  readonly name?: string;
  readonly args?: Args;
}

/** The columns of such arguments. */
export type KindsOf<Args extends FetchArguments> = {
  readonly [Name in keyof Args & string as ColumnName<Name>]: Args[Name] extends Fetch<infer Kind>
    ? Kind
    : ColumnKind;
};

/** The table of a definition whose text the compiler knows; any for one that it does not. */
export type TableOf<Text extends string, Schema> = string extends Text ? EventSchema : Schema;

/** The definition in the kernel's syntax. */
export function definitionText(
  head: string,
  name: string | undefined,
  place: string,
  args: FetchArguments = {},
): string {
  const words = Object.entries(args).map(([field, fetch]) => `${field}=${fetch}`);
  return [...(name === undefined ? [] : [`${head}:${name}`]), place, ...words].join(' ');
}
