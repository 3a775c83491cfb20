import { type Architecture, hostArchitecture } from './architecture.js';

/** A kernel that the sandbox can boot: one row says all there is to know. */
export interface Kernel {
  /** Names the kernel and its machine: the version; behind it the architecture where that is not x86_64. */
  readonly name: string;
  /** What the user types after `--kernel`. */
  readonly version: string;
  readonly arch: Architecture;
  /** Debian's suite that ships it. */
  readonly suite: 'bullseye' | 'bookworm' | 'trixie' | 'forky';
  /** The metapackage whose newest dependency is taken; what was taken stands in the lock file. */
  readonly metapackage: string;
  readonly about: string;
}

/** The kernels of the sandbox, all of an architecture on one root file system. The next kernel is one more row. */
export const kernels = [
  {
    name: '5.10',
    version: '5.10',
    arch: 'x86_64',
    suite: 'bullseye',
    metapackage: 'linux-image-cloud-amd64',
    about: 'bullseye: no hist triggers, no fprobe',
  },
  {
    name: '6.1',
    version: '6.1',
    arch: 'x86_64',
    suite: 'bookworm',
    metapackage: 'linux-image-cloud-amd64',
    about: 'bookworm',
  },
  {
    name: '6.12',
    version: '6.12',
    arch: 'x86_64',
    suite: 'trixie',
    metapackage: 'linux-image-cloud-amd64',
    about: 'trixie, the default',
  },
  {
    name: '6.12-rt',
    version: '6.12-rt',
    arch: 'x86_64',
    suite: 'trixie',
    metapackage: 'linux-image-rt-amd64',
    about: 'trixie with PREEMPT_RT: osnoise, timerlat, hwlat',
  },
  {
    name: '7',
    version: '7',
    arch: 'x86_64',
    suite: 'forky',
    metapackage: 'linux-image-cloud-amd64',
    about: 'forky: func-args, funcgraph-args, sched_ext',
  },
  {
    name: '6.1-arm64',
    version: '6.1',
    arch: 'arm64',
    suite: 'bookworm',
    metapackage: 'linux-image-cloud-arm64',
    about: 'bookworm on arm64',
  },
  {
    name: '6.12-arm64',
    version: '6.12',
    arch: 'arm64',
    suite: 'trixie',
    metapackage: 'linux-image-cloud-arm64',
    about: 'trixie on arm64',
  },
  {
    name: '7-arm64',
    version: '7',
    arch: 'arm64',
    suite: 'forky',
    metapackage: 'linux-image-cloud-arm64',
    about: 'forky on arm64',
  },
] as const satisfies readonly Kernel[];

/** The name of a kernel in the table. */
export type KernelName = (typeof kernels)[number]['name'];

/** What is booted where no kernel is named, on each architecture. */
export const defaultVersion = '6.12';

export const defaultKernel: KernelName = hostArchitecture === 'arm64' ? '6.12-arm64' : '6.12';

/** The row of the table with this name. */
export function kernelRow(name: KernelName): (typeof kernels)[number] {
  return kernels.find((row) => row.name === name) ?? kernels[0];
}

/** Names of the kernels of an architecture. */
export function kernelsFor(arch: Architecture): KernelName[] {
  return kernels.filter((row) => row.arch === arch).map(({ name }) => name);
}

/** A kernel that the user has built: an x86 bzImage or vmlinux or an arm64 Image, and the folder of its modules. */
export interface OwnKernel {
  readonly file: string;
  /** `lib/modules/RELEASE` as `make modules_install` leaves it; none where all that the guest needs is built in. */
  readonly modules?: string;
}
