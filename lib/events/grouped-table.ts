import { type Aggregate, type AggregateKind, aggregateColumn } from './aggregate.js';
import type { ColumnKind, Schema } from './column-kind.js';
import type { EventTable } from './event-table.js';
import { groupRows } from './group-rows.js';
import { selectRows } from './select-rows.js';

/** The schema of a grouped table: its keys, then what was computed. */
type Grouped<S extends Schema, K extends string, A extends Schema> = {
  readonly [N in K | (keyof A & string)]: N extends keyof A ? A[N] : N extends keyof S ? S[N] : never;
};
type Named<N extends string, Kind extends ColumnKind> = { readonly [_ in N]: Kind };

/** Rows in groups of equal keys, waiting to be counted or summed. Each method gives a table with one row a group. */
export class GroupedTable<S extends Schema, K extends keyof S & string> {
  constructor(
    private readonly table: EventTable<S>,
    private readonly keys: readonly K[],
  ) {}

  /**
   * Several figures of each group at once.
   *
   * @example
   * table.groupBy('comm').agg({ n: 'count', total: ['sum', 'durationNs'], p99: ['quantile', 'durationNs', 0.99] })
   */
  agg<const A extends Readonly<Record<string, Aggregate<keyof S & string>>>>(
    aggregates: A,
  ): EventTable<Grouped<S, K, { readonly [N in keyof A & string]: AggregateKind<A[N], S> }>> {
    const keys = this.keys.map((name) => this.table.columnNamed(name));
    const groups = groupRows(keys, this.table.length);
    const columns = [
      ...selectRows(keys, groups.firstRows),
      ...Object.entries(aggregates).map(([name, aggregate]) =>
        aggregateColumn(name, aggregate, groups, (of) => this.table.columnNamed(of)),
      ),
    ];
    return this.table.derive(`${this.table.name} by ${this.keys.join(', ')}`, columns);
  }

  /** Rows a group, in column `count`. */
  count(): EventTable<Grouped<S, K, Named<'count', 'f64'>>> {
    return this.#one('count', 'count');
  }

  /** Sums in column `sum_<column>`; 64-bit integers stay exact. */
  sum<N extends keyof S & string>(
    column: N,
  ): EventTable<Grouped<S, K, Named<`sum_${N}`, AggregateKind<readonly ['sum', N], S>>>> {
    return this.#one(`sum_${column}`, ['sum', column]);
  }

  /** Smallest values in column `min_<column>`. */
  min<N extends keyof S & string>(column: N): EventTable<Grouped<S, K, Named<`min_${N}`, S[N]>>> {
    return this.#one(`min_${column}`, ['min', column]);
  }

  /** Greatest values in column `max_<column>`. */
  max<N extends keyof S & string>(column: N): EventTable<Grouped<S, K, Named<`max_${N}`, S[N]>>> {
    return this.#one(`max_${column}`, ['max', column]);
  }

  /** Arithmetic means in column `mean_<column>`. */
  mean<N extends keyof S & string>(column: N): EventTable<Grouped<S, K, Named<`mean_${N}`, 'f64'>>> {
    return this.#one(`mean_${column}`, ['mean', column]);
  }

  /** The value that the part `q` (0 to 1) of the group's values do not exceed, in column `quantile_<column>`. */
  quantile<N extends keyof S & string>(
    column: N,
    q: number,
  ): EventTable<Grouped<S, K, Named<`quantile_${N}`, 'f64'>>> {
    return this.#one(`quantile_${column}`, ['quantile', column, q]);
  }

  #one<T extends Schema>(name: string, aggregate: Aggregate<keyof S & string>): EventTable<T> {
    const { columns, name: tableName } = this.agg({ [name]: aggregate });
    return this.table.derive(tableName, columns);
  }
}
