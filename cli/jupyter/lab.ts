import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { findProgram } from '../../vm/doctor.js';
import { projectFolder } from '../project.js';
import { jupyterEnvironment } from './environment.js';
import { findJupyter } from './find-jupyter.js';

export interface LabOptions {
  readonly open: boolean;
  /** Default: the first free one from 8888. */
  readonly port?: number;
}

/** A Jupyter server that runs. */
export interface Lab {
  readonly url: string;
  readonly token: string;
  /** Resolves when the server has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  /** Ends the server and the kernels that it started. */
  stop(): Promise<void>;
}

/**
 * Starts Jupyter on the notebooks, for this machine only, with a token; resolves when it really answers. The server ends with this
 * process, however this process ends.
 *
 * @throws MissingProgramError when there is no Jupyter; TracelabError with the end of its log when it does not come up
 */
export async function startLab(options: LabOptions): Promise<Lab> {
  const server = findJupyter();
  const token = randomBytes(24).toString('hex');
  const port = await freePort(options.port ?? 8888, options.port === undefined ? 100 : 1);
  const env = { ...(await jupyterEnvironment()), JUPYTER_TOKEN: token };
  const logFile = join(projectFolder, '.tracelab', 'jupyter', 'server.log');
  const log = openSync(logFile, 'w');
  // The kernel ends the server when this process is gone (prctl(2), PR_SET_PDEATHSIG), also after a kill -9.
  const leash = findProgram('setpriv') === undefined ? [] : ['setpriv', '--pdeathsig', 'TERM', '--'];
  const [program = server.path, ...args] = [...leash, server.path, ...serverArguments(port)];
  const child = spawn(program, args, {
    cwd: projectFolder,
    env,
    detached: true,
    stdio: ['ignore', log, log],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}/${server.page}?token=${token}`;
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    const patience = sleep(15_000, 'late' as const, { ref: false });
    if ((await Promise.race([ended, patience])) === 'late' && child.pid !== undefined)
      process.kill(-child.pid, 'SIGKILL');
    await ended;
  };
  const failed = ended.then(() => 'ended' as const);
  if ((await Promise.race([answers(port, token), failed])) === 'ended') {
    throw new TracelabError(`Jupyter ended at once; its log is ${logFile}.`, {
      tried: `start ${server.path}`,
    });
  }
  if (options.open) openBrowser(url);
  return { url, token, ended, stop };
}

function serverArguments(port: number): string[] {
  return [
    ...['--no-browser', '--ip=127.0.0.1', `--port=${port}`, '--port-retries=0'],
    `--notebook-dir=${join(projectFolder, 'notebooks')}`,
    '--KernelSpecManager.ensure_native_kernel=False',
    ...(process.getuid?.() === 0 ? ['--allow-root'] : []),
  ];
}

async function answers(port: number, token: string): Promise<'answers'> {
  for (;;) {
    const ok = await fetch(`http://127.0.0.1:${port}/api/status`, {
      headers: { authorization: `token ${token}` },
    }).then(
      (response) => response.ok,
      () => false, // it does not listen yet; if it never will, it has ended
    );
    if (ok) return 'answers';
    await sleep(100);
  }
}

async function freePort(first: number, tries: number): Promise<number> {
  for (let port = first; port < first + tries; port += 1) {
    const server = createServer();
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false));
      server.listen(port, '127.0.0.1', () => resolve(true));
    });
    await new Promise((resolve) => server.close(resolve));
    if (free) return port;
  }
  throw new TracelabError(`Port ${first} is taken.`, {
    mend: 'Name another with --port, or none to have a free one chosen.',
  });
}

function openBrowser(url: string): void {
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
  if (findProgram(program) === undefined) return; // the address is printed as well
  spawn(program, [url], { stdio: 'ignore', detached: true }).unref();
}
