import { describe, expect, it } from 'vitest';
import { DamagedPageError } from '../../lib/errors/damaged-page-error.js';
import type { BufferStats } from '../../lib/kernel/tracefs/buffer-stats.js';
import { Loss } from '../../lib/record/loss.js';

const stats = (cpu: number, more: Partial<BufferStats> = {}): BufferStats => ({
  cpu,
  entries: 10,
  overrun: 0,
  commitOverrun: 0,
  bytes: 0,
  droppedEvents: 0,
  readEvents: 0,
  nowNs: 0n,
  ...more,
});
const decoded = {
  eventsOfCpu: new Map([
    [0, 10],
    [1, 10],
  ]),
  lost: [],
  damage: [],
  unknown: new Map<number, number>(),
  shortRecords: 0,
  cutValues: 0,
};
const span = { startNs: 100n, endNs: 900n };

describe('loss', () => {
  it('is nothing when all came', () => {
    const loss = new Loss([stats(0), stats(1)], [], decoded, 0, span);
    expect(loss.total).toBe(0);
    expect(String(loss)).toBe('lost nothing');
  });

  it('adds up what the kernel counted and says where', () => {
    const loss = new Loss(
      [stats(0, { overrun: 1200, droppedEvents: 3 }), stats(1, { commitOverrun: 4 })],
      [],
      decoded,
      0,
      span,
    );
    expect(loss.total).toBe(1207);
    expect(String(loss)).toBe(
      'lost 1,207 events (CPU 0: 1,200 overwritten, 3 dropped; CPU 1: 4 in commit overrun); a larger bufferKb holds more',
    );
  });

  it('counts what was in the buffer and did not come out of it', () => {
    const damage = [new DamagedPageError({ cpu: 1, page: 2, offset: 8200, keptEvents: 0 }, 'noise')];
    const loss = new Loss(
      [stats(0), stats(1, { entries: 25 })],
      [],
      { ...decoded, damage, unknown: new Map([[9, 2]]) },
      0,
      span,
    );
    expect(loss.total).toBe(17);
    expect(String(loss)).toBe(
      'lost 17 events (CPU 1: 15 in damaged pages; 2 records could not be decoded; 1 damaged pages)',
    );
  });

  it('gives the one gap without a count what is left of the total', () => {
    const gaps = [
      { cpu: 0, fromNs: undefined, toNs: 200n, count: 'unknown' as const },
      { cpu: 0, fromNs: 300n, toNs: 400n, count: 30n },
      { cpu: 1, fromNs: 500n, toNs: undefined, count: 'unknown' as const },
      { cpu: 1, fromNs: 600n, toNs: 700n, count: 'unknown' as const },
    ];
    const loss = new Loss(
      [stats(0, { overrun: 100 }), stats(1, { overrun: 9 })],
      [],
      { ...decoded, lost: gaps },
      0,
      span,
    );
    expect(loss.intervals).toEqual([
      { cpu: 0, startNs: 100n, endNs: 200n, count: 70 },
      { cpu: 0, startNs: 300n, endNs: 400n, count: 30 },
      { cpu: 1, startNs: 500n, endNs: 900n },
      { cpu: 1, startNs: 600n, endNs: 700n },
    ]);
  });
});
