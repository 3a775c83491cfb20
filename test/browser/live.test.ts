import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  classicNotebook,
  type JupyterServer,
  launchChromium,
  openNotebook,
  pictures,
  startJupyter,
  writeNotebook,
} from './jupyter.js';

/** Batches that never end, of data made here: no sandbox is needed. */
const source = `import { EventTable, live, plot } from 'tracelab';
const state = { closed: false, batches: 0 };
async function* batches(count: number) {
  try {
    for (let batch = 1; batch <= count; batch++) {
      await new Promise((next) => setTimeout(next, 100));
      state.batches = batch;
      yield EventTable.of('counts', { comm: ['cat', 'ls'], count: [batch, 2 * batch] });
    }
  } finally {
    state.closed = true;
  }
}
const draw = (table: any) => plot.bars(table, { title: 'Batch ' + table.row(0).count });`;
const cells = [
  source,
  'await live(batches(5), draw);',
  'state.closed = false;',
  'await live(batches(100000), draw);',
  'console.log(JSON.stringify(state));',
];

/** The classic Notebook's own object, as far as it is used here. */
interface ClassicPage {
  readonly Jupyter?: {
    readonly notebook?: {
      readonly kernel?: { is_connected(): boolean; interrupt(): void };
      execute_cells(indices: number[]): void;
      get_cells(): { readonly input_prompt_number: unknown }[];
    };
  };
}

describe('a live plot', () => {
  let server: JupyterServer;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    server = await startJupyter(classicNotebook);
    await writeNotebook(server, 'live.ipynb', cells);
    browser = await launchChromium();
    ({ page } = await openNotebook(browser, server, 'live.ipynb'));
    await page.waitForFunction(
      () => (globalThis as unknown as ClassicPage).Jupyter?.notebook?.kernel?.is_connected() === true,
    );
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const start = (cell: number) =>
    page.evaluate(
      (at) => (globalThis as unknown as ClassicPage).Jupyter?.notebook?.execute_cells([at]),
      cell,
    );
  const ended = (cell: number) =>
    page.waitForFunction(
      (at) =>
        typeof (globalThis as unknown as ClassicPage).Jupyter?.notebook?.get_cells()[at]
          ?.input_prompt_number === 'number',
      cell,
    );
  const titles = () => page.locator('.js-plotly-plot .gtitle').allTextContents();

  it('changes in its place and stays as the last batch', async () => {
    for (const cell of [0, 1]) {
      await start(cell);
      await ended(cell);
    }
    await expect.poll(titles).toEqual(['Batch 5']);
    await page.screenshot({ path: join(pictures, 'live.png') });
  });

  it('ends with the cell that is interrupted, and closes what it showed', async () => {
    await start(2);
    await ended(2);
    await start(3);
    await expect.poll(async () => (await titles()).length).toBe(2);
    await expect.poll(async () => Number((await titles()).at(-1)?.slice(6))).toBeGreaterThan(3);
    await page.evaluate(() => (globalThis as unknown as ClassicPage).Jupyter?.notebook?.kernel?.interrupt());
    await page.waitForTimeout(1500); // an interrupted cell gets no number; what is asked at once after it is not run
    await start(4);
    await ended(4);
    await page.screenshot({ path: join(pictures, 'live-interrupted.png'), fullPage: true });
    await expect
      .poll(() => page.locator('.output_stdout').last().innerText())
      .toMatch(/^\{"closed":true,"batches":\d+\}/);
  });
});
