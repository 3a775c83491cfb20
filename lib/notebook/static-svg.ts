import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { DOMWindow } from 'jsdom';
import type { Figure } from '../plot/figure.js';
import { mergeBars } from './merge-bars.js';
import { type SvgNode, textBox } from './text-box.js';

/** What is used of plotly.js. */
interface Plotly {
  newPlot(element: unknown, data: unknown, layout: unknown, config: unknown): Promise<unknown>;
  toImage(element: unknown, options: unknown): Promise<string>;
  purge(element: unknown): void;
}

export const staticWidth = 900;

let stage: Promise<{ readonly window: DOMWindow; readonly plotly: Plotly }> | undefined;

/**
 * Draws a figure as SVG text with no browser: plotly.js itself, in a document that exists only in memory (jsdom).
 * The first call loads both (under a second), later ones take a tenth of that.
 */
export async function renderSvg(figure: Figure): Promise<string> {
  stage ??= openStage();
  const { window, plotly } = await stage;
  const element = window.document.createElement('div');
  window.document.body.append(element);
  try {
    const layout = { ...figure.layout, width: staticWidth };
    await plotly.newPlot(element, structuredClone(figure.data), structuredClone(layout), {
      staticPlot: true,
    });
    const size = { width: staticWidth, height: figure.layout.height };
    const svg = await plotly.toImage(element, { format: 'svg', imageDataOnly: true, ...size });
    return mergeBars(svg);
  } finally {
    plotly.purge(element);
    element.remove();
  }
}

async function openStage() {
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const source = await readFile(createRequire(import.meta.url).resolve('plotly.js-dist-min'), 'utf8');
  const { window } = new JSDOM('<!doctype html><body></body>', {
    runScripts: 'outside-only',
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  supplyWhatJsdomLacks(window);
  window.eval(source);
  const plotly: Plotly = window.Plotly;
  return { window, plotly };
}

/** jsdom lays nothing out: sizes of texts are estimated, and what plotly.js only asks for at its start is answered. */
function supplyWhatJsdomLacks(window: DOMWindow): void {
  const listensToNothing = { addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(window, {
    TextDecoder,
    TextEncoder,
    matchMedia: () => ({ matches: false, ...listensToNothing }),
  });
  Object.assign(window.URL, { createObjectURL: () => 'blob:none', revokeObjectURL: () => undefined });
  Object.assign(window.HTMLCanvasElement.prototype, { getContext: () => null });
  Object.assign(window.SVGElement.prototype, {
    getBBox(this: SvgNode) {
      return textBox(this, false);
    },
    getBoundingClientRect(this: SvgNode) {
      return textBox(this, true);
    },
    getComputedTextLength(this: SvgNode) {
      return textBox(this, false).width;
    },
  });
}
