import type { TimeMode } from '../../lib/base/time-mode.js';
import type { Architecture } from '../architecture.js';
import type { AcceleratorName } from './accelerator.js';

/** How many clients can be connected at once: each has a virtio-serial port of its own. */
export const portCount = 16;

/** What a machine is, apart from the files that it is made of. A change here makes old snapshots unfit. */
export interface MachineShape {
  readonly arch: Architecture;
  readonly accelerator: AcceleratorName;
  readonly memoryMb: number;
  readonly cpus: number;
  /** A network with a way out, by QEMU's user mode; none unless asked for. */
  readonly net: boolean;
  readonly time: TimeMode;
  /** Words behind those that every kernel here is started with (Documentation/admin-guide/kernel-parameters.txt). */
  readonly kernelArguments?: readonly string[];
  /** A panic or a reset boots the kernel again, in the same memory; else QEMU ends. */
  readonly reboots?: boolean;
}

/** Numbers of the file descriptors under which QEMU finds its files; it needs no right to the folders that they are in. */
export const descriptor = { vmlinux: 3, initramfs: 4, root: 5, kernel: 6, snapshot: 7 } as const;

const bootArguments = {
  x86_64: [
    'console=ttyS0',
    'quiet',
    'panic=-1', // at once: a panic ends QEMU (-no-reboot), or boots again
    'tsc=reliable',
    'no_timer_check',
    'mitigations=off',
    'random.trust_cpu=on',
  ].join(' '),
  arm64: ['console=ttyAMA0', 'quiet', 'panic=-1', 'mitigations=off', 'random.trust_cpu=on'].join(' '),
} as const satisfies Record<Architecture, string>;

const machines = { x86_64: 'q35', arm64: 'virt' } as const satisfies Record<Architecture, string>;

/** What is emulated. On arm64 the newest ("max") takes twice as long to boot: each pointer is authenticated in software. */
const emulatedProcessors = {
  x86_64: 'max,cx16=off',
  arm64: 'cortex-a57',
} as const satisfies Record<Architecture, string>;

/** Nobody boots from it; Debian's QEMU for arm64 comes without the program for that, and would miss it. */
const networkCards = {
  x86_64: 'virtio-net-pci,netdev=net',
  arm64: 'virtio-net-pci,netdev=net,romfile=',
} as const satisfies Record<Architecture, string>;

/**
 * QEMU's arguments. They name no path of this machine, so that they can stand in a snapshot's key: QEMU runs in the machine's
 * folder and gets its files as descriptors.
 *
 * Under TCG one thread runs all CPUs: with one thread a CPU, code that is patched under a running CPU panics the guest now and then; so does
 * cmpxchg16b, which is therefore left out. The translated code may take 96 MB: QEMU's own limit is a gigabyte, and most of it is used once.
 */
export function commandLine(shape: MachineShape): string[] {
  const { arch } = shape;
  return [
    ...['-nodefaults', '-no-user-config', '-display', 'none', ...(shape.reboots ? [] : ['-no-reboot'])],
    ...['-machine', machines[arch], '-smp', String(shape.cpus), '-m', String(shape.memoryMb)],
    ...acceleratorArguments(shape),
    ...(shape.time === 'steady' ? steadyArguments() : ['-device', 'virtio-rng-pci']),
    ...['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
    ...['-kernel', `/dev/fd/${descriptor.vmlinux}`, '-initrd', `/dev/fd/${descriptor.initramfs}`],
    ...['-append', kernelCommandLine(shape)],
    ...disk('root', descriptor.root),
    ...disk('kernel', descriptor.kernel),
    ...['-chardev', 'file,id=console,path=console.log', '-serial', 'chardev:console'],
    ...['-pidfile', 'qemu.pid'],
    ...['-qmp', 'unix:qmp.sock,server=on,wait=off'],
    ...['-device', `virtio-serial-pci,max_ports=${portCount + 1}`],
    ...Array.from({ length: portCount }, (_, index) => port(index)).flat(),
    ...(shape.reboots ? monitors(watchSocket) : []),
    ...(shape.net ? ['-netdev', 'user,id=net', '-device', networkCards[arch]] : []),
  ];
}

function kernelCommandLine({ arch, time, kernelArguments = [] }: MachineShape): string {
  return [bootArguments[arch], ...(time === 'steady' ? ['tracelab_steady=1'] : []), ...kernelArguments].join(
    ' ',
  );
}

/**
 * Nothing of the host comes in: random instructions give what a seed says, and the wall clock begins at a day that is always the same.
 * pvpanic is how the agent stops the machine (vm/agent/steady.c); who has a port has a monitor of its own to let it run on.
 */
function steadyArguments(): string[] {
  return [
    ...['-icount', 'shift=0,sleep=off', '-seed', '1'],
    ...['-rtc', 'base=2026-01-01T00:00:00,clock=vm'],
    ...['-global', 'virtio-pci.ioeventfd=off'], // a device does what it is told before the guest's next instruction
    ...['-device', 'pvpanic', '-action', 'panic=pause'],
    ...monitors(gateSocket),
  ];
}

/** A monitor for who has a port, for each of them. */
function monitors(socketOf: (index: number) => string): string[] {
  return Array.from({ length: portCount }, (_, index) => [
    '-qmp',
    `unix:${socketOf(index)},server=on,wait=off`,
  ]).flat();
}

function acceleratorArguments({ accelerator, arch }: MachineShape): string[] {
  return accelerator === 'tcg'
    ? ['-accel', 'tcg,thread=single,tb-size=96', '-cpu', emulatedProcessors[arch]]
    : ['-accel', accelerator, '-cpu', 'host'];
}

function disk(name: string, fd: number): string[] {
  return [
    ...[
      '-blockdev',
      `driver=raw,node-name=${name},read-only=on,file.driver=file,file.filename=/dev/fd/${fd},file.locking=off`,
    ],
    ...['-device', `virtio-blk-pci,drive=${name}`],
  ];
}

/** The monitor of who has a port of a machine in steady time. */
export function gateSocket(index: number): string {
  return `gate${index}.sock`;
}

/** The monitor of who has a port of a machine that reboots. */
export function watchSocket(index: number): string {
  return `watch${index}.sock`;
}

export function portSocket(index: number): string {
  return `port${index}.sock`;
}

function port(index: number): string[] {
  return [
    ...['-chardev', `socket,id=port${index},path=${portSocket(index)},server=on,wait=off`],
    ...['-device', `virtserialport,chardev=port${index},name=tracelab.${index}`],
  ];
}
