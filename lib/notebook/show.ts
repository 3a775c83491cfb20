import { inspect } from 'node:util';
import { provenanceLines } from '../base/provenance.js';
import { type Figure, isFigure } from '../plot/figure.js';
import { withNotes } from '../plot/with-notes.js';
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
export async function figureBundle(plain: Figure): Promise<MimeBundle> {
  const figure = withProvenance(plain);
  const svg = await renderSvg(figure);
  return {
    'application/vnd.plotly.v1+json': { data: figure.data, layout: figure.layout, config: plotlyConfig },
    'text/html': figureHtml(figure, svg),
    'image/svg+xml': svg,
    'text/plain': plainText(plain),
  };
}

/** The figure with what is to be said of where its data is from: on the plot, and to who cannot see it. */
export function withProvenance(figure: Figure): Figure {
  return withNotes(figure, provenanceLines());
}

/** What stands where nothing can be drawn. */
export function plainText(value: Figure | Showable): string {
  if (!isFigure(value)) return inspect(value);
  return [value.alt, ...value.notes, ...provenanceLines()].join('\n');
}
