import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openFile } from '../../lib/base/byte-source.js';
import type { EventRecords, SortedRecords } from '../../lib/formats/records/event-sorter.js';
import { openTraceDat } from '../../lib/formats/trace-dat/open-trace-dat.js';
import { TraceDatWriter } from '../../lib/formats/trace-dat/write-trace-dat.js';
import type { Target } from '../../lib/target/target.js';
import { cacheFolder } from '../../vm/paths.js';
import { runProgram } from '../../vm/process.js';
import { connect, down, up } from '../../vm/sandbox.js';
import { projectFolder } from '../project.js';
import { TerminalProgress } from '../terminal-progress.js';
import { type Cost, costOf, costOfEach, hugePages } from './measure.js';
import { type PeerCommand, type PeerName, type Peers, peers } from './peers.js';
import { printTable } from './table.js';

const rounds = 3;
const program = join(projectFolder, 'cli', 'tracelab.mjs');

/** One file and what is measured on it. */
interface Recording {
  /** What the command line calls it. */
  readonly key: string;
  readonly name: string;
  /** Files of this machine that the recording needs, in `/tmp/bench` of the guest. */
  readonly needs?: readonly string[];
  /** Writes the recording to `/tmp/bench.out` in the guest: a file, or a folder in a tar archive. */
  readonly record: string;
  readonly isFolder?: boolean;
  readonly event: string;
  /** The peer's whole text, the least that it does with all events, and the closest that it has to one event alone. */
  readonly peer: PeerName;
  readonly text: readonly string[];
  readonly least?: readonly string[];
  readonly oneEvent?: readonly string[];
}

const load = `timeout 14 sh -c 'while :; do dd if=/dev/zero of=/dev/null bs=1 count=50000 2>/dev/null; done' & timeout 14 perf bench sched pipe -l 10000000 > /dev/null 2>&1; wait`;
const traceCmd = 'trace-cmd record --compression none -b 40000 -o /tmp/bench.out';
const report = {
  peer: 'trace-cmd',
  text: ['report'],
  least: ['report', '-R'],
  oneEvent: ['report', '-F', 'sched_switch'],
} as const;

const recordings: readonly Recording[] = [
  {
    key: 'events',
    name: 'sched, irq, raw_syscalls, timer',
    record: `${traceCmd} -e sched -e irq -e raw_syscalls -e timer sh -c "${load}"`,
    event: 'sched_switch',
    ...report,
  },
  {
    key: 'zstd',
    name: 'the same, zstd',
    record: `${traceCmd.replace('none', 'zstd')} -e sched -e irq -e raw_syscalls -e timer sh -c "${load}"`,
    event: 'sched_switch',
    ...report,
  },
  {
    key: 'graph',
    name: 'function graph',
    record: `${traceCmd} -p function_graph --max-graph-depth 3 sh -c "${load}"`,
    event: 'funcgraph_exit',
    ...report,
    oneEvent: ['report', '-F', 'funcgraph_exit'],
  },
  {
    key: 'perf',
    name: 'perf sched, raw_syscalls',
    record: `perf record -q -m 8M -o /tmp/bench.out -a -e 'sched:*' -e 'raw_syscalls:*' -- sh -c "${load}"`,
    event: 'sched_switch',
    peer: 'perf',
    text: ['script', '-i'],
  },
  {
    key: 'ctf',
    name: 'LTTng, a process of two threads',
    needs: ['app.c', 'tp.h'].map((name) => join(projectFolder, 'test/fixtures/ctf/provider', name)),
    record: lttng(),
    isFolder: true,
    event: 'my_app:tick',
    peer: 'babeltrace2',
    text: ['--clock-gmt'],
    least: ['--output-format=dummy'],
  },
];

/** A session of LTTng in user space, whose buffers are large enough to lose nothing. */
function lttng(): string {
  return `set -e; cd /tmp/bench
gcc -O2 -I. -o app app.c -llttng-ust -ldl -lpthread
lttng-sessiond --daemonize
lttng create bench --output /tmp/bench/out
lttng enable-channel -u ch --subbuf-size 4M --num-subbuf 16
lttng enable-event -u -c ch 'my_app:*'
lttng add-context -u -c ch -t vpid -t vtid -t procname
lttng start; ./app 1000 600000; lttng stop; lttng destroy
tar -C /tmp/bench/out -cf /tmp/bench.out .
rm -r /tmp/bench`;
}

