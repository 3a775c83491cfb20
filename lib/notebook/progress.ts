import { randomUUID } from 'node:crypto';
import { escapeHtml } from '../base/html.js';
import { formatDuration } from '../base/time.js';
import { displayChannel } from './display-channel.js';

/** A line of output that is rewritten while work goes on. */
export interface Progress {
  /** Says what is being done now, and how much of it is done (0 to 1) where that is known. */
  update(text: string, fraction?: number): void;
  /** The last word: what was done. The time it took is added. */
  done(text?: string): void;
}

const leastMsBetween = 100;

/**
 * Tells of long work while it lasts: in a notebook a line with a bar that changes in place, elsewhere a line of text
 * for each new thing said.
 *
 * @example
 * const booting = progress('Booting the sandbox');
 * booting.update('unpacking the image', 0.4);
 * booting.done();
 */
export function progress(label: string): Progress {
  const channel = displayChannel();
  const startedMs = performance.now();
  const id = randomUUID();
  let shownMs = Number.NEGATIVE_INFINITY;
  let lastText = '';
  const say = (text: string, fraction: number | undefined, first: boolean) => {
    if (channel !== undefined) {
      channel(
        { 'text/html': progressHtml(label, text, fraction), 'text/plain': lineOf(label, text) },
        id,
        !first,
      );
    } else if (text !== lastText || first) process.stderr.write(`${lineOf(label, text)}\n`);
    lastText = text;
    shownMs = performance.now();
  };
  say('', undefined, true);
  return {
    update(text, fraction) {
      if (text !== lastText || performance.now() - shownMs >= leastMsBetween) say(text, fraction, false);
    },
    done(text = 'done') {
      say(`${text} (${formatDuration((performance.now() - startedMs) * 1e6)})`, 1, false);
    },
  };
}

function lineOf(label: string, text: string): string {
  return text === '' ? `${label} ...` : `${label}: ${text}`;
}

function progressHtml(label: string, text: string, fraction: number | undefined): string {
  const value = fraction === undefined ? '' : ` value="${Math.min(1, Math.max(0, fraction)).toFixed(3)}"`;
  const line = escapeHtml(lineOf(label, text));
  const bar =
    fraction === 1 ? '' : ` <progress${value} max="1" aria-label="${escapeHtml(label)}"></progress>`;
  return `<div role="status">${line}${bar}</div>`;
}
