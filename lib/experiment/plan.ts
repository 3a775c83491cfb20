import { shuffle } from 'simple-statistics';
import type { Factors } from './definition.js';
import { randomFrom } from './random.js';

/** A level of each factor, by the factor's name. */
export type Levels = Readonly<Record<string, string | number>>;

/** A repetition that is to be made, or was. */
export interface PlannedRepetition {
  /** From 0, in the order in which they are made. */
  readonly index: number;
  readonly kernel: string;
  readonly levels: Levels;
  /** Which one of those with the same kernel and levels, from 1. */
  readonly repetition: number;
  readonly seed: number;
}

/** All repetitions of an experiment in random order: what drifts while they are made falls on all of them alike. */
export function planRepetitions(
  factors: Factors,
  kernels: readonly string[],
  repetitions: number,
  seed: number,
): PlannedRepetition[] {
  const random = randomFrom(seed);
  const all = kernels.flatMap((kernel) =>
    combinations(factors).flatMap((levels) =>
      Array.from({ length: repetitions }, (_, index) => ({ kernel, levels, repetition: index + 1 })),
    ),
  );
  return shuffle(all, random).map((one, index) => ({
    index,
    ...one,
    seed: Math.floor(random() * 2 ** 31),
  }));
}

/** Each level of each factor with each of the others. */
export function combinations(factors: Factors): Levels[] {
  return Object.entries(factors).reduce<Levels[]>(
    (before, [factor, levels]) =>
      before.flatMap((one) => levels.map((level) => ({ ...one, [factor]: level }))),
    [{}],
  );
}

/** `6.12, load idle`: the group of repetitions that have all the same. */
export function groupName({ kernel, levels }: Pick<PlannedRepetition, 'kernel' | 'levels'>): string {
  return [kernel, ...Object.entries(levels).map(([factor, level]) => `${factor} ${level}`)].join(', ');
}