/**
 * `npm run bench -- decode [events] [zstd] [graph] [perf] [ctf] [growth]`: recordings of the sandbox, read by tracelab and by the field's
 * own readers in the same run. Without a name, all.
 */
export async function run(argv: readonly string[]): Promise<number> {
  const isWanted = (key: string) => argv.length === 0 || argv.includes(key);
  const wanted = recordings.filter(({ key }) => isWanted(key) || (key === 'events' && isWanted('growth')));
  const progress = new TerminalProgress();
  const readers = await peers(progress);
  const folder = cacheFolder('bench', `decode-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const files = await recordAll(wanted, folder, progress);
    const rows: Row[] = [];
    for (const [recording, file] of files) {
      if (!isWanted(recording.key)) continue;
      progress.step(`Measure: ${recording.name}`);
      rows.push(...(await compare(recording, file, readers)));
    }
    const growth: Growth[] = [];
    if (isWanted('growth')) {
      progress.step('Measure: growth');
      const [file = ''] = files.values();
      growth.push(...(await measureGrowth(file, folder, readers)));
    }
    progress.end();
    const [cpu] = cpus();
    process.stdout.write(
      `\n${cpus().length} x ${cpu?.model}; Node ${process.version}; huge pages: ${hugePages()}; ${rounds} rounds, medians; whole processes, output to /dev/null\n\n`,
    );
    if (rows.length > 0) print(rows);
    process.stdout.write('\n');
    printGrowth(growth);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

async function recordAll(
  wanted: readonly Recording[],
  folder: string,
  progress: TerminalProgress,
): Promise<Map<Recording, string>> {
  progress.step('Record in the sandbox');
  const state = await up({ progress, label: 'bench' });
  const target = await connect(state);
  try {
    const files = new Map<Recording, string>();
    for (const recording of wanted) {
      const file = join(folder, recording.key);
      await recordOne(target, recording, file);
      files.set(recording, file);
      progress.note(`${recording.name}: ${(sizeOf(file) / 1e6).toFixed(0)} MB`);
    }
    return files;
  } finally {
    await target.close();
    await down(state.name);
  }
}

/** Records in the guest, and brings it to a file or a folder here. */
async function recordOne(
  target: Target,
  { needs = [], record, isFolder }: Recording,
  to: string,
): Promise<void> {
  if (needs.length > 0) await target.command(['mkdir', '-p', '/tmp/bench']);
  for (const file of needs) await target.upload(file, `/tmp/bench/${basename(file)}`);
  await target.command(['sh', '-c', record], { timeoutMs: 300_000 });
  const brought = isFolder ? `${to}.tar` : to;
  await target.download('/tmp/bench.out', brought);
  await target.remove('/tmp/bench.out');
  if (!isFolder) return;
  mkdirSync(to);
  await runProgram('tar', ['-C', to, '-xf', brought], { purpose: 'unpack the recording' });
  rmSync(brought);
}

/** Bytes of a file, or of all files in a folder. */
function sizeOf(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.size;
  return readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

interface Row {
  readonly file: string;
  readonly use: string;
  readonly here: Cost;
  readonly peer: string;
  readonly there: Cost;
  readonly note: string;
}

async function compare(recording: Recording, file: string, readers: Peers): Promise<Row[]> {
  const { name, peer, event } = recording;
  const facts = await decodedSize(file);
  const peerCommand = (args: readonly string[]) => readers.command(peer, [...args, file]);
  const pair = async (
    use: string,
    here: PeerCommand,
    args: readonly string[],
    note: string,
  ): Promise<Row> => {
    const [mine, theirs] = await costOfEach([here, peerCommand(args)], rounds);
    const none = { ms: Number.NaN, peakMb: Number.NaN };
    return {
      file: name,
      use,
      here: mine ?? none,
      peer: `${peer} ${args.join(' ')}`,
      there: theirs ?? none,
      note,
    };
  };
  const all = columns(file);
  const million = `${(facts.rows / 1e6).toFixed(2)} M events, ${facts.megabytes.toFixed(0)} MB decoded`;
  return [
    await pair('all columns of all events', all, recording.text, million),
    ...(recording.least === undefined
      ? []
      : [await pair('all columns of all events', all, recording.least, '')]),
    await pair(`all columns of ${event}`, columns(file, event), recording.text, ''),
    ...(recording.oneEvent === undefined
      ? []
      : [await pair(`all columns of ${event}`, columns(file, event), recording.oneEvent, '')]),
    await pair(
      'formatted text',
      { program: process.execPath, args: [program, 'report', file], env: {} },
      recording.text,
      '',
    ),
  ];
}

function columns(file: string, ...event: string[]): PeerCommand {
  const script = fileURLToPath(new URL('read-columns.js', import.meta.url));
  return { program: process.execPath, args: [script, file, ...event], env: {} };
}

async function decodedSize(file: string): Promise<{ rows: number; megabytes: number }> {
  const { program: node, args } = columns(file);
  return JSON.parse((await runProgram(node, args, { purpose: 'count the events' })).toString());
}

function print(rows: readonly Row[]): void {
  const lines = rows.map(({ file, use, here, peer, there, note }) => [
    file,
    use,
    `${(here.ms / 1000).toFixed(2)} s`,
    `${here.peakMb.toFixed(0)} MB`,
    peer,
    `${(there.ms / 1000).toFixed(2)} s`,
    `${there.peakMb.toFixed(0)} MB`,
    `${(there.ms / here.ms).toFixed(1)} x`,
    note,
  ]);
  printTable([['recording', 'use', 'tracelab', 'peak', 'peer', 'takes', 'peak', 'faster by', ''], ...lines]);
}

interface Growth {
  readonly events: number;
  readonly here: Cost;
  readonly text: Cost;
  readonly there: Cost;
}

/** The same recording, cut off or appended to itself, from 10^5 to 10^7 events. */
async function measureGrowth(file: string, folder: string, readers: Peers): Promise<Growth[]> {
  const growth: Growth[] = [];
  for (const events of [1e5, 3e5, 1e6, 3e6, 1e7]) {
    const sized = join(folder, `events-${events}`);
    await writeEvents(file, sized, events);
    const here = await costOf(columns(sized));
    const text = await costOf({ program: process.execPath, args: [program, 'report', sized], env: {} });
    const there = await costOf(readers.command('trace-cmd', ['report', sized]));
    growth.push({ events, here, text, there });
    rmSync(sized);
  }
  return growth;
}

/** Writes as many events, beginning again from the first with later times where the recording has fewer. */
async function writeEvents(from: string, to: string, events: number): Promise<void> {
  mkdirSync(dirname(to), { recursive: true });
  const file = await openTraceDat(openFile(from));
  const writer = new TraceDatWriter(to, file.contents());
  let left = events;
  let shift = 0n;
  while (left > 0) {
    let last = 0n;
    let first: bigint | undefined;
    for (const { sorted } of file.windows()) {
      const taken = laterBy({ ...sorted, sequence: sorted.sequence.subarray(0, left) }, shift);
      for (const { records } of sorted.events) {
        const [start, end] = [records.times[0], records.times.at(-1)];
        if (start !== undefined && (first === undefined || start < first)) first = start;
        if (end !== undefined && end > last) last = end;
      }
      writer.add(taken);
      left -= taken.sequence.length;
      if (left === 0) break;
    }
    shift += last - (first ?? last) + 1n;
  }
  writer.finish();
  file.close();
}

function laterBy(sorted: SortedRecords, shift: bigint): SortedRecords {
  if (shift === 0n) return sorted;
  const later = ({ layout, records }: EventRecords) => ({
    layout,
    records: { ...records, times: records.times.map((time) => time + shift) },
  });
  return { ...sorted, events: sorted.events.map(later) };
}

function printGrowth(growth: readonly Growth[]): void {
  if (growth.length === 0) return;
  const lines = growth.map(({ events, here, text, there }) => [
    events.toLocaleString('en-US'),
    ...[here, text, there].flatMap(({ ms, peakMb }) => [
      `${(ms / 1000).toFixed(2)} s`,
      `${((ms / events) * 1e6).toFixed(0)} ns an event`,
      `${peakMb.toFixed(0)} MB`,
    ]),
  ]);
  printTable([['events', 'all columns', '', '', 'text', '', '', 'trace-cmd report', '', ''], ...lines]);
}
