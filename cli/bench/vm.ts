import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { matrix } from '../../lib/matrix/matrix.js';
import { record } from '../../lib/record/record.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { listCheckpoints, removeCheckpoint, restoreCheckpoint, saveCheckpoint } from '../../vm/checkpoint.js';
import { kernels } from '../../vm/kernels.js';
import type { MachineState } from '../../vm/machine-state.js';
import { qemuVersion } from '../../vm/qemu/qemu.js';
import { connect, down, requireMachine, reset, up } from '../../vm/sandbox.js';
import { projectFolder } from '../project.js';
import { TerminalProgress } from '../terminal-progress.js';
import { SystemdPeer } from './systemd-peer.js';

interface Row {
  readonly what: string;
  readonly reach: string;
  readonly here: string;
  readonly peer: string;
  readonly ratio: string;
}

/** The table "what to reach" of the sandbox: each figure of this machine, beside its peer's in the same run. */
export async function run(): Promise<number> {
  const progress = new TerminalProgress();
  const build = await firstBuild(progress);
  const state = await up({ progress });
  const peer = await SystemdPeer.boot(progress);
  progress.step('Measure');
  const rows: Row[] = [];
  try {
    rows.push(build, await coldBoot(peer), ...(await resumeAndReset(peer)), await smallRead(peer));
  } finally {
    await peer.stop();
  }
  rows.push(await manyEvents());
  rows.push(...(await checkpoints()), ...(await matrixRuns(progress)));
  const fresh = await reset('6.12');
  rows.push(await idle(fresh), await memory(fresh));
  progress.end();
  const [cpu] = cpus();
  process.stdout.write(
    `\n${cpus().length} x ${cpu?.model}; QEMU ${await qemuVersion()}; ${state.accelerator.name}; ${state.release}\n\n`,
  );
  print(rows);
  return 0;
}

/** A whole first `up` with an empty cache: root, kernel, agent, boot, snapshot. */
async function firstBuild(progress: TerminalProgress): Promise<Row> {
  progress.step('Build everything once more, in an empty cache');
  const cache = mkdtempSync(join(tmpdir(), 'tracelab-bench-'));
  await down('6.12');
  const seconds = (await commandMs(['up'], { XDG_CACHE_HOME: cache })) / 1000;
  await down('6.12');
  rmSync(cache, { recursive: true, force: true });
  return {
    what: 'first build of the image and boot',
    reach: '<= 240 s',
    here: `${seconds.toFixed(0)} s`,
    peer: '-',
    ratio: '-',
  };
}

async function coldBoot(peer: SystemdPeer): Promise<Row> {
  const times = await repeat(3, () => commandMs(['up', '--cold']));
  return compared('cold `tracelab up --cold`', '<= 4 s, 10 x', median(times), peer.bootMs, 'systemd, ssh');
}

/** Their peer is a machine that has to boot: vagrant's snapshots need a box and a provider of their own. */
async function resumeAndReset(peer: SystemdPeer): Promise<Row[]> {
  const resumed = await repeat(5, async () => {
    await down('6.12');
    return await commandMs(['up']);
  });
  const reset = await repeat(5, () => commandMs(['reset']));
  return [
    compared(
      '`tracelab up` from the snapshot',
      '<= 0.5 s',
      median(resumed),
      peer.bootMs,
      'systemd, ssh: boot',
    ),
    compared('`tracelab reset`', '<= 0.5 s', median(reset), peer.bootMs, 'systemd, ssh: boot again'),
  ];
}

async function smallRead(peer: SystemdPeer): Promise<Row> {
  const target = await connect(requireMachine());
  const file = '/sys/kernel/tracing/tracing_on';
  const here = await repeat(1000, () => timed(() => target.read(file)));
  await target.close();
  const there = await repeat(20, () => timed(() => peer.run(`cat ${file}`)));
  return compared(
    'read a small tracefs file (median)',
    '<= 1 ms, 100 x',
    median(here),
    median(there),
    'ssh ControlMaster',
  );
}

/** The same load recorded twice: by the library (from stop to columns) and by trace-cmd (record's end and report). */
async function manyEvents(): Promise<Row> {
  const target = await connect(requireMachine());
  try {
    const load = ['sh', '-c', 'exec dd if=/dev/zero of=/dev/null bs=1 count=375000 2>/dev/null'];
    const specs = [tracepoint('raw_syscalls', 'sys_enter'), tracepoint('raw_syscalls', 'sys_exit')];
    const trace = await record(target, specs, { workload: target.command(load), bufferKb: 90_000 });
    const events = specs.reduce((sum, spec) => sum + trace.table(spec).length, 0);
    const { stopToTablesMs } = trace.manifest;
    const { stdout } = await target.command(['sh', '-c', peerScript(load)], { timeoutMs: 300_000 });
    const [ended = 0, reported = 0] = stdout.split('\n').map(Number);
    const peerMs = (reported - ended) / 1e6;
    const row = compared(
      `${(events / 1e6).toFixed(2)} million events: stop to tables`,
      '<= 2 s for 1.5 million',
      stopToTablesMs,
      peerMs,
      'trace-cmd report, in the guest',
    );
    return trace.loss.total === 0 ? row : { ...row, here: `${row.here} (${trace.loss.total} lost)` };
  } finally {
    await target.close();
  }
}

