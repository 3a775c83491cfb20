import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const troubleBegins = /Kernel panic|BUG:|Oops|general protection|sysrq: Trigger a crash|Unable to handle/;

/** What the guest's kernel printed on its console, line by line. */
export function consoleLines(folder: string): string[] {
  const file = join(folder, 'console.log');
  return existsSync(file)
    ? readFileSync(file, 'latin1')
        .split(/\r?\n/)
        .filter((line) => line !== '')
    : [];
}

/** A panic as the console tells it: the kernel's reason, and the lines from the first sign of trouble on. */
export function findPanic(
  lines: readonly string[],
): { reason: string; lines: readonly string[] } | undefined {
  const panic = lines
    .map((line) => /Kernel panic - not syncing: (.*)$/.exec(line)?.[1])
    .find((reason) => reason !== undefined);
  if (panic === undefined) return undefined;
  return { reason: panic.trim(), lines: lines.slice(lines.findIndex((line) => troubleBegins.test(line))) };
}
