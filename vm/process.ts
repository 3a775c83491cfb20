import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { MissingProgramError } from '../lib/errors/missing-program-error.js';
import { ProgramFailedError } from '../lib/errors/program-failed-error.js';
import { debianPackageOf } from './host-packages.js';

export interface RunProgramOptions {
  readonly input?: Uint8Array | string;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each line of stdout and stderr as it comes. */
  readonly onLine?: (line: string) => void;
  /** What the program is run for, in the words of an error: `build the root image`. */
  readonly purpose: string;
}

/**
 * Runs a program of this machine to its end and gives its stdout. Programs get no shell.
 *
 * @throws MissingProgramError with the Debian package to install, ProgramFailedError with the end of its output
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: RunProgramOptions,
): Promise<Buffer> {
  const child = spawn(program, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    // Debian leaves the sbin folders out of an ordinary user's PATH
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/sbin`, ...options.env },
  });
  const chunks: Buffer[] = [];
  const tail: string[] = [];
  const takeLine = (line: string) => {
    tail.push(line);
    if (tail.length > 40) tail.shift();
    options.onLine?.(line);
  };
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  if (options.onLine !== undefined) eachLine(child.stdout, takeLine);
  eachLine(child.stderr, takeLine);
  child.stdin.on('error', () => child.stdin.destroy()); // a program that does not read its input to the end
  child.stdin.end(options.input);
  const code = await exitOf(child, program, options.purpose);
  if (code !== 0) throw new ProgramFailedError(program, args, code, tail.join('\n'), options.purpose);
  return Buffer.concat(chunks);
}

function exitOf(child: ChildProcess, program: string, purpose: string): Promise<number | string> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'ENOENT' ? new MissingProgramError(program, purpose, debianPackageOf(program)) : error,
      ),
    );
    child.once('close', (code, signal) => resolve(code ?? signal ?? 'unknown'));
  });
}

function eachLine(stream: NodeJS.ReadableStream, take: (line: string) => void): void {
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + chunk.toString('utf8')).split(/\r\n|[\r\n]/);
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  });
  stream.on('end', () => {
    if (rest !== '') take(rest);
  });
}

/** Identifies a process beyond its number, which the system uses again: pid and start time. */
export interface ProcessIdentity {
  readonly pid: number;
  readonly startTime: string;
}

export function identityOf(pid: number): ProcessIdentity | undefined {
  const startTime = startTimeOf(pid);
  return startTime === undefined ? undefined : { pid, startTime };
}

export function isAlive(process: ProcessIdentity): boolean {
  return startTimeOf(process.pid) === process.startTime;
}

/**
 * Whether a process may have this folder as its own. One that is about to end has none any more; where there is no /proc, that the process
 * exists is all that is known.
 */
export function worksIn(pid: number, folder: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === folder;
  } catch (error) {
    if (isMissing(error)) return true;
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return false; // another user's
    throw error;
  }
}

/** Ends a process at once, and waits until it has ended. */
export async function killProcess(identity: ProcessIdentity): Promise<void> {
  while (isAlive(identity)) {
    send(identity.pid, 'SIGKILL');
    await sleep(5);
  }
}

/** Field 22 of /proc/PID/stat, see proc_pid_stat(5). Where there is no /proc, that the process exists is all that is known. */
function startTimeOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch (error) {
    if (process.platform === 'linux') {
      if (isMissing(error)) return undefined;
      throw error;
    }
    return send(pid, 0) ? 'unknown' : undefined;
  }
}

/** Says whether there was a process to send it to. */
function send(pid: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch (error) {
    if (signal === 0 && (error as NodeJS.ErrnoException).code === 'EPERM') return true;
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code;
  return code === 'ENOENT' || code === 'ESRCH';
}
