import { type Architecture, compilerFor, qemuPrograms } from './architecture.js';

/** Programs of this machine that the sandbox and the lessons use, and Debian's package for each. */
const packages: Readonly<Record<string, string>> = {
  'qemu-system-x86_64': 'qemu-system-x86',
  'qemu-system-aarch64': 'qemu-system-arm',
  mmdebstrap: 'mmdebstrap',
  'mkfs.erofs': 'erofs-utils',
  depmod: 'kmod',
  cpio: 'cpio',
  xz: 'xz-utils',
  zstd: 'zstd',
  lz4: 'lz4',
  gzip: 'gzip',
  gcc: 'gcc libc6-dev',
  'aarch64-linux-gnu-gcc': 'gcc-aarch64-linux-gnu libc6-dev-arm64-cross',
  'x86_64-linux-gnu-gcc': 'gcc-x86-64-linux-gnu libc6-dev-amd64-cross',
  'apt-get': 'apt',
  'apt-cache': 'apt',
  'dpkg-deb': 'dpkg',
  jupyter: 'jupyter-notebook jupyter-nbconvert',
  newuidmap: 'uidmap',
  chromium: 'chromium',
  babeltrace2: 'babeltrace2',
  ssh: 'openssh-client',
  'qemu-img': 'qemu-utils',
  sfdisk: 'fdisk',
  'mkfs.vfat': 'dosfstools',
  mcopy: 'mtools',
  syslinux: 'syslinux syslinux-common',
  'fsck.erofs': 'erofs-utils',
  'ssh-keygen': 'openssh-client',
  shellcheck: 'shellcheck',
};

/** Debian's package that brings a program; undefined where tracelab does not know one. */
export function debianPackageOf(program: string): string | undefined {
  return packages[program];
}

/** What has to be there to build an image and boot it. */
export function sandboxPrograms(arch: Architecture): string[] {
  return [
    qemuPrograms[arch],
    'mmdebstrap',
    'mkfs.erofs',
    'depmod',
    'cpio',
    'xz',
    'zstd',
    compilerFor(arch),
    ...(process.getuid?.() === 0 ? [] : ['newuidmap']), // mmdebstrap's user namespace
  ];
}

/** What the lessons need beside the sandbox. */
export const lessonPrograms = ['jupyter'] as const;

/** What the tests need beside all that. */
export const testPrograms = ['chromium', 'ssh', 'babeltrace2', 'shellcheck'] as const;
