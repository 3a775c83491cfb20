import { inspect } from 'node:util';
import { mean, permutationTest, quantileSorted, sampleWithReplacement } from 'simple-statistics';
import { ExperimentFolderError } from '../errors/experiment-folder-error.js';
import { EventTable } from '../events/event-table.js';
import { groupName } from './plan.js';
import { randomFrom } from './random.js';
import type { RepetitionResult, RunFolder } from './run-folder.js';

/** How one measure of one group of repetitions differs between two runs. */
export interface Difference {
  /** Kernel and levels. */
  readonly group: string;
  readonly measure: string;
  readonly unit: string;
  /** Means over the repetitions. */
  readonly a: number;
  readonly b: number;
  readonly repetitions: readonly [number, number];
  /** Of b from a, in the unit. */
  readonly difference: number;
  /** In which the difference is with 95% confidence; by the measure's resolution wider on both sides. */
  readonly interval: readonly [number, number];
  /** How often chance alone would make such a difference of means, by a permutation test. */
  readonly p: number;
  /** `too few`: with so few repetitions not even the greatest difference could be told from chance. */
  readonly verdict: 'differs' | 'no difference' | 'too few';
}

const rounds = 10_000;
const confidence = 0.95;

/** How two runs of an experiment compare, group by group. */
export class Comparison {
  constructor(
    readonly experiment: string,
    readonly a: string,
    readonly b: string,
    readonly differences: readonly Difference[],
    /** What else is to be known: what only one of the runs has and was left out, how they were made differently. */
    readonly notes: readonly string[],
  ) {}

  get differs(): boolean {
    return this.differences.some(({ verdict }) => verdict === 'differs');
  }

  table(): EventTable {
    const of = <K extends keyof Difference>(key: K) => this.differences.map((one) => one[key]);
    const text = (values: readonly string[]) => ({ kind: 'string' as const, values });
    const number = (values: readonly number[]) => ({ kind: 'f64' as const, values });
    return EventTable.of('comparison', {
      group: text(of('group')),
      measure: text(of('measure').map((name, index) => `${name} (${of('unit')[index]})`)),
      a: number(of('a')),
      b: number(of('b')),
      difference: number(of('difference')),
      low: number(of('interval').map(([low]) => low)),
      high: number(of('interval').map(([, high]) => high)),
      p: number(of('p')),
      verdict: text(of('verdict')),
    });
  }

  toString(): string {
    const lines = this.differences.map(
      ({ group, measure, unit, a, b, difference, interval: [low, high], p, verdict }) =>
        `${group}: ${measure} ${short(a)} ${unit} and ${short(b)} ${unit}: ${verdict}: ${signed(difference)} ${unit}, between ${signed(low)} and ${signed(high)} (95%), p = ${p.toFixed(4)}`,
    );
    return [...lines, ...this.notes].join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/**
 * Compares two runs of the same experiment: for each group of repetitions and each measure whether the means differ, and by how much.
 *
 * The interval is a bootstrap's (10,000 resamples of both), the test a permutation test of the difference of means; neither assumes that
 * measurements are normally distributed. They differ where the interval, widened by the measure's resolution, leaves zero out and p is below 0.05 divided by the number of
 * comparisons (Bonferroni) or as small as so few repetitions can make it.
 *
 * @throws ExperimentFolderError where the runs are of different experiments, or one is not at its end
 */
export function compareRuns(a: RunFolder, b: RunFolder): Comparison {
  if (a.plan.experiment !== b.plan.experiment) {
    throw new ExperimentFolderError(
      b.path,
      `it is of ${b.plan.experiment}, the other of ${a.plan.experiment}`,
      'Compare two runs of one experiment.',
    );
  }
  for (const run of [a, b]) {
    if (!run.isComplete)
      throw new ExperimentFolderError(
        run.path,
        `it is not at its end (${run.results.length} repetitions)`,
        'Run the same command again: it goes on where it was interrupted.',
      );
  }
  const [groupsA, groupsB] = [byGroup(a.results), byGroup(b.results)];
  const names = Object.keys(a.plan.measures).filter((name) => name in b.plan.measures);
  const groups = [...groupsA.keys()].filter((group) => groupsB.has(group)).sort();
  const differences = groups.flatMap((group) =>
    names.map((measure) => {
      const valuesOf = (results: readonly RepetitionResult[] | undefined) =>
        (results ?? []).map(({ values }) => values[measure] ?? Number.NaN);
      const about = a.plan.measures[measure] ?? { unit: '', resolution: 0 };
      return {
        group,
        measure,
        unit: about.unit,
        ...differenceOf(
          valuesOf(groupsA.get(group)),
          valuesOf(groupsB.get(group)),
          about.resolution,
          groups.length * names.length,
        ),
      };
    }),
  );
  return new Comparison(a.plan.experiment, a.path, b.path, differences, [
    ...onlyIn(groupsA, groupsB, a.path),
    ...onlyIn(groupsB, groupsA, b.path),
    ...Object.entries(a.plan.parameters).flatMap(([name, value]) =>
      b.plan.parameters[name] === value
        ? []
        : [`The parameter ${name} was ${value} and ${b.plan.parameters[name]}.`],
    ),
  ]);
}

/** What two samples tell of the difference of their means. */
export function differenceOf(
  a: readonly number[],
  b: readonly number[],
  resolution: number,
  comparisons = 1,
): Pick<Difference, 'a' | 'b' | 'repetitions' | 'difference' | 'interval' | 'p' | 'verdict'> {
  const random = randomFrom(1);
  const difference = mean([...b]) - mean([...a]);
  const resampled = Array.from(
    { length: rounds },
    () =>
      mean(sampleWithReplacement([...b], b.length, random)) -
      mean(sampleWithReplacement([...a], a.length, random)),
  ).sort((one, other) => one - other);
  const low = quantileSorted(resampled, (1 - confidence) / 2) - resolution;
  const high = quantileSorted(resampled, (1 + confidence) / 2) + resolution;
  const p = permutationTest([...a], [...b], 'two_side', rounds, random);
  const zeroOutside = low > 0 || high < 0;
  const least = smallestP(a.length, b.length);
  const bar = Math.max((1 - confidence) / comparisons, least);
  const chance = 3 * Math.sqrt(bar / rounds); // p is itself estimated by so many shuffles
  return {
    a: mean([...a]),
    b: mean([...b]),
    repetitions: [a.length, b.length],
    difference,
    interval: [low, high],
    p,
    verdict:
      least > 1 - confidence ? 'too few' : zeroOutside && p <= bar + chance ? 'differs' : 'no difference',
  };
}

/** Of all ways to deal the measurements out to two groups, the part that are as extreme as the most extreme one, on both sides. */
function smallestP(a: number, b: number): number {
  let ways = 1;
  for (let index = 1; index <= a; index += 1) ways = (ways * (b + index)) / index;
  return 2 / ways;
}

function byGroup(results: readonly RepetitionResult[]): Map<string, RepetitionResult[]> {
  const groups = new Map<string, RepetitionResult[]>();
  for (const result of results) {
    const group = groupName(result);
    groups.set(group, [...(groups.get(group) ?? []), result]);
  }
  return groups;
}

function onlyIn(
  here: ReadonlyMap<string, unknown>,
  there: ReadonlyMap<string, unknown>,
  path: string,
): string[] {
  return [...here.keys()]
    .filter((group) => !there.has(group))
    .map((group) => `Left out: ${group}, which only ${path} has.`);
}

function short(value: number): string {
  return Number(value.toPrecision(5)).toLocaleString('en-US', { maximumFractionDigits: 4 });
}

function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${short(Math.abs(value))}`;
}
