import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExperimentFolderError } from '../../lib/errors/experiment-folder-error.js';
import { compareRuns } from '../../lib/experiment/compare.js';
import { planRepetitions } from '../../lib/experiment/plan.js';
import { type RepetitionResult, RunFolder, type RunPlan } from '../../lib/experiment/run-folder.js';

const plan: RunPlan = {
  experiment: 'counting',
  question: 'How many?',
  time: 'steady',
  factors: { load: ['idle', 'busy'], size: [1, 2] },
  parameters: { calls: 5 },
  measures: { count: { unit: 'calls', doc: 'counted', resolution: 0 } },
  kernels: ['6.1', '6.12'],
  repetitions: 3,
  source: '0',
  tracelab: '0',
  seed: 7,
  startedAt: '2026-01-01T00:00:00Z',
};

function planned() {
  return planRepetitions(plan.factors, plan.kernels, plan.repetitions, plan.seed);
}

function resultOf(index: number): RepetitionResult {
  const one = planned()[index];
  if (one === undefined) throw new RangeError(String(index));
  return { ...one, release: '6.1.0', values: { count: 5 }, traces: [], startedAt: '', seconds: 1 };
}

describe('the plan of an experiment', () => {
  it('has each kernel with each combination of levels as often as asked for, each once, in an order that the seed says', () => {
    const all = planned();
    expect(all).toHaveLength(2 * 4 * 3);
    expect(
      new Set(all.map(({ kernel, levels, repetition }) => JSON.stringify([kernel, levels, repetition]))).size,
    ).toBe(24);
    expect(new Set(all.map(({ seed }) => seed)).size).toBe(24);
    expect(all).toEqual(planned());
    expect(all).not.toEqual(planRepetitions(plan.factors, plan.kernels, plan.repetitions, 8));
  });
});

describe('the folder of a run', () => {
  let path: string;
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'tracelab-run-'));
  });
  afterEach(() => rmSync(path, { recursive: true }));

  it('has what was made when it is opened again, without a line that was cut off', () => {
    const folder = RunFolder.create(path, plan);
    folder.add(resultOf(0));
    folder.add(resultOf(1));
    appendFileSync(join(path, 'repetitions.jsonl'), '{"index":2,"kern');
    const again = RunFolder.open(path);
    expect(again.results.map(({ index }) => index)).toEqual([0, 1]);
    expect(again.cutBytes).toBe(16);
    again.add(resultOf(2));
    expect(RunFolder.open(path).results.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(RunFolder.open(path).cutBytes).toBe(0);
  });

  it('is refused where it is damaged, no run, or not at its end', () => {
    expect(() => RunFolder.open(path)).toThrow(ExperimentFolderError);
    const folder = RunFolder.create(path, plan);
    expect(() => compareRuns(folder, folder)).toThrow(/is not at its end \(0 repetitions\)/);
    writeFileSync(join(path, 'repetitions.jsonl'), 'not JSON\n');
    expect(() => RunFolder.open(path)).toThrow(/repetitions.jsonl in it is damaged/);
  });

  it('tells which repetition could not be written', () => {
    const gone = RunFolder.create(join(path, 'gone'), plan);
    rmSync(join(path, 'gone'), { recursive: true });
    expect(() => gone.add(resultOf(3))).toThrow(/repetition 4 could not be written/);
  });
});
