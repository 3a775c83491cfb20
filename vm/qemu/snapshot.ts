import { createWriteStream, renameSync, rmSync, statfsSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { SnapshotError } from '../../lib/errors/snapshot-error.js';
import { Qmp } from './qmp.js';

/**
 * Saves the whole machine, as it runs, to a file, and lets it run on. QEMU sends its state (docs/devel/migration in QEMU) to a
 * socket in the machine's folder; the file gets its name when it is whole.
 */
export async function saveSnapshot(folder: string, file: string): Promise<void> {
  const free = statfsSync(dirname(file));
  if (free.bavail * free.bsize < 512 * 1024 * 1024) {
    throw new SnapshotError(
      `There is no room for a snapshot in ${dirname(file)}: less than 512 MB are free.`,
    );
  }
  const partial = `${file}.${process.pid}.partial`;
  const socketPath = join(folder, 'snapshot.sock');
  const server = createServer();
  const received = receive(server, partial);
  const qmp = await Qmp.connect(join(folder, 'qmp.sock'));
  try {
    await listen(server, socketPath);
    // Not stopped before: the state would be saved as paused. This much downtime allowed stops it as soon as the saving begins.
    await qmp.execute('migrate-set-parameters', {
      'max-bandwidth': 1_000_000_000_000,
      'downtime-limit': 100_000,
    });
    await qmp.execute('migrate', { uri: 'unix:snapshot.sock' });
    await migrated(qmp);
    await received;
    await qmp.execute('cont');
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

async function receive(server: Server, file: string): Promise<void> {
  const socket = await new Promise<Socket>((resolve) => server.once('connection', resolve));
  await pipeline(socket, createWriteStream(file, { mode: 0o644 }));
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
