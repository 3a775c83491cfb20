import { EventTable } from '../events/event-table.js';
import type { RepetitionResult, RunPlan } from './run-folder.js';

/** A row for each repetition: kernel, levels, seed, and what was measured. */
export function resultsTable(plan: RunPlan, results: readonly RepetitionResult[]): EventTable {
  const levelsOf = (factor: string) => results.map(({ levels }) => levels[factor] ?? '');
  const factors = Object.entries(plan.factors).map(([factor, levels]) => [
    factor,
    levels.every((level) => typeof level === 'number')
      ? Float64Array.from(levelsOf(factor), Number)
      : { kind: 'string' as const, values: levelsOf(factor).map(String) },
  ]);
  const measures = Object.entries(plan.measures).map(([name, { unit, doc }]) => [
    name,
    { kind: 'f64' as const, unit, doc, values: results.map(({ values }) => values[name] ?? Number.NaN) },
  ]);
  const text = (values: readonly string[]) => ({ kind: 'string' as const, values });
  return EventTable.of(plan.experiment, {
    repetition: Uint32Array.from(results, ({ repetition }) => repetition),
    kernel: text(results.map(({ kernel }) => kernel)),
    release: text(results.map(({ release }) => release)),
    ...Object.fromEntries(factors),
    seed: Uint32Array.from(results, ({ seed }) => seed),
    ...Object.fromEntries(measures),
  });
}
