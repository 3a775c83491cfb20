import { imageHooks, shellWord } from './image-hooks.js';

/**
 * What the packages' own scripts would have done, as far as the guest needs it. They do not run: they are programs of the guest's architecture.
 * Those of base-passwd, base-files, libc-bin and openssh-server make users and settings, others ask for an update-alternatives(1).
 */
const setUp = [
  'set -e',
  'cd "$1"',
  'mkdir -p -m 700 root',
  'for kind in passwd group; do cp usr/share/base-passwd/$kind.master etc/$kind; done',
  'echo "sshd:x:100:65534::/run/sshd:/usr/sbin/nologin" >> etc/passwd',
  'cp usr/share/libc-bin/nsswitch.conf usr/share/base-files/profile etc',
  'cp usr/share/base-files/dot.bashrc root/.bashrc',
  'echo tracelab > etc/hostname',
  'ln -s mawk usr/bin/awk',
  'ln -s gcc usr/bin/cc',
  'ln -s less usr/bin/pager',
  'ln -s nano usr/bin/editor',
  'ln -s which.debianutils usr/bin/which',
];

const eachPackage = 'for deb in "$1"/var/cache/apt/archives/*.deb';

/** Hooks of mmdebstrap for a tree whose packages were only extracted: the list of packages, what is set up, the image. */
export function extractedRootHooks(folder: string): string[] {
  return [
    `set -e; ${eachPackage}; do dpkg-deb -W --showformat='\${Package} \${Version}\\n' "$deb"; done > "$1/packages.lock"; sort -o "$1/packages.lock" "$1/packages.lock"`,
    `copy-out /packages.lock ${shellWord(folder)}`,
    'rm "$1/packages.lock"',
    `set -e; ${eachPackage}; do dpkg-deb -f "$deb"; echo "Status: install ok unpacked"; echo; done > "$1/var/lib/dpkg/status"`,
    setUp.join('; '),
    ...imageHooks(folder, 'proc|sys|dev|run|tmp|var/cache/apt|var/lib/apt'),
  ];
}
