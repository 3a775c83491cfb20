/** Cells that show each kind of plot, a table, and progress, of data that they make themselves: no sandbox is needed. */
export const plotCells = [
  `import { EventTable, cpuOccupancy, countBy, plot, progress, show } from 'tracelab';
const count = 400;
const tasks = ['swapper', 'cat', 'ls', 'sshd', 'kworker/0:1', 'bash', 'perf', 'systemd', 'a<b>&'];
const pidOf = (i: number) => Math.floor(i / 2) % 2 === 0 ? 0 : 1 + (i * 7) % 8;
const rows = [...Array(count).keys()];
const switches = EventTable.of('sched_switch', {
  ts: { kind: 'i64', unit: 'ns', values: rows.map((i) => 1_700_000_000_000_000_000n + BigInt(Math.floor(i / 2) * 90_000 + (i * 7919) % 70_000)) },
  cpu: rows.map((i) => i % 2),
  prev_pid: rows.map((i) => pidOf(i)),
  prev_comm: rows.map((i) => tasks[pidOf(i)]),
  next_pid: rows.map((i) => pidOf(i + 2)),
  next_comm: rows.map((i) => tasks[pidOf(i + 2)]),
});
const runs = cpuOccupancy(switches);
switches`,
  `await show(plot.timeline(runs, { title: 'Who had the CPUs', lost: [{ startNs: 1_700_000_000_004_000_000n, endNs: 1_700_000_000_005_000_000n, cpu: 1, count: 12 }] }));`,
  `await show(plot.bars(countBy(switches, 'next_comm'), { title: 'How often each task got a CPU' }));`,
  `await show(plot.histogram(runs, 'durationNs', { title: 'How long a task keeps the CPU' }));`,
  `await show(plot.line(runs.withColumn('took', (row) => row.durationNs, { unit: 'ns' }), { x: 'startNs', y: 'took', by: 'cpu', title: 'Each stay on a CPU' }));`,
  `await show(plot.featureTimeline(EventTable.of('features', {
  feature: ['kprobes', 'function tracer', 'uprobes', 'BPF on tracepoints', 'BTF'],
  kernel: ['2.6.9', '2.6.27', '3.5', '4.7', '4.18'], year: [2004, 2008, 2012, 2016, 2018],
  category: ['probe', 'ftrace', 'probe', 'ebpf', 'ebpf'], uncertain: [true, false, false, false, false],
}), { lines: [{ label: 'Ubuntu 16.04', kernel: '4.4' }, { label: 'this kernel', kernel: '6.12' }] }));`,
  `const work = progress('Booting');
for (let step = 1; step <= 5; step++) { work.update('step ' + step, step / 5); await new Promise((next) => setTimeout(next, 120)); }
work.done('ready');
await show(runs.head(3));`,
];

/** How many of the cells show a plot. */
export const plotCount = 5;
