import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningMachines } from '../../vm/machine-state.js';

const project = fileURLToPath(new URL('../..', import.meta.url));
const pictures = join(project, '.tracelab', 'screenshots');

/** `npm start -- --no-open` as a user types it, and a real browser at the address that it prints. */
describe('npm start', () => {
  let start: ChildProcess;
  let said = '';
  let url: URL;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    start = spawn('npm', ['start', '--', '--no-open'], {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [start.stdout, start.stderr]) stream?.on('data', (text) => (said += text));
    url = await new Promise<URL>((resolve, reject) => {
      const look = () => {
        const found = /http:\/\/\S+/.exec(said)?.[0];
        if (found !== undefined) resolve(new URL(found));
      };
      start.stdout?.on('data', look);
      start.once('exit', () => reject(new Error(said)));
    });
    browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    if (start.exitCode === null && start.signalCode === null && start.pid !== undefined)
      process.kill(-start.pid, 'SIGKILL');
  });

  it.each([
    { notebook: '01-what-can-this-kernel-do', plots: 1 },
    { notebook: '02-function-tracer', plots: 1 },
    { notebook: '04-tracepoints', plots: 2 },
  ])('opens $notebook, runs it cell by cell, and the plots are drawn', async ({ notebook, plots }) => {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(`${message.text()} ${message.location().url}`);
    });
    page.on('pageerror', (error) => trouble.push(error.message));
    page.on('request', (request) => {
      const { hostname, protocol } = new URL(request.url());
      if (protocol.startsWith('http') && hostname !== '127.0.0.1') trouble.push(`asked ${hostname}`);
    });
    await page.goto(`${url.origin}/notebooks/${notebook}.ipynb${url.search}`);
    const failed = await runCells(page);
    await page.waitForFunction(
      (count) => document.querySelectorAll('.js-plotly-plot').length === count,
      plots,
    );
    const drawn = await page
      .locator('.js-plotly-plot')
      .evaluateAll((elements) =>
        elements.map((element) => element.querySelectorAll('svg.main-svg path, svg.main-svg rect').length),
      );
    await page.locator('.js-plotly-plot').first().scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(pictures, `${notebook}.png`) });
    await page.close();
    expect(failed).toEqual([]);
    expect(drawn).toHaveLength(plots);
    expect(Math.min(...drawn)).toBeGreaterThan(3);
    expect(trouble).toEqual([]);
    expect(existsSync(join(pictures, `${notebook}.png`))).toBe(true);
  });

  it('is ended by ctrl-C: neither Jupyter nor the sandbox runs on', async () => {
    const ended = new Promise<number | null>((resolve) => start.once('exit', resolve));
    if (start.pid !== undefined) process.kill(-start.pid, 'SIGINT');
    await ended;
    expect(said).toContain('Jupyter and the sandbox have ended.');
    await expect(fetch(url)).rejects.toThrow();
    expect(runningMachines()).toEqual([]);
  });
});

/** The classic Notebook's own object in its page, as far as it is used here. */
interface NotebookPage {
  readonly Jupyter?: {
    readonly notebook?: {
      readonly kernel?: { is_connected(): boolean };
      get_cells(): { readonly cell_type: string }[];
      get_cell(index: number): {
        readonly cell_type: string;
        readonly input_prompt_number: unknown;
        readonly element: { 0: Element };
      };
      execute_cells(indices: number[]): void;
    };
  };
}

/** Runs the cells of an open notebook one after the other, as somebody would who presses shift-enter. Gives what was written to stderr. */
async function runCells(page: Page): Promise<string[]> {
  await page.waitForSelector('.code_cell');
  await page.waitForFunction(
    () => (globalThis as unknown as NotebookPage).Jupyter?.notebook?.kernel?.is_connected() === true,
    undefined,
    { timeout: 60_000 },
  );
  const kinds = await page.evaluate(
    () =>
      (globalThis as unknown as NotebookPage).Jupyter?.notebook?.get_cells().map((cell) => cell.cell_type) ??
      [],
  );
  for (const [index, kind] of kinds.entries()) {
    if (kind !== 'code') continue;
    await page.evaluate(
      (at) => (globalThis as unknown as NotebookPage).Jupyter?.notebook?.execute_cells([at]),
      index,
    );
    await page.waitForFunction(
      (at) =>
        typeof (globalThis as unknown as NotebookPage).Jupyter?.notebook?.get_cell(at).input_prompt_number ===
        'number',
      index,
      { timeout: 120_000 },
    );
  }
  return await page.locator('.output_stderr').allInnerTexts();
}
