import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import { NothingToRecordError } from '../errors/nothing-to-record-error.js';
import { type Spec, tracerOf } from '../spec/spec.js';
import { checkRun, type RunOptions } from './run-options.js';

/** What is to be recorded, and of whom. */
export interface RecordRequest extends RunOptions {
  /** Only the workload, a command, and what it starts. */
  readonly follow?: boolean;
}

/** Refuses what cannot be recorded before anything is touched. @throws NothingToRecordError, InvalidSpecError */
export function checkRequest(specs: readonly Spec[], options: RecordRequest): void {
  const { workload, follow } = options;
  checkSpecs(specs);
  checkRun(options);
  if (follow && (workload === undefined || typeof workload === 'function')) {
    throw new NothingToRecordError(
      'There is no process to follow.',
      'follow: true needs a command as the workload: workload: vm.$`ls`.',
    );
  }
}

/** @throws NothingToRecordError, InvalidSpecError */
export function checkSpecs(specs: readonly Spec[]): void {
  if (specs.length === 0) {
    throw new NothingToRecordError(
      'Nothing was asked to be recorded.',
      `Give at least one spec: [tracepoint('sched', 'sched_switch')].`,
    );
  }
  const tracers = new Set(specs.flatMap((spec) => tracerOf(spec) ?? []));
  if (tracers.size > 1) {
    throw new InvalidSpecError(
      'record',
      `an instance has one tracer at a time, not ${[...tracers].join(' and ')}`,
      'Record them one after the other, or at once in two recordings.',
    );
  }
}
