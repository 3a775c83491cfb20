import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kernel } from '../../lib/kernel/kernel.js';
import { currentMachine, type MachineState } from '../../vm/machine-state.js';
import { connect, up } from '../../vm/sandbox.js';

/** What reading the kernel costs at a connect: with nothing kept of it, and from the cache. */
export interface ConnectCost {
  readonly firstMs: number;
  readonly nextMs: number;
}

/** Connects twice with a cache folder of its own, each time as a new process does. */
export async function costOfConnect(machine: MachineState): Promise<ConnectCost> {
  const before = process.env.XDG_CACHE_HOME;
  const folder = mkdtempSync(join(tmpdir(), 'tracelab-bench-'));
  process.env.XDG_CACHE_HOME = folder;
  try {
    return { firstMs: await readMs(machine), nextMs: await readMs(machine) };
  } finally {
    if (before === undefined) delete process.env.XDG_CACHE_HOME;
    else process.env.XDG_CACHE_HOME = before;
    rmSync(folder, { recursive: true });
  }
}

async function readMs(machine: MachineState): Promise<number> {
  const target = await connect(machine);
  try {
    const start = performance.now();
    await Kernel.of(target);
    return performance.now() - start;
  } finally {
    await target.close();
  }
}

export async function run(): Promise<number> {
  const machine = currentMachine() ?? (await up());
  const { firstMs, nextMs } = await costOfConnect(machine);
  process.stdout.write(
    `read the kernel ${machine.release}: first ${firstMs.toFixed(0)} ms, from the cache ${nextMs.toFixed(0)} ms\n`,
  );
  return 0;
}
