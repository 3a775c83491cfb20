/** Anything that can be sent to a notebook: no BigInt, no NaN, no function. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A plotly trace. @see https://plotly.com/javascript/reference/ */
export interface PlotlyTrace {
  readonly type: 'bar' | 'scatter';
  readonly [attribute: string]: Json;
}

/** A plotly layout. */
export interface PlotlyLayout {
  readonly width?: number;
  readonly height: number;
  readonly [attribute: string]: Json | undefined;
}

/**
 * A plot: what plotly draws, a description for who cannot see it, and what the reader must know of how it was made
 * (events lost, rows aggregated). The notes stand on the plot itself.
 */
export interface Figure {
  readonly data: readonly PlotlyTrace[];
  readonly layout: PlotlyLayout;
  readonly alt: string;
  readonly notes: readonly string[];
}

export function isFigure(value: unknown): value is Figure {
  return (
    typeof value === 'object' &&
    value !== null &&
    'data' in value &&
    Array.isArray(value.data) &&
    'layout' in value &&
    'alt' in value &&
    'notes' in value
  );
}