function peerScript(load: readonly string[]): string {
  const events = '-e raw_syscalls:sys_enter -e raw_syscalls:sys_exit';
  const words = load.map((word) => `'${word}'`).join(' ');
  return [
    'cd /tmp',
    `trace-cmd record -q -b 90000 ${events} -o peer.dat ${words} >/dev/null 2>&1; date +%s%N`,
    'trace-cmd report -i peer.dat >/dev/null 2>&1; date +%s%N; rm peer.dat',
  ].join('\n');
}

/** Of the machine as it is after the recording; ten of them, to see what they take. */
async function checkpoints(): Promise<Row[]> {
  const names = Array.from({ length: 10 }, (_, index) => `bench-${index}`);
  const saved: number[] = [];
  for (const name of names) saved.push(await timed(() => saveCheckpoint('6.12', name)));
  const restored = await repeat(5, () => timed(() => restoreCheckpoint('6.12', 'bench-9')));
  const kept = listCheckpoints('6.12').filter(({ name }) => names.includes(name));
  const megabytes = kept.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6;
  for (const name of names) removeCheckpoint('6.12', name);
  return [
    alone('save a checkpoint', '< 1 s', milliseconds(median(saved))),
    alone('restore a checkpoint', '< 1 s', milliseconds(median(restored))),
    alone('ten checkpoints on the disk', '< 1 GB', `${megabytes.toFixed(0)} MB`),
  ];
}

/** Lesson 2's notebook on all kernels; once before, so that their images and saved machines are there. */
async function matrixRuns(progress: TerminalProgress): Promise<Row[]> {
  const names = kernels.map(({ name }) => name);
  progress.step('Matrix of five kernels');
  await matrix(names, async (vm) => vm.release);
  const facts = await timed(() => matrix(names, async (vm) => vm.release));
  const notebook = await timed(() => commandMs(['matrix', 'notebooks/02-function-tracer.ipynb']));
  return [
    alone('five kernels side by side, one question', '-', milliseconds(facts)),
    alone('`tracelab matrix notebooks/02-*.ipynb`, five kernels', '<= 2 min', milliseconds(notebook)),
  ];
}

/** A row without a peer. */
function alone(what: string, reach: string, here: string): Row {
  return { what, reach, here, peer: '-', ratio: '-' };
}

async function memory(machine: MachineState): Promise<Row> {
  const status = readFileSync(`/proc/${machine.qemu.pid}/status`, 'utf8');
  const megabytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
  return {
    what: 'memory of the host, resumed and idle',
    reach: '<= 300 MB',
    here: `${megabytes.toFixed(0)} MB`,
    peer: '-',
    ratio: '-',
  };
}

async function idle(machine: MachineState): Promise<Row> {
  await sleep(2000);
  const before = ticks(machine.qemu.pid);
  await sleep(10_000);
  const percent = (ticks(machine.qemu.pid) - before) / 10; // USER_HZ is 100: ticks in ten seconds, per cent of a core
  return { what: 'idle', reach: '< 1% of a core', here: `${percent.toFixed(1)}%`, peer: '-', ratio: '-' };
}

/** utime and stime, fields 14 and 15 of /proc/PID/stat: proc_pid_stat(5). */
function ticks(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

/** A command as it is typed, with Node's start. */
function commandMs(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<number> {
  return timed(async () => {
    const program = join(projectFolder, 'cli', 'tracelab.mjs');
    const child = spawn(process.execPath, [program, ...args], {
      cwd: projectFolder,
      stdio: 'ignore',
      env: { ...process.env, ...env },
    });
    await new Promise((resolve) => child.once('exit', resolve));
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < times; round += 1) results.push(await work());
  return results;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function compared(what: string, reach: string, hereMs: number, peerMs: number, peer: string): Row {
  return {
    what,
    reach,
    here: milliseconds(hereMs),
    peer: `${milliseconds(peerMs)} (${peer})`,
    ratio: `${(peerMs / hereMs).toFixed(1)} x`,
  };
}

function milliseconds(ms: number): string {
  return ms < 10 ? `${ms.toFixed(2)} ms` : ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`;
}

function print(rows: readonly Row[]): void {
  const all: Row[] = [{ what: '', reach: 'to reach', here: 'here', peer: 'peer', ratio: 'ratio' }, ...rows];
  const columns = ['what', 'reach', 'here', 'peer', 'ratio'] as const;
  const widths = columns.map((column) => Math.max(...all.map((row) => row[column].length)));
  for (const row of all) {
    process.stdout.write(
      `${columns.map((column, index) => row[column].padEnd(widths[index] ?? 0)).join('  ')}\n`,
    );
  }
}
