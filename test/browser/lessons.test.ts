import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runningMachines } from '../../vm/machine-state.js';
import { launchChromium, openNotebook, pictures, project } from './jupyter.js';

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
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    if (start.exitCode === null && start.signalCode === null && start.pid !== undefined)
      process.kill(-start.pid, 'SIGKILL');
  });

  it.each([
    { notebook: '01-what-can-this-kernel-do', plots: 2 },
    { notebook: '02-function-tracer', plots: 1 },
    { notebook: '03-function-graph', plots: 4 },
    { notebook: '04-tracepoints', plots: 2 },
    { notebook: '08-loss', plots: 2 },
  ])('opens $notebook, runs it cell by cell, and the plots are drawn', async ({ notebook, plots }) => {
    const { page, trouble, runCells } = await openNotebook(
      browser,
      { frontEnd: 'notebook', addressOf: (name) => `${url.origin}/notebooks/${name}${url.search}` },
      `${notebook}.ipynb`,
    );
    const failed = await runCells();
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
