import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { leaveOutWidgets } from '../../cli/jupyter/environment.js';
import { installKernelSpec } from '../../lib/notebook/kernelspec.js';

export const project = fileURLToPath(new URL('../..', import.meta.url));
export const pictures = join(project, '.tracelab', 'screenshots');

/** Which page a server shows a notebook on. */
export type FrontEnd = 'notebook' | 'lab';

export interface JupyterServer {
  readonly frontEnd: FrontEnd;
  /** A folder inside of the project, so that cells can import `tracelab`; gone when the server is closed. */
  readonly folder: string;
  addressOf(notebook: string): string;
  close(): Promise<void>;
}

/** How to start a server: the words before its own arguments, such as a chroot's. */
export interface JupyterProgram {
  readonly frontEnd: FrontEnd;
  readonly command: readonly [string, ...string[]];
}

export const classicNotebook: JupyterProgram = { frontEnd: 'notebook', command: ['jupyter-notebook'] };

/** Starts a real Jupyter server, all of whose folders are its own; resolves when it answers. */
export async function startJupyter({ frontEnd, command }: JupyterProgram): Promise<JupyterServer> {
  await mkdir(join(project, '.tracelab'), { recursive: true });
  const folder = await mkdtemp(join(project, '.tracelab', 'test-jupyter-'));
  const own = (name: string) => join(folder, '.jupyter', name);
  await installKernelSpec(own('data'));
  leaveOutWidgets(own('data'));
  if (frontEnd === 'lab') await showAllCells(own('config'));
  const token = randomBytes(16).toString('hex');
  const port = await freePort();
  const [program, ...before] = command;
  const app = frontEnd === 'notebook' ? '--NotebookApp' : '--ServerApp';
  const args = [
    ...before,
    ...['--no-browser', '--allow-root', '--ip=127.0.0.1', `--port=${port}`, `${app}.port_retries=0`],
    ...[
      `${app}.token=${token}`,
      `--notebook-dir=${folder}`,
      '--KernelSpecManager.ensure_native_kernel=False',
    ],
    ...(frontEnd === 'lab' ? ['--LabApp.expose_app_in_browser=True', '--LabApp.news_url='] : []),
  ];
  const child = spawn(program, args, {
    cwd: folder,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      JUPYTER_CONFIG_DIR: own('config'),
      JUPYTER_DATA_DIR: own('data'),
      JUPYTER_RUNTIME_DIR: own('runtime'),
      JUPYTER_PATH: own('data'),
      IPYTHONDIR: own('ipython'),
    },
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (log += text));
  await answers(child, port, token, () => log);
  const page = frontEnd === 'notebook' ? 'notebooks' : 'lab/tree';
  return {
    frontEnd,
    folder,
    addressOf: (notebook) => `http://127.0.0.1:${port}/${page}/${notebook}?token=${token}`,
    async close() {
      await end(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Writes a notebook whose cells are the given programs. */
export async function writeNotebook(
  server: JupyterServer,
  name: string,
  cells: readonly string[],
): Promise<void> {
  const notebook = {
    nbformat: 4,
    nbformat_minor: 4,
    metadata: {
      kernelspec: { name: 'tracelab', display_name: 'TypeScript (tracelab)', language: 'typescript' },
    },
    cells: cells.map((source) => ({
      cell_type: 'code',
      execution_count: null,
      metadata: {},
      outputs: [],
      source,
    })),
  };
  await writeFile(join(server.folder, name), JSON.stringify(notebook));
}

export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-component-update'],
      ...['--disable-background-networking', '--disable-sync', '--disable-default-apps'],
    ],
  });
}

/** A notebook in a browser. */
export interface OpenNotebook {
  readonly page: Page;
  /** Errors on the console, exceptions, and requests that left this machine. */
  readonly trouble: readonly string[];
  /** Runs all cells, one after the other, and resolves when the last has run. Gives what cells wrote to stderr. */
  runCells(): Promise<string[]>;
}

