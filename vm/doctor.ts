import { accessSync, constants, statfsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Finding } from '../lib/base/finding.js';
import { type Architecture, hostArchitecture } from './architecture.js';
import { debianPackageOf } from './host-packages.js';
import { defaultKernel, type KernelName, kernelRow } from './kernels.js';
import { runningMachines } from './machine-state.js';
import { neededPrograms } from './needed-programs.js';
import { cacheFolder, makePrivateFolder } from './paths.js';
import { rememberedAccelerator } from './qemu/accelerator.js';

/** Looks at this machine: the programs and the acceleration for a kernel, room, what runs. */
export function examineHost(kernel: KernelName = defaultKernel): Finding[] {
  const { arch } = kernelRow(kernel);
  return [...neededPrograms(kernel).map(program), jupyter(), acceleration(arch), room(), machines()];
}

function program(name: string): Finding {
  const path = findProgram(name);
  if (path !== undefined) return { name, state: 'ok', seen: path };
  return {
    name,
    state: 'blocker',
    seen: 'not installed',
    mend: `sudo apt-get install --no-install-recommends ${debianPackageOf(name)}`,
  };
}

function jupyter(): Finding {
  const path = findProgram('jupyter-lab') ?? findProgram('jupyter-notebook');
  if (path !== undefined) return { name: 'Jupyter', state: 'ok', seen: path };
  return {
    name: 'Jupyter',
    state: 'blocker',
    seen: 'neither JupyterLab nor Notebook is installed; the notebooks cannot be opened',
    mend: 'sudo apt-get install --no-install-recommends jupyter-notebook',
  };
}

function acceleration(arch: Architecture): Finding {
  const accelerator = rememberedAccelerator(arch);
  if (accelerator === undefined) {
    return {
      name: 'acceleration',
      state: 'ok',
      seen: 'not tried yet; the first "npx tracelab up" boots a guest under KVM to see',
    };
  }
  const couldBeBetter = accelerator.name === 'tcg' && arch === hostArchitecture;
  return {
    name: 'acceleration',
    state: couldBeBetter ? 'warning' : 'ok',
    seen: `${accelerator.name}: ${accelerator.why}`,
    ...(couldBeBetter
      ? {
          mend: 'Everything works by emulation, some ten times slower. To try again after a change: npx tracelab doctor --retry',
        }
      : {}),
  };
}

function room(): Finding {
  const folder = makePrivateFolder(cacheFolder());
  const { bavail, bsize } = statfsSync(folder);
  const freeGb = (bavail * bsize) / 1e9;
  if (freeGb >= 3) return { name: 'disk', state: 'ok', seen: `${freeGb.toFixed(0)} GB free in ${folder}` };
  return {
    name: 'disk',
    state: 'blocker',
    seen: `${freeGb.toFixed(1)} GB free in ${folder}`,
    mend: 'Building an image takes 3 GB: make room, or set XDG_CACHE_HOME to another disk.',
  };
}

function machines(): Finding {
  const running = runningMachines().map(({ name, release }) => `${name} (${release})`);
  return {
    name: 'sandbox',
    state: 'ok',
    seen: running.length === 0 ? 'none is running' : `running: ${running.join(', ')}`,
  };
}

/** Full path of a program on PATH. /usr/sbin is looked into too: Debian leaves it out of an ordinary user's PATH. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'EACCES'].includes((error as NodeJS.ErrnoException).code ?? '')) return false;
    throw error;
  }
}
