import { existsSync } from 'node:fs';
import { type KernelName, kernelRow, kernels } from '../kernels.js';
import { cacheFolder } from '../paths.js';
import { agentDigest } from './agent.js';
import { partDigests } from './parts.js';
import type { ImagePartKind } from './sums.js';

/** A part of the image by what names it in the cache. */
export interface PartName {
  readonly kind: ImagePartKind;
  readonly digest: string;
}

/** Names of all parts that a machine with this kernel is made of; whether they are built is another matter. */
export function partNames(kernel: KernelName): PartName[] {
  const { root, kernel: kernelDigest, initramfs } = partDigests(kernel);
  return [
    { kind: 'agent', digest: agentDigest(kernelRow(kernel).arch) },
    { kind: 'root', digest: root },
    { kind: 'kernel', digest: kernelDigest },
    { kind: 'initramfs', digest: initramfs },
  ];
}

export function partFolder({ kind, digest }: PartName): string {
  return cacheFolder(kind, digest);
}

/** The kernels that can be booted without anything being built. */
export function builtKernels(): KernelName[] {
  return kernels
    .map(({ name }) => name)
    .filter((name) => partNames(name).every((part) => existsSync(partFolder(part))));
}
