import { describe, expect, it } from 'vitest';
import { parseCpuStats } from '../../lib/lesson/instance-state.js';

describe('parseCpuStats', () => {
  it('reads a stats file of 6.12.117', () => {
    const text =
      'entries: 219\noverrun: 3\ncommit overrun: 0\nbytes: 6152\noldest event ts:     7.093122\nnow ts:     7.370377\ndropped events: 2\nread events: 1\n';
    expect(parseCpuStats(1, text)).toEqual({
      cpu: 1,
      entries: 219,
      overrun: 3,
      dropped: 2,
      readEvents: 1,
      now: 7.370377,
    });
  });
});
