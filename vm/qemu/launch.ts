import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { BootFailedError } from '../../lib/errors/boot-failed-error.js';
import { qemuPrograms } from '../architecture.js';
import { makePrivateFolder } from '../paths.js';
import { identityOf, type ProcessIdentity } from '../process.js';
import type { AcceleratorName } from './accelerator.js';
import { commandLine, descriptor, type MachineShape, portCount, portSocket } from './command-line.js';
import { sendSnapshot } from './snapshot.js';

/** The files that a machine is made of. */
export interface MachineFiles {
  readonly vmlinux: string;
  readonly initramfs: string;
  readonly root: string;
  readonly kernel: string;
}

export interface LaunchOptions {
  /** The machine's own folder: sockets, console, logs. */
  readonly folder: string;
  readonly shape: MachineShape;
  readonly files: MachineFiles;
  /** Go on from this saved state instead of booting; one whose name ends in .zst is decompressed on the way. */
  readonly snapshot?: string;
}

/**
 * Starts QEMU as a process of its own, which outlives this one, and returns when its sockets are there.
 *
 * Started by root, it runs as a user number that nobody else has, in a folder of that user's; it gets its files by descriptor.
 */
export async function launch(options: LaunchOptions): Promise<ProcessIdentity> {
  const { folder, files } = options;
  makePrivateFolder(folder);
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  const user = unprivilegedUser(options.shape.accelerator);
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const log = openSync(join(folder, 'qemu.log'), 'w', 0o600);
  const paths = [files.vmlinux, files.initramfs, files.root, files.kernel];
  const { snapshot } = options;
  const compressed = snapshot?.endsWith('.zst') ?? false;
  if (snapshot !== undefined && !compressed) paths.push(snapshot);
  const open = paths.map((path) => openSync(path, 'r'));
  try {
    const source = compressed ? `unix:${incomingSocket}` : `fd:${descriptor.snapshot}`;
    const incoming = snapshot === undefined ? [] : ['-incoming', source];
    const umask = process.umask(0o177); // QEMU's sockets and logs are for this user alone
    const child = spawn(qemuPrograms[options.shape.arch], [...commandLine(options.shape), ...incoming], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', log, log, ...open],
      ...user,
    });
    process.umask(umask);
    const identity = await started(child, folder, compressed ? incomingSocket : portSocket(portCount - 1));
    if (snapshot === undefined || !compressed) return identity;
    try {
      await sendSnapshot(snapshot, join(folder, incomingSocket));
    } catch (error) {
      child.kill('SIGKILL');
      throw error;
    }
    return identity;
  } finally {
    for (const fd of [log, ...open]) closeSync(fd);
  }
}

const incomingSocket = 'incoming.sock';

async function started(child: ChildProcess, folder: string, lastSocket: string): Promise<ProcessIdentity> {
  let ended: string | undefined;
  child.once('error', (error) => {
    ended = error.message;
  });
  child.once('exit', (code, signal) => {
    ended = `it ended at once (${signal ?? code})`;
  });
  // A socket's file is there a moment before it listens. They are made in order: when the last is there, the first one does.
  while (!existsSync(join(folder, lastSocket))) {
    await sleep(2);
    if (ended !== undefined)
      throw new BootFailedError(`QEMU could not be started: ${ended}`, qemuLog(folder));
  }
  child.unref();
  const identity = child.pid === undefined ? undefined : identityOf(child.pid);
  if (identity === undefined) throw new BootFailedError('QEMU ended while it started.', qemuLog(folder));
  return identity;
}

export function qemuLog(folder: string): string {
  const file = join(folder, 'qemu.log');
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
}

/**
 * For root: a user number from systemd's range for dynamic users (61184 to 65519), which no package gives out. KVM's device may be
 * open to a group, whose number is then taken too; where only root may open it, QEMU stays root.
 */
function unprivilegedUser(accelerator: AcceleratorName): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const uid = 61_184 + (process.pid % 4000);
  if (accelerator !== 'kvm') return { uid, gid: uid };
  const device = statSync('/dev/kvm');
  if ((device.mode & 0o006) === 0o006) return { uid, gid: uid };
  return (device.mode & 0o060) === 0o060 && device.gid !== 0 ? { uid, gid: device.gid } : undefined;
}
