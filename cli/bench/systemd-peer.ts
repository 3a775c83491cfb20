import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BootFailedError } from '../../lib/errors/boot-failed-error.js';
import { qemuPrograms } from '../../vm/architecture.js';
import { cached, digestOf } from '../../vm/image/cache.js';
import { debianMirror, rootRecipe } from '../../vm/image/recipe.js';
import { runProgram } from '../../vm/process.js';
import type { Progress } from '../../vm/progress.js';

const packages = [
  'systemd-sysv',
  'dbus',
  'udev',
  'openssh-server',
  'linux-image-cloud-amd64',
  'initramfs-tools',
  'zstd',
];

/** The way that most people know: Debian's kernel and initramfs, systemd, an ssh server, on a disk of its own. */
export class SystemdPeer {
  private constructor(
    private readonly qemu: ChildProcess,
    private readonly folder: string,
    private readonly sshArguments: readonly string[],
    /** From QEMU's start to the first command that ssh answered. */
    readonly bootMs: number,
  ) {}

  static async boot(progress: Progress): Promise<SystemdPeer> {
    const image = await peerImage(progress);
    const folder = mkdtempSync(join(tmpdir(), 'tracelab-peer-'));
    const port = await freePort();
    progress.step('Boot the peer: systemd and ssh');
    const started = performance.now();
    const qemu = spawn(
      qemuPrograms.x86_64,
      [
        ...['-nodefaults', '-display', 'none', '-no-reboot', '-machine', 'q35', '-smp', '2', '-m', '1024'],
        ...['-accel', 'tcg,thread=single', '-cpu', 'max,cx16=off'],
        ...['-kernel', join(image, 'vmlinuz'), '-initrd', join(image, 'initrd.img')],
        ...['-append', 'root=/dev/vda rw console=ttyS0 quiet mitigations=off random.trust_cpu=on'],
        ...['-drive', `file=${join(image, 'disk.raw')},format=raw,if=virtio,snapshot=on`],
        ...[
          '-netdev',
          `user,id=net,hostfwd=tcp:127.0.0.1:${port}-:22`,
          '-device',
          'virtio-net-pci,netdev=net',
        ],
        ...['-chardev', `file,id=console,path=${join(folder, 'console.log')}`, '-serial', 'chardev:console'],
        ...['-device', 'virtio-rng-pci'],
      ],
      { stdio: ['ignore', 'ignore', 'ignore'] },
    );
    const ssh = [
      ...[
        '-i',
        join(image, 'key'),
        '-p',
        String(port),
        '-o',
        'StrictHostKeyChecking=no',
        '-o',
        'UserKnownHostsFile=/dev/null',
      ],
      ...[
        '-o',
        'LogLevel=ERROR',
        '-o',
        'ConnectTimeout=5',
        '-o',
        'ControlMaster=auto',
        '-o',
        `ControlPath=${join(folder, 'ssh')}`,
      ],
      ...['-o', 'ControlPersist=yes', 'root@127.0.0.1'],
    ];
    while (!(await answers(ssh))) {
      if (qemu.exitCode !== null || performance.now() - started > 300_000) {
        qemu.kill('SIGKILL');
        throw new BootFailedError(
          'The peer did not come up.',
          readFileSync(join(folder, 'console.log'), 'latin1'),
        );
      }
      await sleep(200);
    }
    return new SystemdPeer(qemu, folder, ssh, performance.now() - started);
  }

  /** Runs a command over ssh, on the connection that is kept open. */
  async run(command: string): Promise<string> {
    const out = await runProgram('ssh', [...this.sshArguments, command], {
      purpose: 'run a command on the peer',
    });
    return out.toString('utf8');
  }

  async stop(): Promise<void> {
    await runProgram('ssh', ['-O', 'exit', ...this.sshArguments], {
      purpose: 'end the connection to the peer',
    });
    this.qemu.kill('SIGKILL');
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function answers(ssh: readonly string[]): Promise<boolean> {
  const child = spawn('ssh', [...ssh, 'true'], { stdio: 'ignore' });
  return await new Promise((resolve) => child.once('exit', (code) => resolve(code === 0)));
}

/** Folder with disk.raw, vmlinuz, initrd.img and the key to log in with. */
async function peerImage(progress: Progress): Promise<string> {
  const part = await cached('peer', digestOf('1', ...packages), progress, async (folder) => {
    progress.step('Build the peer: a Debian image with systemd and ssh');
    const key = join(folder, 'key');
    await runProgram('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key], {
      purpose: 'make a key for the peer',
    });
    const network = '[Match]\\nType=ether\\n[Network]\\nDHCP=yes\\n';
    await runProgram(
      'mmdebstrap',
      [
        ...['--variant=apt', '--format=directory', `--include=${packages.join(',')}`],
        `--customize-hook=ssh="$1$(chroot "$1" sh -c 'echo ~root')/.ssh"; mkdir -p "$ssh" && cp ${key}.pub "$ssh/authorized_keys" && chmod 700 "$ssh"`,
        `--customize-hook=printf '${network}' > "$1/etc/systemd/network/any.network"; chroot "$1" systemctl enable systemd-networkd ssh`,
        `--customize-hook=cp "$1"/boot/vmlinuz-* ${folder}/vmlinuz; cp "$1"/boot/initrd.img-* ${folder}/initrd.img`,
        rootRecipe.suite,
        join(folder, 'root'),
        debianMirror(),
      ],
      { purpose: 'build the peer' },
    );
    await runProgram(
      'mke2fs',
      ['-q', '-t', 'ext4', '-d', join(folder, 'root'), join(folder, 'disk.raw'), '3G'],
      {
        purpose: 'make the disk of the peer',
      },
    );
    rmSync(join(folder, 'root'), { recursive: true });
  });
  return part.folder;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
