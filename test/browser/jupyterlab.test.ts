import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { down, up } from '../../vm/sandbox.js';
import {
  type JupyterServer,
  launchChromium,
  openNotebook,
  pictures,
  project,
  startJupyter,
} from './jupyter.js';
import { labHindrance, labProgram } from './trixie-lab.js';

const hindrance = labHindrance();
if (hindrance !== undefined) console.warn(`JupyterLab is not tested: ${hindrance}.`);

describe.skipIf(hindrance !== undefined)('JupyterLab 4', () => {
  const lesson = '04-tracepoints.ipynb';
  let server: JupyterServer;
  let browser: Browser;

  beforeAll(async () => {
    mkdirSync(pictures, { recursive: true });
    await up();
    server = await startJupyter(await labProgram());
    copyFileSync(join(project, 'notebooks', lesson), join(server.folder, lesson));
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await down('6.12');
  });

  it('runs lesson 4 and draws its plots', async () => {
    const { page, trouble, runCells } = await openNotebook(browser, server, lesson);
    expect(await runCells()).toEqual([]);
    await page.waitForFunction(() => document.querySelectorAll('.js-plotly-plot svg.main-svg').length >= 2);
    const plots = page.locator('.js-plotly-plot');
    await plots.last().scrollIntoViewIfNeeded();
    await page.screenshot({ path: join(pictures, 'jupyterlab.png') });
    expect(await plots.count()).toBe(2);
    expect(trouble.filter((line) => line.startsWith('asked'))).toEqual([]);
  });
});
