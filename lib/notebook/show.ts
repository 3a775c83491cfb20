import { inspect } from 'node:util';
import { type Figure, isFigure } from '../plot/figure.js';
import { displayChannel, type MimeBundle } from './display-channel.js';
import { figureHtml, plotlyConfig } from './figure-html.js';
import { renderSvg } from './static-svg.js';

/** Anything that knows itself as HTML: a table, a verdict. */
export interface Showable {
  toHtml(): string;
}

/**
 * Shows a plot, a table, or anything with `toHtml` in the output of the notebook's cell; in a terminal its text.
 *
 * A plot goes out as one message in several forms, of which each front end takes the richest that it knows: plotly's own
 * MIME type (VS Code), HTML with a live plot over a static picture (Notebook, JupyterLab), SVG, and the description.
 *
 * @example await show(bars(countBy(trace.table('function'), 'function')))
 */
export async function show(value: Figure | Showable): Promise<void> {
  const channel = displayChannel();
  if (channel === undefined) {
    process.stdout.write(`${plainText(value)}\n`);
    return;
  }
  channel(
    isFigure(value)
      ? await figureBundle(value)
      : { 'text/html': value.toHtml(), 'text/plain': plainText(value) },
  );
}

/** All forms of a figure. */
export async function figureBundle(figure: Figure): Promise<MimeBundle> {
  const svg = await renderSvg(figure);
  return {
    'application/vnd.plotly.v1+json': { data: figure.data, layout: figure.layout, config: plotlyConfig },
    'text/html': figureHtml(figure, svg),
    'image/svg+xml': svg,
    'text/plain': plainText(figure),
  };
}

/** What stands where nothing can be drawn. */
export function plainText(value: Figure | Showable): string {
  return isFigure(value) ? [value.alt, ...value.notes].join('\n') : inspect(value);
}
