import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { MissingProgramError } from '../lib/errors/missing-program-error.js';
import { TracelabError } from '../lib/errors/tracelab-error.js';
import { hostArchitecture } from '../vm/architecture.js';
import { findProgram } from '../vm/doctor.js';
import { debianPackageOf } from '../vm/host-packages.js';
import { type KernelName, kernelRow, type OwnKernel } from '../vm/kernels.js';
import { neededPrograms } from '../vm/needed-programs.js';
import { runProgram } from '../vm/process.js';
import type { Progress } from '../vm/progress.js';

/**
 * Installs the programs that are missing: with apt-get where the system is Debian's (through sudo for an ordinary user); elsewhere
 * the error is the command to type.
 */
export async function installMissing(programs: readonly string[], progress: Progress): Promise<void> {
  const missing = programs.filter((program) => findProgram(program) === undefined);
  if (missing.length === 0) return;
  const packages = missing.flatMap((program) => debianPackageOf(program)?.split(' ') ?? []);
  if (findProgram('apt-get') === undefined || !existsSync('/etc/debian_version')) {
    const [first = ''] = missing;
    throw new MissingProgramError(first, 'run tracelab', packages.join(' '));
  }
  progress.step(`Install ${packages.join(', ')}`);
  await asRoot([
    ['apt-get', '-q', 'update'],
    ['apt-get', '-q', '-y', '--no-install-recommends', 'install', ...packages],
  ]);
}

/** Installs what a machine of another architecture than this one's needs beside all else; only those who ask for one have it. */
export async function installForeign(kernel: KernelName | OwnKernel, progress: Progress): Promise<void> {
  if (typeof kernel !== 'string' || kernelRow(kernel).arch === hostArchitecture) return;
  await installMissing(neededPrograms(kernel), progress);
}

/** Runs the commands one after the other; an error names all that are still to be run. */
async function asRoot(commands: readonly (readonly string[])[]): Promise<void> {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const isRoot = process.getuid?.() === 0;
  const byHand = (from: number, prefix = '') =>
    commands
      .slice(from)
      .map((command) => `${prefix}${command.join(' ')}`)
      .join(' && ');
  if (!isRoot && findProgram('sudo') === undefined)
    throw new TracelabError('apt-get needs root, and there is no sudo.', {
      mend: `As root, run: ${byHand(0)}`,
    });
  for (const [index, command] of commands.entries()) {
    const [program = '', ...args] = command;
    if (isRoot) await runProgram(program, args, { purpose: 'install what is missing', env });
    else await sudo(command, env, byHand(index, 'sudo '));
  }
}

/** sudo may ask for the password on the terminal, so it gets this process's own input and output. */
function sudo(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  byHand: string,
): Promise<void> {
  const quiet = process.stdin.isTTY ? [] : ['-n'];
  const settings = Object.entries(env).map(([name, value]) => `${name}=${value}`);
  const child = spawn('sudo', [...quiet, ...settings, ...command], { stdio: ['inherit', 2, 2] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else
        reject(
          new TracelabError(`sudo ${command.join(' ')} failed (${code}).`, {
            mend: `Run it by hand: ${byHand}`,
          }),
        );
    });
  });
}
