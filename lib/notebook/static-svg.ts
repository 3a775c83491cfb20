import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { DOMWindow } from 'jsdom';
import type { Figure } from '../plot/figure.js';
import { mergeBars } from './merge-bars.js';
import { textWidth } from './text-size.js';

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
    getBBox(this: SVGElement) {
      return boxOf(this, false);
    },
    getBoundingClientRect(this: SVGElement) {
      return boxOf(this, true);
    },
    getComputedTextLength(this: SVGElement) {
      return boxOf(this, false).width;
    },
  });
}

interface StyledElement {
  readonly localName: string;
  readonly textContent: string | null;
  readonly parentElement: StyledElement | null;
  readonly style?: { readonly fontSize: string };
  querySelectorAll(selector: string): ArrayLike<StyledElement>;
  getAttribute(name: string): string | null;
}
type SVGElement = StyledElement;

/** The box of a text: as wide as its longest line, as high as its lines. */
function boxOf(element: StyledElement, absolute: boolean) {
  const spans = Array.from(element.querySelectorAll('tspan.line'));
  const lines = (spans.length > 0 ? spans : [element]).map((line) => line.textContent ?? '');
  const size = fontSizeOf(element);
  const width = Math.max(0, ...lines.map((line) => textWidth(line, size)));
  const height = width === 0 ? 0 : lines.length * size * 1.3;
  const anchor = element.getAttribute('text-anchor');
  const x = anchor === 'middle' ? -width / 2 : anchor === 'end' ? -width : 0;
  const y = absolute ? 0 : -size;
  return { x, y, width, height, left: x, right: x + width, top: y, bottom: y + height };
}

function fontSizeOf(element: StyledElement): number {
  for (let at: StyledElement | null = element; at !== null; at = at.parentElement) {
    const size = Number.parseFloat(at.style?.fontSize ?? '');
    if (Number.isFinite(size)) return size;
  }
  return 12;
}
