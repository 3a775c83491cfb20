import type { EnumType } from './ctf-type.js';
import type { SlotValue } from './packet-cursor.js';

/** So many values are remembered with their labels; others are looked for each time. */
const mostRemembered = 4096;

/** Finds what was made of the labels of an enumeration's value: each value once. */
export class EnumLabels<T> {
  readonly #known = new Map<SlotValue, T>();

  constructor(
    readonly type: EnumType,
    readonly make: (labels: readonly string[], value: SlotValue) => T,
  ) {}

  of(value: SlotValue): T {
    let known = this.#known.get(value);
    if (known === undefined) {
      known = this.make(labelsOf(this.type, value), value);
      if (this.#known.size < mostRemembered) this.#known.set(value, known);
    }
    return known;
  }
}

/** The labels whose ranges hold a value, in the order of the metadata. */
export function labelsOf({ ranges }: EnumType, value: SlotValue): string[] {
  const wanted = BigInt(value);
  const labels = ranges.filter(({ first, last }) => first <= wanted && wanted <= last);
  return [...new Set(labels.map(({ label }) => label))];
}

/** Whether the label of each value tells the value: no label stands for two values, and no value has two labels. */
export function labelsTellValues({ ranges }: EnumType): boolean {
  const labels = new Set(ranges.map(({ label }) => label));
  const values = new Set(ranges.map(({ first }) => first));
  return (
    labels.size === ranges.length &&
    values.size === ranges.length &&
    ranges.every(({ first, last }) => first === last)
  );
}
