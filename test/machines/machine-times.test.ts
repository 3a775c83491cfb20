import { describe, expect, it } from 'vitest';
import type { TimeMode } from '../../lib/base/time-mode.js';
import { timeLine } from '../../lib/machines/machine-times.js';

const line = (times: Record<string, TimeMode>) => timeLine(new Map(Object.entries(times)));

describe('which time it is', () => {
  it('is said of one machine', () => {
    expect(line({ '6.12': 'host' })).toMatch(/^Host time: .*load/);
    expect(line({ '6.12-steady': 'steady' })).toMatch(/^Steady time: a nanosecond is an instruction/);
  });

  it('names those in steady time where there are both', () => {
    expect(line({ '6.12': 'host', '6.12-steady': 'steady' })).toMatch(
      /^Steady time \(of 6\.12-steady; the others keep the host's time\): /,
    );
  });
});
