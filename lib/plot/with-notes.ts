import type { Figure } from './figure.js';
import { addNotes } from './theme.js';

/**
 * The figure with more that its reader must know: small letters beneath the plot, and the end of its description.
 *
 * @example withNotes(figure, ['Replay: recorded on 6.12.117 (tcg), 2026-11-24'])
 */
export function withNotes(figure: Figure, notes: readonly string[]): Figure {
  if (notes.length === 0) return figure;
  return {
    ...figure,
    layout: addNotes(figure.layout, figure.notes.length, notes),
    alt: [figure.alt, ...notes].join(' '),
    notes: [...figure.notes, ...notes],
  };
}
