import type { TimeMode } from '../base/time-mode.js';
import type { Sandbox } from '../machines/sandbox.js';
import type { Trace } from '../record/trace.js';

/** What varies: for each factor its levels. */
export type Factors = Readonly<Record<string, readonly (string | number)[]>>;

/** One level of each factor. */
export type LevelsOf<F extends Factors> = { readonly [K in keyof F]: F[K][number] };

/** What is measured in each repetition. */
export interface Measure {
  /** `ns`, `us`, `%`, `events` ... */
  readonly unit: string;
  readonly doc: string;
  /** The smallest difference, in the unit, that the measuring itself can tell: intervals are widened by it. */
  readonly resolution: number;
}

/** One repetition, as the experiment's `measure` gets it. */
export interface Repetition<F extends Factors, P> {
  readonly vm: Sandbox;
  readonly levels: LevelsOf<F>;
  readonly parameters: P;
  /** A whole number of this repetition alone: what is random in a workload comes from it, so that the repetition can be repeated. */
  readonly seed: number;
  /** Keeps a trace (recorded with `keepRaw`) beside the results. */
  keep(trace: Trace): void;
}

/**
 * A question to the kernel whose answer is measured again and again, each time from the same state of the machine.
 *
 * `prepare` runs once on each machine, before its checkpoint: what it compiles and reads is there in each repetition. `measure` runs once a
 * repetition, and gives a number for each measure.
 */
export interface Experiment<
  F extends Factors = Factors,
  M extends Readonly<Record<string, Measure>> = Readonly<Record<string, Measure>>,
  P extends Readonly<Record<string, number>> = Readonly<Record<string, number>>,
> {
  /** As in file names: `wakeup-latency`. */
  readonly name: string;
  readonly question: string;
  /** Which time the machines keep. In `steady` time a busy host changes nothing. */
  readonly time: TimeMode;
  readonly factors: F;
  /** Numbers that can be set from outside, with their defaults. */
  readonly parameters: P;
  readonly measures: M;
  prepare(vm: Sandbox, parameters: P): Promise<void>;
  measure(repetition: Repetition<F, P>): Promise<{ readonly [K in keyof M]: number }>;
}

/**
 * Defines an experiment: the default export of its file.
 *
 * @example
 * export default defineExperiment({
 *   name: 'getppid', question: 'What does a system call cost?', time: 'steady',
 *   factors: { traced: ['no', 'yes'] }, parameters: { calls: 1000 },
 *   measures: { call: { unit: 'ns', doc: 'one getppid', resolution: 0.1 } },
 *   async prepare(vm) { ... },
 *   async measure({ vm, levels, seed }) { ... return { call: 391.2 }; },
 * });
 */
export function defineExperiment<
  const F extends Factors,
  const M extends Readonly<Record<string, Measure>>,
  const P extends Readonly<Record<string, number>>,
>(experiment: Experiment<F, M, P>): Experiment<F, M, P> {
  return experiment;
}
