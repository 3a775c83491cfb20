import { InvalidSpecError } from '../errors/invalid-spec-error.js';

/** What a field is compared with. */
export type FilterValue = string | number | bigint;

type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=' | '&' | '~';

/** A condition as data. */
type Condition =
  | { readonly kind: 'compare'; readonly field: string; readonly operator: Operator; readonly value: string }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Filter[] }
  | { readonly kind: 'not'; readonly part: Filter }
  | { readonly kind: 'text'; readonly text: string };

/**
 * A condition on an event's fields, which the kernel checks before it records, or before a trigger acts. It is inert data; its text
 * is what the kernel is told.
 *
 * Kernel: Documentation/trace/events.rst, "Event filtering"; `predicate_parse` in kernel/trace/trace_events_filter.c (v6.12).
 */
export class Filter {
  constructor(readonly condition: Condition) {}

  /** Both hold. */
  and(other: Filter): Filter {
    return new Filter({ kind: 'and', parts: [this, other] });
  }

  /** At least one holds. */
  or(other: Filter): Filter {
    return new Filter({ kind: 'or', parts: [this, other] });
  }

  /** It does not hold. */
  not(): Filter {
    return new Filter({ kind: 'not', part: this });
  }

  /** The kernel's text. */
  toString(): string {
    const { condition } = this;
    switch (condition.kind) {
      case 'compare':
        return `${condition.field} ${condition.operator} ${condition.value}`;
      case 'and':
      case 'or':
        return condition.parts.map((part) => grouped(part)).join(condition.kind === 'and' ? ' && ' : ' || ');
      case 'not':
        return `!(${condition.part})`;
      case 'text':
        return condition.text;
    }
  }
}

function grouped(part: Filter): string {
  return part.condition.kind === 'compare' || part.condition.kind === 'not' ? String(part) : `(${part})`;
}

/** A field of an event, to be compared. */
export class FilterField {
  constructor(readonly name: string) {}

  eq(value: FilterValue): Filter {
    return this.#compare('==', literal(value));
  }

  ne(value: FilterValue): Filter {
    return this.#compare('!=', literal(value));
  }

  lt(value: number | bigint): Filter {
    return this.#compare('<', literal(value));
  }

  le(value: number | bigint): Filter {
    return this.#compare('<=', literal(value));
  }

  gt(value: number | bigint): Filter {
    return this.#compare('>', literal(value));
  }

  ge(value: number | bigint): Filter {
    return this.#compare('>=', literal(value));
  }

  /** At least one of these bits is set: `flags & 4`. */
  hasBits(mask: number | bigint): Filter {
    return this.#compare('&', literal(mask));
  }

  /** A string that fits a pattern with `*`, `?` and `[abc]`. */
  glob(pattern: string): Filter {
    return this.#compare('~', literal(pattern));
  }

  /** Equal to one of these. */
  oneOf(values: readonly FilterValue[]): Filter {
    const [first, ...others] = values.map((value) => this.eq(value));
    if (first === undefined) throw new InvalidSpecError('field', `${this.name} is to be one of no values`);
    return others.reduce((all, one) => all.or(one), first);
  }

  /** A mask of CPUs, or a CPU's number, that has one of these: `0-3,7`. Linux 6.6. */
  onCpus(list: string): Filter {
    if (!/^\d+(-\d+)?(,\d+(-\d+)?)*$/.test(list))
      throw new InvalidSpecError('field', `"${list}" is not a list of CPUs`, 'Write it as 0-3,7.');
    return this.#compare('&', `CPUS{${list}}`);
  }

  /** An address that lies in this kernel function: `ip.function == vfs_read`. Linux 6.2. */
  inFunction(name: string): Filter {
    if (!/^[A-Za-z_][\w.]*$/.test(name))
      throw new InvalidSpecError('field', `"${name}" is not the name of a function`);
    return new Filter({ kind: 'compare', field: `${this.name}.function`, operator: '==', value: name });
  }

  /** The string in the process's memory that a pointer field points to: `filename.ustring`. Linux 5.17. */
  get ustring(): FilterField {
    return new FilterField(`${this.name}.ustring`);
  }

  #compare(operator: Operator, value: string): Filter {
    return new Filter({ kind: 'compare', field: this.name, operator, value });
  }
}

/**
 * A field of an event in a filter.
 *
 * @throws InvalidSpecError for a name that is none, and for a string that the kernel cannot be told
 * @example
 * field('prev_pid').gt(0).and(field('prev_comm').glob('kworker*').not())
 * // prev_pid > 0 && !(prev_comm ~ "kworker*")
 */
export function field(name: string): FilterField {
  if (!/^[A-Za-z_]\w*(\.\w+)?$/.test(name))
    throw new InvalidSpecError('field', `"${name}" is not the name of a field`);
  return new FilterField(name);
}

/**
 * A filter in the kernel's own words. Values that are put in are quoted as the kernel needs it.
 *
 * @throws InvalidSpecError
 * @example
 * filter`sig == ${9} && comm ~ ${'sh*'}`
 * // sig == 9 && comm ~ "sh*"
 */
export function filter(strings: TemplateStringsArray, ...values: readonly FilterValue[]): Filter {
  const text = String.raw({ raw: strings.raw }, ...values.map(literal)).trim();
  if (text === '' || text.includes('\n'))
    throw new InvalidSpecError('filter', 'a filter is one line that is not empty');
  return new Filter({ kind: 'text', text });
}

/** The kernel knows no escapes within quotes, only two kinds of them. */
function literal(value: FilterValue): string {
  if (typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value)))
    return String(value);
  if (typeof value === 'number')
    throw new InvalidSpecError('filter', `${value} is not a whole number`, 'The kernel compares integers.');
  if (value.includes('\n')) throw new InvalidSpecError('filter', 'a string in a filter is one line');
  if (!value.includes('"')) return `"${value}"`;
  if (!value.includes("'")) return `'${value}'`;
  throw new InvalidSpecError('filter', `the kernel has no way to quote ${value}`);
}
