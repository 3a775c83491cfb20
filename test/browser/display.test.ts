import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  classicNotebook,
  type JupyterServer,
  launchChromium,
  type OpenNotebook,
  openNotebook,
  pictures,
  startJupyter,
  writeNotebook,
} from './jupyter.js';
import { plotCells, plotCount } from './plot-cells.js';

describe('plots in the classic Notebook', () => {
  let server: JupyterServer;
  let browser: Browser;
  let notebook: OpenNotebook;
  let stderr: string[];

  beforeAll(async () => {
    await mkdir(pictures, { recursive: true });
    server = await startJupyter(classicNotebook);
    await writeNotebook(server, 'display.ipynb', plotCells);
    browser = await launchChromium();
    notebook = await openNotebook(browser, server, 'display.ipynb');
    stderr = await notebook.runCells();
    await notebook.page.waitForFunction(
      (count) => document.querySelectorAll('.js-plotly-plot svg.main-svg').length >= count,
      plotCount,
      { timeout: 30_000 },
    );
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it('are drawn live, each once, and the picture is put away', async () => {
    const plots = await notebook.page.locator('figure[role=img]').evaluateAll((figures) =>
      figures.map((figure) => ({
        live: figure.querySelectorAll('.js-plotly-plot').length,
        marks: figure.querySelectorAll('.js-plotly-plot path, .js-plotly-plot rect').length,
        picture: figure.querySelector('img')?.style.display,
        described: (figure.getAttribute('aria-label') ?? '').length,
      })),
    );
    expect(plots).toHaveLength(plotCount);
    for (const plot of plots) {
      expect(plot).toMatchObject({ live: 1, picture: 'none' });
      expect(plot.marks).toBeGreaterThan(5);
      expect(plot.described).toBeGreaterThan(40);
    }
    expect(stderr).toEqual([]);
  });

  it('load plotly.js once, from this server, and nothing fails', async () => {
    const loaded = await notebook.page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry.name.includes('plotly'))
        .map((entry) => entry.name),
    );
    expect(loaded).toHaveLength(1);
    expect(loaded[0]).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/kernelspecs\/tracelab\/plotly\.min\.js$/);
    expect(notebook.trouble).toEqual([]);
  });

  it('answer the mouse', async () => {
    const plot = notebook.page.locator('.js-plotly-plot').nth(1);
    await plot.scrollIntoViewIfNeeded();
    await plot.locator('.bars .point path').first().hover({ force: true });
    await expect.poll(() => plot.locator('.hovertext').count()).toBe(1);
    const buttons = await plot
      .locator('.modebar-btn')
      .evaluateAll((all) => all.map((button) => button.getAttribute('data-title')));
    expect(buttons).toContain('Pan');
    expect(buttons.filter((title) => /share|cloud|edit/i.test(title ?? ''))).toEqual([]);
  });

  it('stand beside tables and progress', async () => {
    const { page } = notebook;
    expect(await page.locator('.output_stdout').first().innerText()).toContain(
      'sched_switch (400 rows, 6 columns)',
    );
    expect(await page.locator('[role=status]').allInnerTexts()).toEqual([
      expect.stringMatching(/^Booting: ready \(.*s\)/),
    ]);
    expect(await page.locator('table caption').innerText()).toContain('cpu occupancy');
    const figures = page.locator('figure[role=img]');
    for (let place = 0; place < plotCount; place++) {
      await figures.nth(place).screenshot({ path: join(pictures, `classic-${place}.png`) });
    }
  });

  it('stay as pictures, as good, where no script runs', async () => {
    const html = await notebook.page
      .locator('figure[role=img]')
      .evaluateAll((figures) =>
        figures.map((figure) => `<img src="${figure.querySelector('img')?.src}">`).join('<br>'),
      );
    const page = await browser.newPage({ viewport: { width: 960, height: 900 }, javaScriptEnabled: false });
    await page.setContent(html);
    await page.screenshot({ path: join(pictures, 'static.png'), fullPage: true });
    await page.close();
  });
});
