import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PeerName, type Peers, peers } from '../../cli/bench/peers.js';
import { BigintColumn } from '../../lib/events/bigint-column.js';
import { openTrace } from '../../lib/formats/open-trace.js';
import type { TraceEvents } from '../../lib/formats/trace-file.js';
import { noProgress } from '../../vm/progress.js';
import { useMachine } from './guest-machine.js';

const load =
  'ls -lR /etc > /dev/null; cat /proc/meminfo > /tmp/meminfo; dd if=/dev/zero of=/tmp/zeros bs=4k count=20 2>/dev/null; sync; sleep 0.02; echo x > /dev/udp/127.0.0.1/9; true | cat';
const systems = [
  'sched',
  'irq',
  'timer',
  'raw_syscalls',
  'syscalls',
  'kmem',
  'block',
  'net',
  'workqueue',
  'signal',
];
/**
 * Since Linux 7.0 sys_enter_write has what is written, which need not end with a NUL: trace-cmd goes on to print what lies behind the
 * record (lib/formats/print-format/differences.ts).
 */
const events = `${systems.map((system) => `-e ${system}`).join(' ')} -v -e syscalls:sys_enter_write`;

/** What trace-cmd records; `OUT` is the file. */
const recordings = {
  'events, version 6': `trace-cmd record --file-version 6 ${events} -o OUT bash -c '${load}'`,
  'events, zstd': `trace-cmd record --compression zstd ${events} -o OUT bash -c '${load}'`,
  'events, zlib': `trace-cmd record --compression zlib ${events} -o OUT bash -c '${load}'`,
  'every event there is':
    "trace-cmd record --compression none -e all -v -e syscalls:sys_enter_write -o OUT sh -c 'ls /etc > /dev/null'",
  functions: "trace-cmd record --compression none -p function -l 'vfs_*' -l '*sched*' -o OUT ls /etc",
  'function graph':
    'trace-cmd record --compression none -p function_graph --max-graph-depth 3 -o OUT ls /etc',
  'instances, with the time stamp counter':
    'trace-cmd record --compression none -C x86-tsc -B one -e sched -B two -e irq -o OUT ls /etc',
  'stacks, events lost':
    "trace-cmd record --compression none -b 32 -e sched -e raw_syscalls -T -o OUT sh -c 'find /etc > /dev/null'",
};

describe.each(['5.10', '6.1', '6.12', '6.12-rt', '7'] as const)('trace files recorded on %s', (kernel) => {
  const machine = useMachine(kernel, 'files');
  const folder = mkdtempSync(join(tmpdir(), 'tracelab-files-'));
  let readers: Peers;
  beforeAll(async () => {
    readers = await peers(noProgress);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const record = async (command: string) => {
    const vm = machine();
    await vm.$`rm -f /tmp/recording`;
    await vm.$`sh -c ${`cd /tmp; ${command.replace('OUT', '/tmp/recording')} > /dev/null 2>&1`}`;
    const file = join(folder, 'recording');
    await vm.download('/tmp/recording', file);
    return file;
  };
  const ask = (name: PeerName, ...args: string[]) => {
    const { program, args: all, env } = readers.command(name, args);
    const { stdout, status } = spawnSync(program, all, {
      env: { ...process.env, ...env },
      maxBuffer: 1 << 30,
    });
    expect(status).toBe(0);
    return stdout.toString('latin1');
  };

  it.each(Object.entries(recordings))('%s: each line is what trace-cmd report prints', async (_, command) => {
    const file = await record(command);
    const trace = await openTrace(file);
    const ours = [trace.reportTitle ?? '', ...textOf([...trace.windows(300_000)])].join('');
    const theirs = ask('trace-cmd', 'report', file);
    expect(theirs.split('\n').length).toBeGreaterThan(20);
    expect(firstDifference(ours, theirs)).toBeUndefined();
    const all = trace.read();
    expect(all).toMatchObject({ damage: [], unknown: new Map(), shortRecords: 0, cutValues: 0 });
    // Counts of cycles are shown whole; the end of a leaf in a function graph has no line of its own.
    if (!command.includes('x86-tsc') && !command.includes('function_graph')) {
      const times = [
        ...ask('trace-cmd', 'report', '-t', file).matchAll(/^.*?\] \S{5} *(\d+)\.(\d{9}): \S/gm),
      ];
      expect(timesOf(all)).toEqual(times.map(([, seconds, nanos]) => `${seconds}${nanos}`));
    }
  });

  it.each([
    ["perf record -a -e 'sched:*' -e 'irq:*' -o OUT", 'file'],
    ["perf record -z -a -g -e 'sched:*' -e 'raw_syscalls:*' -o OUT", 'compressed, with call chains'],
    ['perf record -a -F 999 -e cpu-clock -o OUT', 'samples of a clock'],
  ])('%s: has the events of perf script (%s)', async (command) => {
    const file = await record(`${command} -- bash -c '${load}'`);
    const { tables, damage, unknown } = (await openTrace(file)).readTables();
    expect({ damage, unknown }).toEqual({ damage: [], unknown: new Map() });
    const lines = ask('perf', 'script', '--ns', '-F', 'tid,cpu,time,event', '-i', file)
      .split('\n')
      .flatMap((line) => {
        const [, tid, cpu, seconds, nanos, event] =
          /^ *(-?\d+) \[(\d+)\] +(\d+)\.(\d+): +(\S+): *$/.exec(line) ?? [];
        return event === undefined
          ? []
          : [`${event.replace(/^.*:/, '')} ${tid} ${Number(cpu)} ${BigInt(`${seconds}${nanos}`)}`];
      });
    const names = new Set(lines.map((line) => line.split(' ', 1)[0]));
    const rows = tables
      .filter(({ name }) => names.has(name))
      .flatMap((table) =>
        Array.from({ length: table.length }, (_, row) => table.row(row) as Record<string, unknown>).map(
          ({ pid, cpu, ts }) => `${table.name} ${pid} ${cpu} ${ts}`,
        ),
      );
    expect(lines.length).toBeGreaterThan(5);
    expect(rows.sort()).toEqual(lines.sort());
  });
});

function textOf(windows: readonly TraceEvents[]): string[] {
  return windows.flatMap((events, index) =>
    [...events.text(windows[index + 1])].map((piece) => Buffer.from(piece).toString('latin1')),
  );
}

/** The times of all events, in their order. */
function timesOf({ tables, sequence }: TraceEvents): string[] {
  const next = tables.map(() => 0);
  return Array.from(sequence, (number) => {
    const ts = tables[number]?.columnNamed('ts');
    const row = next[number] ?? 0;
    next[number] = row + 1;
    return ts instanceof BigintColumn ? `${ts.at(row)}` : '';
  });
}

/** A difference of two long texts is better shown by its first line than by all that follow. */
function firstDifference(
  ours: string,
  theirs: string,
): { line: number; ours: string; theirs: string } | undefined {
  if (ours === theirs) return undefined;
  const [mine, yours] = [ours.split('\n'), theirs.split('\n')];
  const line = mine.findIndex((text, index) => text !== yours[index]);
  const at = line < 0 ? mine.length : line;
  return { line: at, ours: mine[at] ?? '(the end)', theirs: yours[at] ?? '(the end)' };
}
