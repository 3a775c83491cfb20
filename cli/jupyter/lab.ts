import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { findProgram } from '../../vm/doctor.js';
import { projectFolder } from '../project.js';
import { jupyterEnvironment } from './environment.js';
import { findJupyter, type Jupyter } from './find-jupyter.js';
import type { MachineWay } from './machine-way.js';

export interface LabOptions {
  readonly open: boolean;
  /** Default: the first free one from 8888. */
  readonly port?: number;
  /** Where the notebooks' machines come from; default: the sandbox. */
  readonly way?: MachineWay;
}

/** A Jupyter server that runs. */
export interface Lab {
  readonly url: string;
  readonly token: string;
  /** The file with the server's own words. */
  readonly log: string;
  /** Resolves when the server has ended, by itself or by `stop`, with its exit code; undefined when a signal ended it. */
  readonly ended: Promise<number | undefined>;
  /** Ends the server and the kernels that it started. */
  stop(): Promise<void>;
}

const firstPort = 8888;
const portsToTry = 100;
/** How long a server may take until it answers; a cold disk makes it slow. */
const answerMs = 120_000;
/** How long it may take to end its kernels. */
const stopMs = 15_000;

/**
 * Starts Jupyter on the notebooks, for this machine only, with a token; resolves when it really answers. The server ends with this
 * process, however this process ends.
 *
 * @throws MissingProgramError when there is no Jupyter; TracelabError with the end of its log when it does not come up
 */
export async function startLab(options: LabOptions): Promise<Lab> {
  const server = findJupyter();
  const token = randomBytes(24).toString('hex');
  const port = await choosePort(options.port);
  const env = { ...(await jupyterEnvironment(options.way)), JUPYTER_TOKEN: token };
  const log = join(projectFolder, '.tracelab', 'jupyter', `server-${port}.log`);
  const words = openSync(log, 'w');
  // The kernel ends the server when this process is gone (prctl(2), PR_SET_PDEATHSIG), also after a kill -9.
  const leash = findProgram('setpriv') === undefined ? [] : ['setpriv', '--pdeathsig', 'TERM', '--'];
  const [program = server.path, ...args] = [...leash, server.path, ...serverArguments(server, port)];
  const child = spawn(program, args, {
    cwd: projectFolder,
    env,
    detached: true,
    stdio: ['ignore', words, words],
  });
  closeSync(words);
  const ended = new Promise<number | undefined>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? undefined));
  });
  const stop = () => stopServer(child, ended);
  const outcome = await waitForAnswer(port, token, ended);
  if (outcome !== 'answers') {
    await stop();
    throw new TracelabError(`Jupyter ${outcome}. Its last words:\n${lastWords(log)}`, {
      tried: `start ${server.path}`,
      mend: `The whole log is ${log}.`,
    });
  }
  const url = `http://127.0.0.1:${port}/${server.page}?token=${token}`;
  if (options.open) openBrowser(url);
  return { url, token, log, ended, stop };
}

function serverArguments(server: Jupyter, port: number): string[] {
  return [
    ...['--no-browser', '--ip=127.0.0.1', `--port=${port}`, '--port-retries=0'],
    `--notebook-dir=${join(projectFolder, 'notebooks')}`,
    '--KernelSpecManager.ensure_native_kernel=False',
    ...(server.page === 'lab' ? askNobodyElse : []),
    ...(process.getuid?.() === 0 ? ['--allow-root'] : []),
  ];
}

/** JupyterLab 4 asks its makers' servers for news and newer versions, unless told not to. */
const askNobodyElse = [
  '--LabApp.news_url=None',
  '--LabApp.check_for_updates_class=jupyterlab.handlers.announcements.NeverCheckForUpdate',
];

async function waitForAnswer(
  port: number,
  token: string,
  ended: Promise<unknown>,
): Promise<'answers' | 'ended at once' | 'does not answer'> {
  const gone = ended.then(() => 'gone' as const);
  const deadline = performance.now() + answerMs;
  while (performance.now() < deadline) {
    if (await answers(port, token)) return 'answers';
    if ((await Promise.race([gone, sleep(100)])) === 'gone') return 'ended at once';
  }
  return 'does not answer';
}

/** With the token it is this server that answers, not another one on its port. */
function answers(port: number, token: string): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/api/status`, {
    headers: { authorization: `token ${token}` },
    signal: AbortSignal.timeout(5000),
  }).then(
    (response) => response.ok,
    () => false, // it does not listen yet; if it never will, it has ended
  );
}

async function stopServer(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
  const patience = sleep(stopMs, 'late' as const, { ref: false });
  if ((await Promise.race([ended, patience])) === 'late' && child.pid !== undefined)
    process.kill(-child.pid, 'SIGKILL');
  await ended;
}

/** The end of a server's log. */
export function lastWords(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined) {
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535)
      throw new TracelabError('That is no port: it must be a whole number from 1 to 65535.');
    if (await isFree(wanted)) return wanted;
    throw new TracelabError(`Port ${wanted} is taken.`, {
      mend: 'Name another with --port, or none to have a free one chosen.',
    });
  }
  for (let port = firstPort; port < firstPort + portsToTry; port += 1) if (await isFree(port)) return port;
  throw new TracelabError(`The ports from ${firstPort} to ${firstPort + portsToTry - 1} are all taken.`, {
    mend: 'Name another with --port.',
  });
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer();
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  await new Promise((resolve) => server.close(resolve));
  return free;
}

function openBrowser(url: string): void {
  const program = process.platform === 'darwin' ? 'open' : 'xdg-open';
  if (findProgram(program) === undefined) return; // the address is printed as well
  spawn(program, [url], { stdio: 'ignore', detached: true }).unref();
}
