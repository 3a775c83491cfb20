/** What the root file system is made of. A change here makes a new image. */
export const rootRecipe = {
  suite: 'trixie',
  packages: [
    // tracing
    'trace-cmd',
    'linux-perf',
    'bpftool',
    'bpftrace',
    'strace',
    'lttng-tools',
    'liblttng-ust-dev',
    // workloads, and a compiler for more of them
    'gcc',
    'libc6-dev',
    'rt-tests',
    'rtla',
    'stress-ng',
    // what a shell in the guest is expected to have
    'file',
    'iproute2',
    'kmod',
    'less',
    'nano',
    'openssh-server',
    'procps',
  ],
  /** Left out of the image: nobody reads them there. */
  exclude: ['/usr/share/doc/*', '/usr/share/man/*', '/usr/share/locale/*', '/usr/share/info/*'],
} as const;

export const defaultMirror = 'http://deb.debian.org/debian';

/** Where Debian's packages come from; TRACELAB_MIRROR names another mirror. */
export function debianMirror(): string {
  return process.env.TRACELAB_MIRROR || defaultMirror;
}

/** The modules that the guest needs before it can reach its disks and ports; those that a kernel has built in are passed over. */
export const bootModules = [
  'virtio_pci',
  'virtio_blk',
  'virtio_console',
  'virtio_rng',
  'crc32c_generic', // libcrc32c, which erofs needs, asks for it by its algorithm's name
  'erofs',
  'overlay',
] as const;
