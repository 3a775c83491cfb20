import { spawn } from 'node:child_process';
import { cpus } from 'node:os';
import probeCost from '../../experiments/probe-cost.js';
import type { TimeMode } from '../../lib/base/time-mode.js';
import { ExperimentMachine } from '../../lib/machines/experiment-machine.js';
import type { Sandbox } from '../../lib/machines/sandbox.js';
import { TerminalProgress } from '../terminal-progress.js';
import { median } from './measure.js';
import { printTable } from './table.js';

const runs = 10;
const seed = 1;

/** What is measured ten times: a number in the unit, the same way each time. */
interface Figure {
  readonly name: string;
  readonly unit: string;
  measure(vm: Sandbox): Promise<number>;
}

const figures: readonly Figure[] = [
  ...probeCost.factors.probe.map((probe) => ({
    name: `getpgid, ${probe}`,
    unit: 'ns',
    measure: async (vm: Sandbox) => {
      const { call } = await probeCost.measure({
        vm,
        seed,
        levels: { probe },
        parameters: probeCost.parameters,
        keep() {},
      });
      return call;
    },
  })),
  { name: 'switch between two tasks', unit: 'us', measure: contextSwitch },
];

/** `perf bench sched pipe`: two tasks that wake each other, on one CPU. */
async function contextSwitch(vm: Sandbox): Promise<number> {
  const { stdout } = await vm.$`taskset 1 perf bench -f simple sched pipe -l 1000`;
  return (Number.parseFloat(stdout) * 1e6) / 2000;
}

/**
 * `npm run bench -- steady`: ten runs of each from one checkpoint, with the host idle and with every core of it busy, in steady time and beside it
 * in the host's.
 */
export async function run(): Promise<number> {
  const progress = new TerminalProgress();
  const rows: string[][] = [];
  for (const time of ['steady', 'host'] as const) {
    for (const busy of [false, true]) {
      const hogs = busy ? cpus().map(() => spawn(process.execPath, ['-e', 'for (;;);'])) : [];
      try {
        for (const [index, row] of (await measureAll(time, busy, progress)).entries())
          rows[index] = [...(rows[index] ?? []), ...row.slice(rows[index] === undefined ? 0 : 1)];
      } finally {
        for (const hog of hogs) hog.kill('SIGKILL');
      }
    }
  }
  progress.end();
  process.stdout.write(`\n${runs} runs from one checkpoint each; spread: (greatest - least) / median\n\n`);
  printTable([
    [
      '',
      ...['steady, host idle', 'spread', 'steady, host busy', 'spread'],
      ...['plain, host idle', 'spread', 'plain, host busy', 'spread'],
    ],
    ...rows,
  ]);
  const same = rows.filter(
    ([, idle, idleSpread, busy, busySpread]) => idle === busy && idleSpread === busySpread,
  );
  process.stdout.write(
    `\nIn steady time ${same.length} of ${rows.length} rows are the same with the host idle and busy.\n`,
  );
  return 0;
}

/** One checkpoint for the idle and the busy host: the second time it is found again. */
async function measureAll(time: TimeMode, busy: boolean, progress: TerminalProgress): Promise<string[][]> {
  const machine = await ExperimentMachine.up('6.12', time, 'bench-steady');
  try {
    if (!busy) {
      progress.step(`Prepare (${time} time)`);
      await machine.vm.reset();
      await probeCost.prepare(machine.vm, probeCost.parameters);
      await contextSwitch(machine.vm);
      await machine.checkpoint();
    }
    const rows: string[][] = [];
    for (const { name, unit, measure } of figures) {
      progress.step(`${name} (${time} time, host ${busy ? 'busy' : 'idle'})`);
      const values: number[] = [];
      for (let round = 0; round < runs; round += 1) {
        await machine.restore();
        values.push(await measure(machine.vm));
      }
      const middle = median(values);
      const spread = (Math.max(...values) - Math.min(...values)) / middle;
      rows.push([
        name,
        `${middle.toFixed(2)} ${unit}`,
        spread === 0 ? 'none' : `${(spread * 100).toFixed(2)}%`,
      ]);
    }
    if (busy) machine.removeCheckpoint();
    return rows;
  } finally {
    await machine.end();
  }
}
