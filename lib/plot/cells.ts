import type { Json, PlotlyTrace } from './figure.js';
import { rounded } from './quantity.js';

/** One field of a grid. */
export interface Cell {
  readonly column: number;
  readonly row: number;
  readonly color: string;
  /** What stands in it; the colour of the letters is for that of the cell. */
  readonly text?: string;
  readonly textColor?: string;
  readonly hover: string;
}

/**
 * Cells of a grid as bars that touch: they stay sharp at any size, and can be drawn where there is no canvas, as plotly's own heat map
 * cannot.
 */
export function cellTrace(
  cells: readonly Cell[],
  more: { readonly [attribute: string]: Json } = {},
): PlotlyTrace {
  const labelled = cells.some(({ text }) => text !== undefined && text !== '');
  return {
    type: 'bar',
    orientation: 'h',
    base: cells.map(({ column }) => rounded(column - 0.5)),
    x: cells.map(() => 1),
    y: cells.map(({ row }) => row),
    width: 1,
    ...(labelled
      ? {
          text: cells.map(({ text }) => text ?? ''),
          textposition: 'inside',
          insidetextanchor: 'middle',
          textangle: 0,
          constraintext: 'none',
          insidetextfont: { size: 12, color: cells.map(({ textColor }) => textColor ?? '#FFFFFF') },
        }
      : {}),
    hovertext: cells.map(({ hover }) => hover),
    hovertemplate: '%{hovertext}<extra></extra>',
    marker: { color: cells.map(({ color }) => color), line: { width: 1, color: '#FFFFFF' } },
    showlegend: false,
    ...more,
  };
}
