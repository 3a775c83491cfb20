import type { Figure } from '../plot/figure.js';
import { intervals } from '../plot/intervals.js';
import type { Comparison } from './compare.js';

/** The differences of a comparison with their intervals, one measure above the other. */
export function differencePlot(comparison: Comparison): Figure {
  const units = new Set(comparison.differences.map(({ unit }) => unit));
  return intervals(
    comparison.differences.map(({ group, measure, unit, difference, interval, verdict }) => ({
      label: `${group}: ${measure} (${unit})`,
      value: difference,
      low: interval[0],
      high: interval[1],
      strong: verdict === 'differs',
    })),
    {
      title: `${comparison.experiment}: how ${comparison.b} differs from ${comparison.a}`,
      axis: units.size === 1 ? `difference (${[...units][0]})` : 'difference, each in its unit',
      notes: ['Dots: difference of the means. Lines: 95% interval. Red: differs.', ...comparison.notes],
    },
  );
}
