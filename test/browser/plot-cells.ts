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
  `const graph = (slow: number) => {
  const one: readonly (readonly [string, number, number, number])[] = [
    ['vfs_read', 0, 300 + slow, 0], ['rw_verify_area', 4, 20, 1], ['filemap_read', 30, 260 + slow, 1], ['filemap_get_pages', 40, 40 + slow, 2],
    ...(slow > 0 ? [['folio_wait_bit', 60, slow - 30, 3], ['io_schedule', 80, slow - 70, 4]] as const : []),
    ...[...Array(12).keys()].map((i) => ['copy_page_to_iter', 90 + slow + i * 15, 12, 2] as const),
  ];
  return EventTable.of('function_graph', {
    ts: { kind: 'i64', unit: 'ns', values: one.map(([, at]) => 1_700_000_000_000_000_000n + BigInt(at * 1000)) },
    function: one.map(([name]) => name),
    duration_ns: { kind: 'f64', unit: 'ns', values: one.map(([, , took]) => took * 1000) },
    depth: one.map(([, , , depth]) => depth),
  });
};
await show(plot.icicle({ cold: graph(1400), cached: graph(0) }, { title: 'The same read, cold and cached' }));
await show(plot.icicle(graph(0), { by: 'stack', title: 'The cached read by stack' }));`,
  `const sizes = [16, 64, 256, 1024];
const pairs = [1, 4, 16, 64].flatMap((rate) => sizes.map((size) => ({ rate, size })));
await show(plot.heatmap(EventTable.of('runs', {
  rate: { kind: 'f64', unit: '/s', values: pairs.map(({ rate }) => rate * 1000) },
  buffer: { kind: 'f64', unit: 'bytes', values: pairs.map(({ size }) => size * 1024) },
  lost: { kind: 'f64', unit: '%', values: pairs.map(({ rate, size }) => Math.max(0, 100 - (size * 400) / rate / 8)) },
}), { x: 'rate', y: 'buffer', value: 'lost', range: [0, 100], title: 'Lost, by rate and size of the buffer' }));
await show(plot.heatmap(runs, { x: 'startNs', y: 'durationNs', ySteps: 'log', bins: 24, title: 'How long a task keeps the CPU, over time' }));`,
  `await show(plot.matrix(EventTable.of('tried', {
  mechanism: ['kprobe', 'kprobe', 'kprobe', 'fprobe', 'fprobe', 'fprobe', 'tracepoint', 'tracepoint'],
  situation: ['function entry', 'in mid-body', 'many at once', 'function entry', 'in mid-body', 'many at once', 'function entry', 'many at once'],
  answer: ['yes', 'yes', 'slowly', 'yes', 'no', 'yes', 'no', 'yes'],
  why: ['', 'needs an instruction boundary', 'one after the other', '', 'entry and return only', 'one call patches all', 'only where somebody put one', ''],
}), { title: 'Which mechanism for what' }));`,
  `const work = progress('Booting');
for (let step = 1; step <= 5; step++) { work.update('step ' + step, step / 5); await new Promise((next) => setTimeout(next, 120)); }
work.done('ready');
await show(runs.head(3));`,
];

/** How many plots the cells show. */
export const plotCount = 10;
