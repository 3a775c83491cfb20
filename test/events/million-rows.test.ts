import { describe, expect, it } from 'vitest';
import { EventTable } from '../../lib/events/event-table.js';
import { TableBuilder } from '../../lib/events/table-builder.js';

const rows = 1_000_000;

function built() {
  const builder = new TableBuilder('million', [
    { name: 'ts', kind: 'i64', unit: 'ns' },
    { name: 'cpu', kind: 'u16' },
    { name: 'pid', kind: 'i32' },
    { name: 'comm', kind: 'string' },
    { name: 'durationNs', kind: 'f64', unit: 'ns' },
  ] as const);
  const names = new TextEncoder().encode('cat.ls..sh..perfstress');
  const [ts, cpu, pid, comm, durationNs] = [
    builder.column('ts'),
    builder.column('cpu'),
    builder.column('pid'),
    builder.column('comm'),
    builder.column('durationNs'),
  ];
  let random = 1;
  for (let i = 0; i < rows; i++) {
    random = (Math.imul(random, 1_103_515_245) + 12_345) >>> 0;
    ts.pushHalves(random, i >>> 16);
    cpu.push(i & 3);
    pid.push(random % 5000);
    comm.pushUtf8(names, (i % 4) * 4, (i % 4) * 4 + 4);
    durationNs.push((random >>> 8) / 7);
  }
  return builder.build();
}

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('a million rows', () => {
  const table = built();
  const steps: Record<string, () => unknown> = {
    build: built,
    filter: () => table.filter((row) => row.pid > 2500 && row.comm === 'cat.'),
    where: () => table.where({ comm: 'cat.' }),
    'sort by time': () => table.sort('ts').column('ts').data,
    'sort by name and pid': () => table.sort(['comm', 'pid']),
    count: () => table.groupBy('pid').count(),
    'count by two': () => table.groupBy('comm', 'cpu').count(),
    quantile: () => table.groupBy('comm').quantile('durationNs', 0.99),
    'sum of 64-bit': () => table.groupBy('comm').sum('ts'),
    'as-of join': () => table.joinAsOf(EventTable.of('m', { ts: [1n], cpu: [0] }), { on: 'ts', by: ['cpu'] }),
    print: () => table.toString(),
  };

  it.each(Object.keys(steps))('%s takes well below a second', (name) => {
    const took = millisecondsOf(() => steps[name]?.());
    if (process.env.TRACELAB_TIMES !== undefined) console.log(`${name}: ${took.toFixed(0)} ms`);
    expect(took).toBeLessThan(name === 'as-of join' ? 3000 : 1500);
  });
});
