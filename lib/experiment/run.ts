import { join } from 'node:path';
import { CheckpointMismatchError } from '../errors/checkpoint-mismatch-error.js';
import { UnknownCheckpointError } from '../errors/unknown-checkpoint-error.js';
import { WorkloadError } from '../errors/workload-error.js';
import { ExperimentMachine } from '../machines/experiment-machine.js';
import type { Sandbox } from '../machines/sandbox.js';
import { machineFacts } from '../record/machine-facts.js';
import type { Manifest } from '../record/manifest.js';
import type { Trace } from '../record/trace.js';
import { writeParquet } from '../sql/parquet.js';
import type { Experiment } from './definition.js';
import { groupName, type PlannedRepetition, planRepetitions } from './plan.js';
import { resultsTable } from './results.js';
import type { RepetitionResult, RunFolder } from './run-folder.js';

/** What is said while a run goes on. */
export interface RunProgress {
  /** A repetition begins: how many are made, of how many, and how long the rest will take; undefined before one can tell. */
  repetition(made: number, of: number, leftMs: number | undefined, what: string): void;
  step(title: string): void;
}

/**
 * Makes the repetitions of a run that have not been made yet: each from the checkpoint of its machine. What is made stands in the folder at
 * once. Interrupted, it can be called again; the machines are ended in any case.
 */
export async function runExperiment(
  experiment: Experiment,
  folder: RunFolder,
  progress: RunProgress,
  signal?: AbortSignal,
): Promise<void> {
  const { plan } = folder;
  const all = planRepetitions(plan.factors, plan.kernels, plan.repetitions, plan.seed);
  const made = new Set(folder.results.map(({ index }) => index));
  const left = all.filter(({ index }) => !made.has(index));
  const machines = new Map<string, ExperimentMachine>();
  const started = performance.now();
  let now = 0;
  try {
    for (const planned of left) {
      signal?.throwIfAborted();
      const machine =
        machines.get(planned.kernel) ?? (await readyMachine(experiment, folder, planned.kernel, progress));
      machines.set(planned.kernel, machine);
      const leftMs = now === 0 ? undefined : ((performance.now() - started) / now) * (left.length - now);
      progress.repetition(folder.results.length, all.length, leftMs, groupName(planned));
      await machine.restore();
      folder.add(await repeat(experiment, folder, planned, machine.vm));
      now += 1;
    }
    await writeResults(folder);
    const facts = [...machines].map(async ([kernel, { vm }]) => [kernel, await machineFacts(vm)] as const);
    folder.writeResults(
      'machines.json',
      `${JSON.stringify(Object.fromEntries(await Promise.all(facts)), null, 2)}\n`,
    );
    for (const machine of machines.values()) machine.removeCheckpoint();
  } finally {
    for (const machine of machines.values()) await machine.end();
  }
}

/** A machine at the checkpoint from which all repetitions start: that of the run before, where it was interrupted. */
async function readyMachine(
  experiment: Experiment,
  folder: RunFolder,
  kernel: string,
  progress: RunProgress,
): Promise<ExperimentMachine> {
  const { plan } = folder;
  progress.step(`Bring up ${kernel} (${plan.time} time)`);
  const machine = await ExperimentMachine.up(
    kernel,
    plan.time,
    `${plan.experiment}-${plan.seed.toString(16)}`,
  );
  try {
    await machine.restore();
    return machine;
  } catch (error) {
    if (!(error instanceof UnknownCheckpointError || error instanceof CheckpointMismatchError)) {
      await machine.end();
      throw error;
    }
  }
  progress.step(`Prepare ${experiment.name} on ${kernel}`);
  try {
    await machine.vm.reset();
    await experiment.prepare(machine.vm, plan.parameters);
    await machine.checkpoint();
    return machine;
  } catch (error) {
    await machine.end();
    throw error;
  }
}

async function repeat(
  experiment: Experiment,
  folder: RunFolder,
  planned: PlannedRepetition,
  vm: Sandbox,
): Promise<RepetitionResult> {
  const traces: { readonly file: string; readonly manifest: Manifest }[] = [];
  const keep = (trace: Trace) => {
    const file = `${String(planned.index).padStart(4, '0')}-${traces.length + 1}.dat`;
    folder.keepTrace(file, trace);
    traces.push({ file: `${file}.gz`, manifest: withoutPackages(trace.manifest) });
  };
  const startedAt = new Date().toISOString();
  const started = performance.now();
  const { levels, seed } = planned;
  const values = await experiment.measure({ vm, levels, seed, parameters: folder.plan.parameters, keep });
  for (const name of Object.keys(folder.plan.measures)) {
    if (!Number.isFinite(values[name]))
      throw new WorkloadError(experiment.name, `gave no number for "${name}" in ${groupName(planned)}`);
  }
  return {
    ...planned,
    release: vm.release,
    values,
    traces,
    startedAt,
    seconds: (performance.now() - started) / 1000,
  };
}

/** They are the same in each repetition: `machines.json` has them. */
function withoutPackages(manifest: Manifest): Manifest {
  const { packages, ...machine } = manifest.machine;
  return { ...manifest, machine };
}

async function writeResults(folder: RunFolder): Promise<void> {
  const inOrder = [...folder.results].sort((a, b) => a.index - b.index);
  await writeParquet(resultsTable(folder.plan, inOrder), join(folder.path, 'results.parquet'));
  folder.writeResults('results.json', `${JSON.stringify({ ...folder.plan, results: inOrder }, null, 2)}\n`);
}
