import { sandboxPrograms } from './host-packages.js';
import { builtKernels } from './image/built-parts.js';
import { defaultKernel } from './kernels.js';
import { qemuProgram } from './qemu/qemu.js';

/** What has to be there to bring the default machine up: where its image is built or was loaded, QEMU alone. */
export function neededPrograms(): readonly string[] {
  return builtKernels().includes(defaultKernel) ? [qemuProgram] : sandboxPrograms;
}
