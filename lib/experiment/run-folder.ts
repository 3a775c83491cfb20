import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { TimeMode } from '../base/time-mode.js';
import { ExperimentFolderError } from '../errors/experiment-folder-error.js';
import type { Manifest } from '../record/manifest.js';
import type { Trace } from '../record/trace.js';
import type { Factors, Measure } from './definition.js';
import type { PlannedRepetition } from './plan.js';

/** What was asked for: the same again goes on where an interrupted run ended. */
export interface RunRequest {
  readonly experiment: string;
  readonly question: string;
  readonly time: TimeMode;
  readonly factors: Factors;
  readonly parameters: Readonly<Record<string, number>>;
  readonly measures: Readonly<Record<string, Measure>>;
  readonly kernels: readonly string[];
  readonly repetitions: number;
  /** Digest of the experiment's source. */
  readonly source: string;
  readonly tracelab: string;
}

/** A run as it begins: the request and the seed from which its order and the seeds of its repetitions are drawn. */
export interface RunPlan extends RunRequest {
  readonly seed: number;
  readonly startedAt: string;
}

/** A repetition that was made. */
export interface RepetitionResult extends PlannedRepetition {
  readonly release: string;
  readonly values: Readonly<Record<string, number>>;
  /** Traces that were kept: a file in `raw`, and how it was made. */
  readonly traces: readonly { readonly file: string; readonly manifest: Manifest }[];
  readonly startedAt: string;
  readonly seconds: number;
}

/**
 * Where a run is kept: `plan.json`, a line in `repetitions.jsonl` for each repetition when it has been made, traces in `raw`; and when all are
 * made `results.json` and `results.parquet`.
 */
export class RunFolder {
  private constructor(
    readonly path: string,
    readonly plan: RunPlan,
    readonly results: RepetitionResult[],
    /** Bytes of a line that was being written when the run before was ended; they are dropped. */
    readonly cutBytes: number,
  ) {}

  static create(path: string, plan: RunPlan): RunFolder {
    mkdirSync(join(path, 'raw'), { recursive: true });
    writeWhole(join(path, 'plan.json'), `${JSON.stringify(plan, null, 2)}\n`);
    return new RunFolder(path, plan, [], 0);
  }

  /** @throws ExperimentFolderError for a folder in which no run is */
  static open(path: string): RunFolder {
    if (!existsSync(join(path, 'plan.json')))
      throw new ExperimentFolderError(
        path,
        'there is no plan.json in it',
        'Give a folder that "tracelab experiment run" made.',
      );
    const plan = parse<RunPlan>(path, 'plan.json', readFileSync(join(path, 'plan.json'), 'utf8'));
    const file = join(path, 'repetitions.jsonl');
    const text = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
    const whole = text.lastIndexOf(0x0a) + 1;
    if (whole < text.length) truncateSync(file, whole);
    const lines = text.toString('utf8', 0, whole).split('\n').filter(Boolean);
    const results = lines.map((line) => parse<RepetitionResult>(path, 'repetitions.jsonl', line));
    return new RunFolder(path, plan, results, text.length - whole);
  }

  static isRun(path: string): boolean {
    return existsSync(join(path, 'plan.json'));
  }

  get isComplete(): boolean {
    return existsSync(join(this.path, 'results.json'));
  }

  /** The repetition stands on the disk when this returns. */
  add(result: RepetitionResult): void {
    const file = join(this.path, 'repetitions.jsonl');
    this.#write(`repetition ${result.index + 1}`, () => {
      appendFileSync(file, `${JSON.stringify(result)}\n`);
      const descriptor = openSync(file, 'r');
      fsyncSync(descriptor);
      closeSync(descriptor);
    });
    this.results.push(result);
  }

  /** Compressed: most of a trace.dat is the names of the kernel's functions. */
  keepTrace(file: string, trace: Trace): void {
    const plain = join(this.path, 'raw', file);
    this.#write(`the trace ${file}`, () => {
      mkdirSync(join(this.path, 'raw'), { recursive: true });
      try {
        trace.writeTraceDat(plain);
        writeWhole(`${plain}.gz`, gzipSync(readFileSync(plain), { level: 1 }));
      } finally {
        rmSync(plain, { force: true });
      }
    });
  }

  writeResults(name: string, text: string): void {
    this.#write(name, () => writeWhole(join(this.path, name), text));
  }

  #write(what: string, write: () => void): void {
    try {
      write();
    } catch (error) {
      throw new ExperimentFolderError(
        this.path,
        `${what} could not be written (${(error as Error).message})`,
        'What was measured before is kept. Make room, and run the same command again: it goes on.',
        error,
      );
    }
  }
}

function writeWhole(file: string, text: string | Uint8Array): void {
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}

function parse<T>(path: string, file: string, text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch (error) {
    throw new ExperimentFolderError(
      path,
      `${file} in it is damaged`,
      'Remove the folder and run it anew.',
      error,
    );
  }
}
