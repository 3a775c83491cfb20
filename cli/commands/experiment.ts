import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { compareRuns } from '../../lib/experiment/compare.js';
import type { Experiment } from '../../lib/experiment/definition.js';
import { differencePlot } from '../../lib/experiment/difference-plot.js';
import { type RunProgress, runExperiment } from '../../lib/experiment/run.js';
import { RunFolder, type RunRequest } from '../../lib/experiment/run-folder.js';
import { renderSvg } from '../../lib/notebook/static-svg.js';
import { tracelabVersion } from '../../lib/record/version.js';
import { defaultKernel } from '../../vm/kernels.js';
import { kernelNamed } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';
import { interruptible } from '../interruptible.js';
import { TerminalProgress } from '../terminal-progress.js';
import { loadUserModule } from '../user-module.js';

export const command: CliCommand = {
  name: 'experiment',
  summary: 'measure again and again from the same state of the machine, and compare',
  help: `tracelab experiment run FILE [--kernels NAME,NAME] [-n N] [--set NAME=NUMBER] [--seed N] [--output FOLDER]
tracelab experiment compare FOLDER FOLDER [--plot FILE.svg] [--json]

run repeats what FILE (TypeScript, see experiments/) measures, N times for each kernel and each combination of levels, in random order,
each time from the same checkpoint of the machine. What has been measured is on the disk at once. Interrupted, the same command goes on
where it ended. Raw traces, results.json and results.parquet are in the folder: results/NAME-1 and so on unless told otherwise.

  --kernels   default ${defaultKernel}
  -n          repetitions (default 10)
  --set       another value for a parameter of the experiment
  --seed      of the order and of the repetitions' own seeds; drawn when not given

compare says for each group of repetitions whether the means of two runs differ, by how much, with an interval and a test.
It exits with 0 where there is no difference, 1 where there is one, 2 where it cannot be told.
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        kernels: { type: 'string', default: defaultKernel },
        repetitions: { type: 'string', short: 'n', default: '10' },
        set: { type: 'string', multiple: true, default: [] },
        seed: { type: 'string' },
        output: { type: 'string' },
        plot: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const [action, first, second] = positionals;
    if (action === 'run' && first !== undefined) return await run(first, values);
    if (action === 'compare' && first !== undefined && second !== undefined)
      return await compare(first, second, values);
    process.stderr.write(this.help);
    return 2;
  },
};

interface RunValues {
  readonly kernels: string;
  readonly repetitions: string;
  readonly set: readonly string[];
  readonly seed?: string;
  readonly output?: string;
}

async function run(file: string, values: RunValues): Promise<number> {
  const { exports, digest } = await loadUserModule(file);
  const experiment = asExperiment(exports.default, file);
  const request: RunRequest = {
    experiment: experiment.name,
    question: experiment.question,
    time: experiment.time,
    factors: experiment.factors,
    parameters: withSettings(experiment, values.set),
    measures: experiment.measures,
    kernels: values.kernels.split(',').map((name) => kernelNamed(name)),
    repetitions: wholeNumber(values.repetitions, '-n'),
    source: digest,
    tracelab: tracelabVersion,
  };
  const seed = values.seed === undefined ? undefined : wholeNumber(values.seed, '--seed');
  const folder = findFolder(request, seed, values.output);
  process.stderr.write(`${experiment.question}\n`);
  if (folder.results.length > 0)
    process.stderr.write(`Goes on in ${folder.path}: ${folder.results.length} repetitions are made.\n`);
  if (folder.cutBytes > 0)
    process.stderr.write(`A repetition that was being written when the run was ended is made again.\n`);
  const progress = new TerminalProgress();
  const interrupted = new TracelabError('Interrupted.', { mend: 'The same command goes on from here.' });
  try {
    await interruptible(interrupted, (signal) => runExperiment(experiment, folder, told(progress), signal));
  } finally {
    progress.end();
  }
  process.stdout.write(`${folder.path}: ${folder.results.length} repetitions.\n`);
  return 0;
}

/** An interrupted run with the same request goes on; else a new folder is begun. */
function findFolder(request: RunRequest, seed: number | undefined, output: string | undefined): RunFolder {
  const fits = (path: string) => {
    const folder = RunFolder.open(path);
    const { seed: itsSeed, startedAt, ...its } = folder.plan;
    const same = JSON.stringify(its) === JSON.stringify(request) && (seed ?? itsSeed) === itsSeed;
    return { folder, same };
  };
  const begin = (path: string) =>
    RunFolder.create(path, {
      ...request,
      seed: seed ?? Math.floor(Math.random() * 2 ** 31),
      startedAt: new Date().toISOString(),
    });
  if (output !== undefined) {
    if (!RunFolder.isRun(output)) return begin(output);
    const { folder, same } = fits(output);
    if (same && !folder.isComplete) return folder;
    throw new TracelabError(
      folder.isComplete
        ? `The run in ${output} is at its end.`
        : `The run in ${output} was asked for in another way.`,
      { mend: 'Name another folder with --output, or remove this one.' },
    );
  }
  for (let number = 1; ; number += 1) {
    const path = join('results', `${request.experiment}-${number}`);
    if (!existsSync(path)) return begin(path);
    if (!RunFolder.isRun(path)) continue;
    const { folder, same } = fits(path);
    if (same && !folder.isComplete) return folder;
  }
}

function told(progress: TerminalProgress): RunProgress {
  return {
    step: (title) => progress.step(title),
    repetition(made, of, leftMs, what) {
      const left = leftMs === undefined ? '' : `, about ${duration(leftMs)} left`;
      progress.step(`${made + 1} of ${of}${left}: ${what}`);
    },
  };
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

async function compare(
  a: string,
  b: string,
  { plot, json }: { readonly plot?: string; readonly json: boolean },
): Promise<number> {
  const comparison = compareRuns(RunFolder.open(a), RunFolder.open(b));
  if (plot !== undefined) writeFileSync(plot, await renderSvg(differencePlot(comparison)));
  process.stdout.write(json ? `${JSON.stringify(comparison, null, 2)}\n` : `${comparison}\n`);
  if (comparison.differs) return 1;
  return comparison.differences.every(({ verdict }) => verdict === 'no difference') ? 0 : 2;
}

function asExperiment(value: unknown, file: string): Experiment {
  const isExperiment =
    typeof value === 'object' &&
    value !== null &&
    ['name', 'question', 'time', 'factors', 'parameters', 'measures', 'prepare', 'measure'].every(
      (key) => key in value,
    );
  if (isExperiment) return value as Experiment;
  throw new TracelabError(`${file} is no experiment.`, {
    mend: 'Its default export has to be defineExperiment({ ... }); see experiments/ for some.',
  });
}

function withSettings(experiment: Experiment, settings: readonly string[]): Record<string, number> {
  const parameters: Record<string, number> = { ...experiment.parameters };
  for (const setting of settings) {
    const [name = '', value = ''] = setting.split('=');
    if (!(name in parameters) || value === '' || !Number.isFinite(Number(value))) {
      throw new TracelabError(`--set ${setting} sets no parameter of ${experiment.name}.`, {
        mend: `It has: ${Object.entries(experiment.parameters)
          .map(([key, number]) => `${key}=${number}`)
          .join(', ')}.`,
      });
    }
    parameters[name] = Number(value);
  }
  return parameters;
}

function wholeNumber(text: string, option: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new TracelabError(`${option} ${text} is no whole number above 0.`);
}
