import { inspect } from 'node:util';
import { UnsupportedError } from '../errors/unsupported-error.js';
import { EventTable } from '../events/event-table.js';
import type { Figure } from '../plot/figure.js';
import { matrix as matrixPlot } from '../plot/matrix.js';

/** What came of the work on one kernel: its value, or how it failed. */
export interface KernelOutcome<T> {
  readonly kernel: string;
  /** Empty where the machine did not come up. */
  readonly release: string;
  readonly value?: T;
  readonly error?: unknown;
  readonly seconds: number;
}

/** One answer on one kernel. */
export interface MatrixCell {
  /** What was asked: a key of the value, a cell of a notebook. */
  readonly what: string;
  readonly kernel: string;
  /** `yes`: it works, or it is there; `no`: it is not; `partly`: it works, with another result than on the first kernel. */
  readonly answer: 'yes' | 'partly' | 'no';
  readonly why: string;
}

/** The same done on several kernels. */
export class MatrixResult<T> {
  constructor(readonly outcomes: readonly KernelOutcome<T>[]) {}

  /**
   * A row for each kernel and each thing that it was asked: the keys of a value that is an object, else the value itself. A thing that is false or not there is a
   * `no`; one that is not what the first kernel says is `partly`.
   */
  cells(): MatrixCell[] {
    const named = this.outcomes.map(({ value, error }) =>
      error === undefined ? entriesOf(value) : new Map(),
    );
    const first = named.find((entries) => entries.size > 0) ?? new Map<string, unknown>();
    const keys = [...new Set(named.flatMap((entries) => [...entries.keys()]))];
    return this.outcomes.flatMap(({ kernel, error }, index) =>
      keys.length === 0 || error !== undefined
        ? (keys.length === 0 ? ['result'] : keys).map((what) =>
            cellOf(what, kernel, undefined, undefined, error),
          )
        : keys.map((what) => cellOf(what, kernel, named[index]?.get(what), first.get(what), undefined)),
    );
  }

  table(): EventTable {
    return matrixTable(this.cells());
  }

  plot(title?: string): Figure {
    return matrixPlot(this.table(), title === undefined ? {} : { title });
  }

  toString(): string {
    return this.outcomes
      .map(({ kernel, release, value, error, seconds }) => {
        const what = error === undefined ? inspect(value, { depth: 1 }) : reasonOf(error);
        return `${kernel} (${release}, ${seconds.toFixed(1)} s): ${what}`;
      })
      .join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** `what`, `kernel`, `answer`, `why`: as `plot.matrix` takes it. */
export function matrixTable(cells: readonly MatrixCell[]): EventTable {
  const column = (key: keyof MatrixCell) => ({
    kind: 'string' as const,
    values: cells.map((cell) => cell[key]),
  });
  return EventTable.of('matrix', {
    what: column('what'),
    kernel: column('kernel'),
    answer: column('answer'),
    why: column('why'),
  });
}

/** An error in a few words. */
export function reasonOf(error: unknown): string {
  if (error instanceof UnsupportedError) return `lacks ${error.feature}`;
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}

function entriesOf(value: unknown): Map<string, unknown> {
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [String(key), one]));
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return new Map(Object.entries(value));
  return new Map([['result', value]]);
}

function cellOf(what: string, kernel: string, value: unknown, first: unknown, error: unknown): MatrixCell {
  if (error !== undefined) return { what, kernel, answer: 'no', why: reasonOf(error) };
  if (value === undefined || value === false || value === null)
    return { what, kernel, answer: 'no', why: '' };
  if (value === true) return { what, kernel, answer: 'yes', why: '' };
  const why = typeof value === 'string' ? value : inspect(value, { breakLength: 60 });
  return {
    what,
    kernel,
    answer: inspect(value) === inspect(first) || first === undefined ? 'yes' : 'partly',
    why,
  };
}
