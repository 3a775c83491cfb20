import type { Architecture } from './architecture.js';
import { digestOf } from './image/cache.js';
import type { Parts } from './image/parts.js';
import type { AcceleratorName } from './qemu/accelerator.js';
import { commandLine, type MachineShape } from './qemu/command-line.js';

/** What a machine of the sandbox is. */
export function machineShape(
  arch: Architecture,
  accelerator: AcceleratorName,
  wanted: Pick<MachineShape, 'net' | 'time' | 'kernelArguments' | 'reboots'>,
): MachineShape {
  const { net, time, kernelArguments, reboots } = wanted;
  return {
    ...{ arch, accelerator, memoryMb: 1024, cpus: time === 'steady' ? 1 : 2, net, time },
    ...(kernelArguments !== undefined && { kernelArguments }),
    ...(reboots !== undefined && { reboots }),
  };
}

/** Machines that one user asked for once are booted each time: a saved state of each kind would fill the disk. */
export function keepsSnapshot({ kernelArguments, reboots }: MachineShape): boolean {
  return kernelArguments === undefined && reboots === undefined;
}

/** Name of the file with a saved clean machine: all that must be the same for it to fit. */
export function snapshotName(
  version: string,
  shape: MachineShape,
  parts: Pick<Parts, 'kernel' | 'digests'>,
): string {
  const key = digestOf(version, ...commandLine(shape), ...Object.values(parts.digests));
  return `${parts.kernel}-${key}.state`;
}

/** Names of all saved machines that would be resumed here, under this QEMU and accelerator. */
export function snapshotNames(
  version: string,
  accelerator: AcceleratorName,
  parts: Pick<Parts, 'kernel' | 'arch' | 'digests'>,
): string[] {
  const { arch } = parts;
  const steady = [true, false].map((net) => machineShape(arch, 'tcg', { net, time: 'steady' }));
  const host = [true, false].map((net) => machineShape(arch, accelerator, { net, time: 'host' }));
  return [...host, ...steady].map((shape) => snapshotName(version, shape, parts));
}
