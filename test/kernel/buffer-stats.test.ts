import { describe, expect, it } from 'vitest';
import { parseBufferStats } from '../../lib/kernel/tracefs/buffer-stats.js';
import { fixtureText, releases } from '../read-fixture.js';

describe.each(releases)("a CPU's statistics on %s", (release) => {
  it('are read', () => {
    const stats = [0, 1].map((cpu) => parseBufferStats(cpu, fixtureText(release, `cpu${cpu}.stats`)));
    for (const { entries, bytes, nowNs, commitOverrun } of stats) {
      expect(entries).toBeGreaterThan(100);
      expect(bytes).toBeGreaterThan(4096);
      expect(nowNs).toBeGreaterThan(1_000_000_000n);
      expect(commitOverrun).toBe(0);
    }
    expect(Math.max(...stats.map(({ overrun }) => overrun))).toBeGreaterThan(300);
  });
});

describe('statistics with another clock', () => {
  it('count bare numbers as they are', () => {
    const text =
      'entries: 1\noverrun: 2\ncommit overrun: 3\nbytes: 4\noldest event ts: 77\nnow ts: 99\ndropped events: 5\nread events: 6\n';
    expect(parseBufferStats(7, text)).toEqual({
      cpu: 7,
      entries: 1,
      overrun: 2,
      commitOverrun: 3,
      bytes: 4,
      nowNs: 99n,
      droppedEvents: 5,
      readEvents: 6,
    });
  });
});
