import type { TimeMode } from '../base/time-mode.js';
import { type KernelDigests, kernelDigests } from '../kernel/kernel-digests.js';
import type { OwnedTarget } from './owned-target.js';

/** What is known of a machine from outside of it, where it is a sandbox. */
export interface MachineOrigin {
  readonly time: TimeMode;
  /** `kvm`, `hvf`, or `tcg`: emulated. */
  readonly accelerator: string;
  readonly qemu: string;
  /** Digests of the parts that it is made of. */
  readonly image: { readonly root: string; readonly kernel: string; readonly initramfs: string };
  /** `name version` of each package in it. */
  readonly packages: readonly string[];
}

/** The machine that a trace is of. */
export interface MachineFacts extends Partial<MachineOrigin> {
  readonly time: TimeMode;
  /** The kernel's release, as `uname -r` prints it. */
  readonly kernel: string;
  readonly kernelDigests: KernelDigests;
  readonly commandLine: string;
  readonly cpuModel: string;
}

const known = new WeakMap<OwnedTarget, { readonly boot: string; readonly facts: MachineFacts }>();

/** Reads it once for each boot of a target. */
export async function machineFacts(target: OwnedTarget): Promise<MachineFacts> {
  const files = [
    '/proc/sys/kernel/random/boot_id',
    '/proc/sys/kernel/osrelease',
    '/proc/cmdline',
    '/proc/cpuinfo',
  ];
  const before = known.get(target);
  const boot = await target.readText(files[0] ?? '');
  if (before?.boot === boot) return before.facts;
  const [, kernel = '', commandLine = '', cpuinfo = ''] = await Promise.all(
    files.map((file) => target.readText(file)),
  );
  const facts: MachineFacts = {
    time: 'host',
    ...target.origin,
    kernel: kernel.trim(),
    kernelDigests: await kernelDigests(target),
    commandLine: commandLine.trim(),
    cpuModel: /^(?:model name|CPU part)\s*: (.*)$/m.exec(cpuinfo)?.[1] ?? 'unknown',
  };
  known.set(target, { boot, facts });
  return facts;
}
