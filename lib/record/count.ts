import { inspect } from 'node:util';
import { escapeHtml } from '../base/html.js';
import { EventTable } from '../events/event-table.js';
import { Histogram } from '../spec/histogram/histogram.js';
import { type CountableSpec, countEvents, type HistogramResult } from './hist.js';
import type { OwnedTarget } from './owned-target.js';
import type { RunOptions } from './run-options.js';

/** How often an event came, whether or not there was room for a row. */
function cameOf({ hits, dropped }: HistogramResult): number {
  return hits + dropped;
}

/** How often events came. */
export class Counts {
  constructor(private readonly results: readonly HistogramResult[]) {}

  /** How often the event of a spec came. */
  of(spec: CountableSpec): number {
    const result = this.results.find((one) => one.spec === spec);
    return result === undefined ? 0 : cameOf(result);
  }

  /** A row for each event and program: `event`, `comm`, `count`. */
  get table(): EventTable<{ event: 'string'; comm: 'string'; count: 'f64' }> {
    const rows = this.results.flatMap(({ spec, table }) =>
      Array.from({ length: table.length }, (_, row) => ({
        event: spec.name,
        comm: String(table.columnNamed('common_pid_name').at(row)),
        count: Number(table.columnNamed('hitcount').at(row)),
      })),
    );
    return EventTable.of('counts', {
      event: rows.map(({ event }) => event),
      comm: rows.map(({ comm }) => comm),
      count: Float64Array.from(rows, ({ count }) => count),
    });
  }

  /** Events that are in no row of the table: of more threads than there was room for. The kernel leaves them out of its hits. */
  get dropped(): number {
    return this.results.reduce((sum, { dropped }) => sum + dropped, 0);
  }

  toString(): string {
    const lines = this.results.map(
      (result) => `${cameOf(result).toLocaleString('en-US').padStart(14)}  ${result.spec.name}`,
    );
    const lost = this.dropped === 0 ? [] : [`${this.dropped.toLocaleString('en-US')} of them in no row`];
    return [...lines, ...lost].join('\n');
  }

  toHtml(): string {
    return `<pre>${escapeHtml(this.toString())}</pre>${this.table.groupBy('event', 'comm').sum('count').toHtml()}`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/**
 * Lets the kernel count how often events come while a workload runs, by program. Nothing is recorded.
 *
 * Kernel: histogram triggers, as `hist`. Needs CONFIG_HIST_TRIGGERS.
 *
 * @example
 * const switches = tracepoint('sched', 'sched_switch');
 * const counts = await vm.count([switches], { workload: vm.$`ls` });
 * counts.of(switches);
 */
export async function count(
  target: OwnedTarget,
  specs: readonly CountableSpec[],
  run: RunOptions,
): Promise<Counts> {
  const requests = specs.map((spec) => ({
    spec,
    histogram: new Histogram({
      keys: ['common_pid.execname'],
      ...(spec.settings.filter === undefined ? {} : { when: spec.settings.filter }),
    }),
  }));
  return new Counts(await countEvents(target, requests, run));
}
