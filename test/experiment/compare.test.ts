import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../lib/experiment/compare.js';
import { randomFrom } from '../../lib/experiment/random.js';

describe('the difference of two samples', () => {
  it('is none between equal ones, also where nothing varies', () => {
    expect(differenceOf([7, 7, 7, 7, 7], [7, 7, 7, 7, 7], 0)).toMatchObject({
      difference: 0,
      interval: [0, 0],
      verdict: 'no difference',
    });
  });

  it('is told where it is greater than what varies, with an interval that holds it', () => {
    const random = randomFrom(4);
    const noise = () => random() * 4 - 2;
    const a = Array.from({ length: 10 }, () => 100 + noise());
    const b = Array.from({ length: 10 }, () => 110 + noise());
    const { interval, verdict, p } = differenceOf(a, b, 0);
    expect(verdict).toBe('differs');
    expect(interval[0]).toBeLessThan(10);
    expect(interval[1]).toBeGreaterThan(10);
    expect(p).toBeLessThan(0.001);
  });

  it('is not told below the resolution of the measure', () => {
    expect(differenceOf([5, 5, 5, 5, 5], [5.3, 5.3, 5.3, 5.3, 5.3], 0.5).verdict).toBe('no difference');
    expect(differenceOf([5, 5, 5, 5, 5], [5.3, 5.3, 5.3, 5.3, 5.3], 0.2).verdict).toBe('differs');
  });

  it('is not told by so few that chance could have dealt them', () => {
    expect(differenceOf([1, 1, 1], [9, 9, 9], 0).verdict).toBe('too few');
  });

  it('is rarely told between samples of the same distribution', () => {
    let told = 0;
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed);
      const sample = () => Array.from({ length: 6 }, random);
      if (differenceOf(sample(), sample(), 0, 8).verdict === 'differs') told += 1;
    }
    expect(told).toBeLessThanOrEqual(2); // p of 0.05 / 8 each, 60 times
  });

  it('is the other way round when the samples are', () => {
    const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 4, maxLength: 6 });
    fc.assert(
      fc.property(sample, sample, (a, b) => {
        const [there, back] = [differenceOf(a, b, 0), differenceOf(b, a, 0)];
        expect(there.difference).toBeCloseTo(-back.difference, 6);
      }),
      { numRuns: 5 },
    );
  });
});
