import { describe, expect, it } from 'vitest';
import { cpuOccupancy, unknownTask } from '../../lib/analysis/cpu-occupancy.js';
import { UnknownColumnError } from '../../lib/errors/unknown-column-error.js';
import { EventTable } from '../../lib/events/event-table.js';

const switches = EventTable.of('sched_switch', {
  ts: [200n, 100n, 150n, 300n],
  cpu: Uint16Array.of(0, 0, 1, 0),
  prev_pid: Int32Array.of(7, 0, 0, 9),
  prev_comm: ['cat', 'swapper/0', 'swapper/1', 'sh'],
  next_pid: Int32Array.of(0, 7, 8, 0),
  next_comm: ['swapper/0', 'cat', 'ls', 'swapper/0'],
});

describe('cpuOccupancy', () => {
  it('makes an interval between two switches of a CPU, whatever the order of the rows', () => {
    expect(cpuOccupancy(switches).row(0)).toEqual({
      cpu: 0,
      startNs: 100n,
      endNs: 200n,
      durationNs: 100,
      pid: 7,
      comm: 'cat',
    });
  });

  it('does not guess who ran where events were lost', () => {
    expect(cpuOccupancy(switches).row(1)).toMatchObject({
      startNs: 200n,
      endNs: 300n,
      pid: -1,
      comm: unknownTask,
    });
  });

  it('fills up to the bounds of the trace', () => {
    const whole = cpuOccupancy(switches, { startNs: 50n, endNs: 400n });
    expect(whole.where({ cpu: 1 }).toRows()).toMatchObject([
      { startNs: 50n, endNs: 150n, pid: 0, comm: 'swapper/1' },
      { startNs: 150n, endNs: 400n, pid: 8, comm: 'ls' },
    ]);
    expect(whole.groupBy('cpu').sum('durationNs').column('sum_durationNs').toArray()).toEqual([350, 350]);
  });

  it('says which column is missing', () => {
    expect(() => cpuOccupancy(EventTable.of('t', { ts: [1n], cpu: [0] }))).toThrow(UnknownColumnError);
  });
});
