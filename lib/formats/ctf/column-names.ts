import type { ColumnSpec } from '../../events/column-kind.js';
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
  readonly #taken = new Set(firstColumns);

  constructor(plan: EventPlan) {
    this.#contexts = contextNames(plan);
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
    const isContext = [...this.#contexts.values()].includes(name) && firstColumns.includes(name);
    for (let number = 2; this.#taken.has(name) && !isContext; number++) name = `${spec.name}_${number}`;
    this.#taken.add(name);
    return { ...spec, name };
  }
}

function contextNames(plan: EventPlan): ReadonlyMap<string, string> {
  const contexts = plan.parts().filter(({ root }) => root !== 'event.fields');
  const names = new Set(
    contexts.flatMap(({ type }) => type.fields.map(({ name }) => withoutUnderscore(name))),
  );
  const thread = ['tid', 'vtid', 'pid', 'vpid'].find((name) => names.has(name));
  const renamed = new Map<string, string>();
  if (names.has('pid')) renamed.set('pid', 'tgid');
  if (thread !== undefined) renamed.set(thread, 'pid');
  if (names.has('procname')) renamed.set('procname', 'comm');
  return renamed;
}
