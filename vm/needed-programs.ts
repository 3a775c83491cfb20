import { qemuPrograms } from './architecture.js';
import { sandboxPrograms } from './host-packages.js';
import { builtKernels } from './image/built-parts.js';
import { defaultKernel, type KernelName, kernelRow } from './kernels.js';

/** What has to be there to bring a machine up: where its image is built or was loaded, QEMU alone. */
export function neededPrograms(kernel: KernelName = defaultKernel): readonly string[] {
  const { arch } = kernelRow(kernel);
  return builtKernels().includes(kernel) ? [qemuPrograms[arch]] : sandboxPrograms(arch);
}
