import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, createWriteStream, openSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { MissingProgramError } from '../../lib/errors/missing-program-error.js';
import { SnapshotError } from '../../lib/errors/snapshot-error.js';
import { Qmp } from './qmp.js';

/** Free room that a snapshot may need: the guest's memory as it is used. */
const roomBytes = 512 * 1024 * 1024;

/**
 * Saves the whole machine, as it runs, to a file, and lets it run on. QEMU sends its state (docs/devel/migration in QEMU) to a
 * socket in the machine's folder; the file gets its name when it is whole. One whose name ends in .zst is compressed.
 *
 * @throws SnapshotError where there is no room, or QEMU could not; the machine runs on, and no file is left
 */
export async function saveSnapshot(folder: string, file: string): Promise<void> {
  const free = statfsSync(dirname(file));
  if (free.bavail * free.bsize < roomBytes) {
    throw new SnapshotError(
      `There is no room for a snapshot in ${dirname(file)}: less than 512 MB are free.`,
    );
  }
  const partial = `${file}.${process.pid}.partial`;
  const socketPath = join(folder, 'snapshot.sock');
  const server = createServer({ pauseOnConnect: true });
  const qmp = await Qmp.connect(join(folder, 'qmp.sock'));
  try {
    await listen(server, socketPath);
    const received = receive(server, partial, file.endsWith('.zst'));
    received.catch(() => {}); // told below, after what QEMU says
    const { status } = (await qmp.execute('query-status')) as { status: string };
    // Not stopped before: the state would be saved as paused. This much downtime allowed stops it as soon as the saving begins.
    await qmp.execute('migrate-set-parameters', {
      'max-bandwidth': 1_000_000_000_000,
      'downtime-limit': 100_000,
    });
    await qmp.execute('migrate', { uri: 'unix:snapshot.sock' });
    try {
      await Promise.all([migrated(qmp), received]);
    } finally {
      if (status === 'running') await qmp.execute('cont'); // one in steady time stood still, and goes on standing still
    }
    renameSync(partial, file);
  } finally {
    qmp.close();
    server.close();
    rmSync(socketPath, { force: true });
    rmSync(partial, { force: true });
  }
}

function listen(server: Server, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ path, writableAll: true }, resolve); // QEMU may run as another user; the folder keeps all others out
  });
}

/** Who connects first is QEMU. A compressor reads from the socket itself. */
async function receive(server: Server, file: string, compress: boolean): Promise<void> {
  const socket = await new Promise<Socket>((resolve) => server.once('connection', resolve));
  const output = openSync(file, 'w', 0o600);
  try {
    if (compress)
      await ended(spawn('zstd', ['-q', '--fast=1', '-T0'], { stdio: [socket, output, 'pipe'] }), 'written');
    else await pipeline(socket.resume(), createWriteStream(file, { fd: output, autoClose: false }));
  } catch (error) {
    if (error instanceof SnapshotError) throw error;
    throw new SnapshotError(
      `The machine's state could not be written to ${file}: ${(error as Error).message}.`,
      {
        cause: error,
      },
    );
  } finally {
    socket.destroy();
    closeSync(output);
  }
}

/** Feeds a compressed state into the socket that an incoming QEMU listens on. */
export async function sendSnapshot(file: string, socketPath: string): Promise<void> {
  const socket = await connected(socketPath);
  try {
    await ended(spawn('zstd', ['-dcq', file], { stdio: ['ignore', socket, 'pipe'] }), 'read');
  } finally {
    socket.destroy();
  }
}

/** Its file is there a moment before it listens. */
async function connected(socketPath: string): Promise<Socket> {
  for (let tries = 0; ; tries += 1) {
    try {
      const socket = connect(socketPath);
      await once(socket, 'connect');
      return socket;
    } catch (error) {
      if (tries >= 100 || (error as NodeJS.ErrnoException).code !== 'ECONNREFUSED') throw error;
      await sleep(2);
    }
  }
}

function ended(child: ChildProcess, purpose: 'written' | 'read'): Promise<void> {
  const mend =
    purpose === 'written'
      ? 'The machine goes on. Look whether there is room; old ones go with: npx tracelab checkpoint remove NAME'
      : 'Go back to another, or to the clean machine: npx tracelab reset';
  let words = '';
  child.stderr?.on('data', (bytes: Buffer) => {
    words += bytes.toString('utf8');
  });
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new MissingProgramError('zstd', 'keep a checkpoint', 'zstd') : error),
    );
    child.once('close', (code, signal) => {
      const why = words.trim() || `zstd ended with ${signal ?? `exit code ${code}`}`;
      if (code === 0) resolve();
      else reject(new SnapshotError(`The checkpoint could not be ${purpose}: ${why}.`, { mend }));
    });
  });
}

async function migrated(qmp: Qmp): Promise<void> {
  for (;;) {
    const { status, 'error-desc': why } = (await qmp.execute('query-migrate')) as {
      status?: string;
      'error-desc'?: string;
    };
    if (status === 'completed') return;
    if (status === 'failed' || status === 'cancelled')
      throw new SnapshotError(`QEMU could not save the machine: ${why ?? status}`);
    await sleep(10);
  }
}
