import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kernel } from '../../lib/kernel/kernel.js';
import { Attachment } from '../../lib/record/attachment.js';
import type { OwnedTarget } from '../../lib/record/owned-target.js';
import { eprobe } from '../../lib/spec/eprobe.js';
import { fexit } from '../../lib/spec/fexit.js';
import { fprobe } from '../../lib/spec/fprobe.js';
import { functionGraph } from '../../lib/spec/function-graph.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { kretprobe } from '../../lib/spec/kretprobe.js';
import type { Spec } from '../../lib/spec/spec.js';
import { tprobe } from '../../lib/spec/tprobe.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { uprobe } from '../../lib/spec/uprobe.js';
import { uretprobe } from '../../lib/spec/uretprobe.js';
import type { MachineState } from '../../vm/machine-state.js';
import { connect, down, kernelNamed, up } from '../../vm/sandbox.js';
import { TerminalProgress } from '../terminal-progress.js';
import { median } from './measure.js';
import { printTable } from './table.js';
import { timed } from './timed-target.js';

const rounds = 7;

interface Mechanism {
  readonly name: string;
  readonly spec: Spec;
  /** What the field's own tools do for it, in the guest: attach, and detach. */
  readonly peer: string;
}

const mechanisms: readonly Mechanism[] = [
  {
    name: 'tracepoint',
    spec: tracepoint('sched', 'sched_switch'),
    peer: 'trace-cmd start -B peer -e sched:sched_switch; trace-cmd reset -B peer',
  },
  {
    name: 'function tracer, one function',
    spec: functionTracer({ filter: ['vfs_read'] }),
    peer: 'trace-cmd start -B peer -p function -l vfs_read; trace-cmd reset -B peer',
  },
  {
    name: 'function graph, one function',
    spec: functionGraph({ filter: ['vfs_read'] }),
    peer: 'trace-cmd start -B peer -p function_graph -l vfs_read; trace-cmd reset -B peer',
  },
  { name: 'kprobe', spec: kprobe('vfs_read count=%dx'), peer: probing('vfs_read') },
  { name: 'kprobe, mid-body', spec: kprobe('vfs_read+4'), peer: probing('vfs_read+4') },
  { name: 'kretprobe', spec: kretprobe('vfs_read $retval'), peer: probing('vfs_read%return') },
  { name: 'fprobe', spec: fprobe('vfs_read count=$arg3'), peer: '' },
  { name: 'fprobe, exit', spec: fexit('vfs_read $retval'), peer: '' },
  { name: 'tprobe', spec: tprobe('sched_switch'), peer: '' },
  { name: 'eprobe', spec: eprobe('sched/sched_switch pid=$next_pid'), peer: '' },
  { name: 'uprobe', spec: uprobe('/bin/bash:readline'), peer: probing('-x /bin/bash readline') },
  {
    name: 'uretprobe',
    spec: uretprobe('/bin/bash:readline%return'),
    peer: probing('-x /bin/bash readline%return'),
  },
];

/** `perf probe` defines an event; perf attaches it when it records. */
function probing(place: string): string {
  return `perf probe -q -f ${place.replace(/^(-x \S+ )?/, '$1peer=')} && perf record -q -o /dev/null -e 'probe*:peer*' true; perf probe -q -d 'probe*:peer*'`;
}

/** `npm run bench -- attach [KERNEL]`: connecting, and attaching each mechanism, beside the tools that do the same in the guest. */
export async function run(argv: readonly string[]): Promise<number> {
  const kernel = kernelNamed(argv[0] ?? '6.12');
  const progress = new TerminalProgress();
  const state = await up({ kernel, progress, label: 'bench' });
  try {
    progress.step('Measure: connect');
    const connecting = await measureConnecting(state);
    const target = await connect(state);
    const rows: string[][] = [];
    for (const mechanism of mechanisms) {
      progress.step(`Measure: ${mechanism.name}`);
      rows.push(await measure(target, mechanism));
    }
    await target.close();
    progress.end();
    process.stdout.write(`\nkernel ${state.release}, ${state.accelerator.name}; medians of ${rounds}\n\n`);
    printTable(connecting);
    process.stdout.write('\n');
    printTable([
      [
        'mechanism',
        'attach',
        'of it in the kernel',
        'detach',
        'of it in the kernel',
        'peer, on and off',
        'faster by',
      ],
      ...rows,
    ]);
  } finally {
    await down(state.name);
  }
  return 0;
}

/** From nothing to knowing the kernel's functions, types and events: with an empty cache, with a full one. */
async function measureConnecting(state: MachineState): Promise<string[][]> {
  const cache = mkdtempSync(join(tmpdir(), 'tracelab-bench-'));
  const before = process.env.XDG_CACHE_HOME;
  process.env.XDG_CACHE_HOME = cache;
  try {
    const once = async () => {
      const start = performance.now();
      const target = await connect(state);
      const connected = performance.now() - start;
      const kernel = await Kernel.of(target);
      const known = performance.now() - start;
      kernel.func('vfs_read');
      const looked = performance.now() - start;
      await target.close();
      return [connected, known, looked].map((ms) => `${ms.toFixed(1)} ms`);
    };
    return [
      ['', 'connected', 'kernel known', 'first prototype'],
      ['first connect', ...(await once())],
      ['next connect', ...(await once())],
    ];
  } finally {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    rmSync(cache, { recursive: true });
  }
}

async function measure(real: OwnedTarget, { name, spec, peer }: Mechanism): Promise<string[]> {
  const { target, take } = timed(real);
  const [on, onKernel, off, offKernel, theirs]: number[][] = [[], [], [], [], []];
  for (let round = 0; round < rounds; round++) {
    take();
    const start = performance.now();
    const attachment = await Attachment.open(target, [spec], { bufferKb: 64 });
    await attachment.attach();
    on?.push(performance.now() - start);
    onKernel?.push(take());
    const end = performance.now();
    await attachment.close();
    off?.push(performance.now() - end);
    offKernel?.push(take());
    if (peer === '' || round >= 3) continue;
    const there = performance.now();
    await real.command(['sh', '-c', `(${peer}) > /dev/null 2>&1`], { timeoutMs: 120_000 });
    theirs?.push(performance.now() - there);
  }
  const shown = (times: readonly number[] | undefined) => `${median(times ?? []).toFixed(1)} ms`;
  const both = median(on ?? []) + median(off ?? []);
  const ratio = theirs === undefined || theirs.length === 0 ? '' : `${(median(theirs) / both).toFixed(1)} x`;
  return [
    name,
    shown(on),
    shown(onKernel),
    shown(off),
    shown(offKernel),
    ratio === '' ? '' : shown(theirs),
    ratio,
  ];
}
