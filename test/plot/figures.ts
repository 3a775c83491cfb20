import { EventTable } from '../../lib/events/event-table.js';
import type { Figure } from '../../lib/plot/figure.js';

/** Intervals of `cpus` CPUs that take turns between idle and some tasks. */
export function intervals(count: number, cpus: number) {
  const tasks = ['swapper', 'cat', 'ls', 'sshd', 'kworker/0:1', 'bash', 'perf', 'systemd', 'a<b>'];
  const startNs = new BigInt64Array(count);
  const endNs = new BigInt64Array(count);
  const cpu = new Uint16Array(count);
  const pid = new Int32Array(count);
  const clock = Array.from({ length: cpus }, () => 5_000_000_000n);
  for (let row = 0; row < count; row++) {
    const at = row % cpus;
    const start = clock[at] ?? 0n;
    startNs[row] = start;
    endNs[row] = start + BigInt(1_000 + ((row * 7919) % 500) * 100);
    clock[at] = endNs[row] ?? start;
    cpu[row] = at;
    pid[row] = Math.floor(row / cpus) % 2 === 0 ? 0 : 1 + (row % (tasks.length - 1));
  }
  return EventTable.of('intervals', {
    cpu,
    startNs: { kind: 'i64', unit: 'ns', values: startNs },
    endNs: { kind: 'i64', unit: 'ns', values: endNs },
    pid,
    comm: Array.from(pid, (id) => tasks[id] ?? ''),
  });
}

/** What must hold of every figure: it can be sent as JSON and says in words what is to be seen. */
export function isSound(figure: Figure): boolean {
  const text = JSON.stringify(figure);
  return !text.includes('NaN') && figure.alt.length > 30 && figure.layout.height > 0;
}

/** Elements that are drawn, over all traces. */
export function marksOf(figure: Figure): number {
  return figure.data.reduce((sum, trace) => sum + (Array.isArray(trace.x) ? trace.x.length : 0), 0);
}
