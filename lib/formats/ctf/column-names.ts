import type { ColumnSpec } from '../../events/column-kind.js';
import { type CtfType, isCharacter } from './ctf-type.js';
import { withoutUnderscore } from './dependent-type.js';
import type { ScopeRoot } from './field-scope.js';
import type { EventPlan } from './trace-plan.js';

/** The columns with which tables begin, where the trace has them. */
export const firstColumns: readonly string[] = ['ts', 'cpu', 'pid', 'comm'];

/**
 * Names the columns of one event. The contexts `vtid` or `tid` and `procname` of LTTng are the columns `pid` and `comm`, as every
 * table calls the thread; a field with one of the names that tables begin with is called `event_pid` and so on.
 */
export class ColumnNames {
  readonly #contexts: ReadonlyMap<string, string>;
  readonly #taken: Set<string>;

  constructor(plan: EventPlan) {
    this.#contexts = contextNames(plan);
    const given = new Set(this.#contexts.values());
    this.#taken = new Set(firstColumns.filter((name) => !given.has(name)));
  }

  /** The name of the column of a field, as the metadata calls it. */
  ofField(root: ScopeRoot, field: string): string {
    const name = withoutUnderscore(field);
    const renamed = root === 'event.fields' ? undefined : this.#contexts.get(name);
    if (renamed !== undefined) return renamed;
    return firstColumns.includes(name) ? `event_${name}` : name;
  }

  /** The column with a name that no other one has. */
  unique(spec: ColumnSpec): ColumnSpec {
    let { name } = spec;
    for (let number = 2; this.#taken.has(name); number++) name = `${spec.name}_${number}`;
    this.#taken.add(name);
    return { ...spec, name };
  }
}

function contextNames(plan: EventPlan): ReadonlyMap<string, string> {
  const contexts = plan.parts().filter(({ root }) => root !== 'event.fields');
  const types = new Map(
    contexts.flatMap(({ type }) => type.fields.map((field) => [withoutUnderscore(field.name), field.type])),
  );
  const thread = ['tid', 'vtid', 'pid', 'vpid'].find((name) => isThreadId(types.get(name)));
  const renamed = new Map<string, string>();
  if (types.has('pid')) renamed.set('pid', 'tgid');
  if (thread !== undefined) renamed.set(thread, 'pid');
  if (isText(types.get('procname'))) renamed.set('procname', 'comm');
  return renamed;
}

function isThreadId(type: CtfType | undefined): boolean {
  return type?.kind === 'integer' && type.size <= 32;
}

function isText(type: CtfType | undefined): boolean {
  return type?.kind === 'string' || (type?.kind === 'array' && isCharacter(type.element));
}
