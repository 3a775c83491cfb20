import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How babeltrace2 is called on this machine: another command may be named in BABELTRACE2. */
const command = (process.env.BABELTRACE2 ?? 'babeltrace2').split(' ');

function run(args: readonly string[]) {
  const [program = '', ...before] = command;
  return spawnSync(program, [...before, ...args], { maxBuffer: 1 << 28 });
}

const version = run(['--version']);

/** Whether babeltrace2 is on this machine. */
export const hasBabeltrace = version.status === 0;

/** Versions before 2.1 print some empty strings as the last one that was not empty. */
export const printsStaleStrings = /^Babeltrace 2\.0/.test(String(version.stdout));

/** What babeltrace2 prints of a folder: the events, and its warnings. */
export function babeltrace(folder: string): { readonly text: string; readonly warnings: string } {
  const { status, stdout, stderr } = run(['--clock-gmt', folder]);
  if (status !== 0) throw new Error(String(stderr));
  return { text: stdout.toString('latin1'), warnings: String(stderr) };
}

/** Puts files into a folder for as long as `use` runs. */
export function inFolder<T>(files: ReadonlyMap<string, Uint8Array>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ctf-'));
  try {
    for (const [path, bytes] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), bytes);
    }
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
