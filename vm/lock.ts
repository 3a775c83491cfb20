import { randomUUID } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isAlive, type ProcessIdentity } from './process.js';

/** A lock that is held until `release`; the lock of a process that died is taken over. */
export interface Lock {
  release(): void;
}

/** Takes a lock, or says who has it. The file holds the owner's pid and start time. */
export function tryLock(file: string): Lock | ProcessIdentity {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const token = randomUUID();
  const mine = `${file}.${token}`;
  writeFileSync(mine, JSON.stringify({ ...identityOf(process.pid), token }), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(mine, file); // link(2) makes the lock with its content in it, or fails: nobody reads half a lock
        return { release: () => release(file, token) };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const owner = readOwner(file);
      if (owner !== undefined && isAlive(owner)) return owner;
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Takes a lock, waiting for whoever has it. `onWait` is called once, with the owner, when there is a wait. */
export async function lock(file: string, onWait: (owner: ProcessIdentity) => void): Promise<Lock> {
  let told = false;
  for (;;) {
    const taken = tryLock(file);
    if ('release' in taken) return taken;
    if (!told) onWait(taken);
    told = true;
    await sleep(50);
  }
}

/** Removes the lock if it is still this one: a machine that starts anew clears the locks of the one before. */
function release(file: string, token: string): void {
  if (readOwner(file)?.token === token) rmSync(file, { force: true });
}

function readOwner(file: string): (ProcessIdentity & { readonly token: string }) | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity & { readonly token: string };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