export async function openNotebook(
  browser: Browser,
  server: Pick<JupyterServer, 'frontEnd' | 'addressOf'>,
  name: string,
): Promise<OpenNotebook> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  const trouble = watch(page);
  await page.goto(server.addressOf(name));
  const runCells = server.frontEnd === 'notebook' ? runClassicCells : runLabCells;
  return { page, trouble, runCells: () => runCells(page) };
}

function watch(page: Page): string[] {
  const trouble: string[] = [];
  page.on('console', (message) => {
    const own = message.text().includes('tracelab');
    if (message.type() === 'error' || own) trouble.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') trouble.push(`asked ${hostname}`);
  });
  return trouble;
}

/** The classic Notebook's own object in its page, as far as it is used here. */
interface ClassicPage {
  readonly Jupyter?: {
    readonly notebook?: {
      readonly kernel?: { is_connected(): boolean };
      get_cells(): { readonly cell_type: string; readonly input_prompt_number: unknown }[];
      execute_cells(indices: number[]): void;
    };
  };
}

async function runClassicCells(page: Page): Promise<string[]> {
  const patience = { timeout: 120_000 };
  await page.waitForSelector('.code_cell', patience);
  await page.waitForFunction(
    () => (globalThis as unknown as ClassicPage).Jupyter?.notebook?.kernel?.is_connected() === true,
    undefined,
    patience,
  );
  const kinds = await page.evaluate(
    () =>
      (globalThis as unknown as ClassicPage).Jupyter?.notebook?.get_cells().map((cell) => cell.cell_type) ??
      [],
  );
  for (const [index, kind] of kinds.entries()) {
    if (kind !== 'code') continue;
    await page.evaluate(
      (at) => (globalThis as unknown as ClassicPage).Jupyter?.notebook?.execute_cells([at]),
      index,
    );
    await page.waitForFunction(
      (at) =>
        typeof (globalThis as unknown as ClassicPage).Jupyter?.notebook?.get_cells()[at]
          ?.input_prompt_number === 'number',
      index,
      patience,
    );
  }
  return await page.locator('.output_stderr').allInnerTexts();
}

/** JupyterLab's application in its page, there by `--LabApp.expose_app_in_browser`. */
interface LabPage {
  readonly jupyterapp?: { readonly commands: { execute(command: string): Promise<unknown> } };
}

async function runLabCells(page: Page): Promise<string[]> {
  const patience = { timeout: 120_000 };
  await page.waitForSelector('.jp-NotebookPanel .jp-CodeCell', patience);
  // The notebook's own indicator says idle before there is a kernel; the status bar names the kernel when it is there.
  await page.waitForSelector('text=/TypeScript \\(tracelab\\) \\| Idle/', patience);
  await page.evaluate(() => {
    void (globalThis as unknown as LabPage).jupyterapp?.commands.execute('notebook:run-all-cells');
  });
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('.jp-CodeCell .jp-InputPrompt')].every((prompt) =>
        /\[\d+\]/.test(prompt.textContent ?? ''),
      ),
    undefined,
    patience,
  );
  return await page.locator('[data-mime-type="application/vnd.jupyter.stderr"]').allInnerTexts();
}

/** JupyterLab takes cells that are out of sight out of the page: a test is to see them all. */
async function showAllCells(config: string): Promise<void> {
  await mkdir(join(config, 'labconfig'), { recursive: true });
  const settings = { '@jupyterlab/notebook-extension:tracker': { windowingMode: 'none' } };
  await writeFile(join(config, 'labconfig', 'default_setting_overrides.json'), JSON.stringify(settings));
}

async function answers(child: ChildProcess, port: number, token: string, log: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`Jupyter ended at once:\n${log()}`);
    const ok = await fetch(`http://127.0.0.1:${port}/api/status?token=${token}`).then(
      (response) => response.ok,
      () => false, // not listening yet
    );
    if (ok) return;
    await sleep(100);
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.pid === undefined) return;
  const ended = new Promise<'ended'>((resolve) => child.once('exit', () => resolve('ended')));
  process.kill(child.pid, 'SIGTERM');
  const outcome = await Promise.race([ended, sleep(15_000, 'late' as const, { ref: false })]);
  if (outcome === 'late') process.kill(-child.pid, 'SIGKILL');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
