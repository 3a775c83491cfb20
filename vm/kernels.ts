/** A kernel that the sandbox can boot: one row says all there is to know. */
export interface Kernel {
  /** What the user types after `--kernel`. */
  readonly name: string;
  /** Debian's suite that ships it. */
  readonly suite: 'bullseye' | 'bookworm' | 'trixie' | 'forky';
  /** The metapackage whose newest dependency is taken; what was taken stands in the lock file. */
  readonly metapackage: string;
  readonly about: string;
}

/** The kernels of the sandbox, all on one root file system. The next kernel is one more row. */
export const kernels = [
  {
    name: '5.10',
    suite: 'bullseye',
    metapackage: 'linux-image-cloud-amd64',
    about: 'bullseye: no hist triggers, no fprobe',
  },
  { name: '6.1', suite: 'bookworm', metapackage: 'linux-image-cloud-amd64', about: 'bookworm' },
  { name: '6.12', suite: 'trixie', metapackage: 'linux-image-cloud-amd64', about: 'trixie, the default' },
  {
    name: '6.12-rt',
    suite: 'trixie',
    metapackage: 'linux-image-rt-amd64',
    about: 'trixie with PREEMPT_RT: osnoise, timerlat, hwlat',
  },
  {
    name: '7',
    suite: 'forky',
    metapackage: 'linux-image-cloud-amd64',
    about: 'forky: func-args, funcgraph-args, sched_ext',
  },
] as const satisfies readonly Kernel[];

/** The name of a kernel in the table. */
export type KernelName = (typeof kernels)[number]['name'];

export const defaultKernel: KernelName = '6.12';

/** A kernel that the user has built: an x86 bzImage or vmlinux, and the folder of its modules. */
export interface OwnKernel {
  readonly file: string;
  /** `lib/modules/RELEASE` as `make modules_install` leaves it; none where all that the guest needs is built in. */
  readonly modules?: string;
}
