import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Figure, isFigure } from '../plot/figure.js';
import { displayChannel } from './display-channel.js';
import { figureHtml } from './figure-html.js';
import { figureBundle, plainText, type Showable, withProvenance } from './show.js';
import { staticWidth } from './static-svg.js';

/**
 * Shows what comes, in one place that changes: a plot or a table of each batch. It ends with the source, or when the cell is
 * interrupted; then the source is closed, so that nothing it had attached stays.
 *
 * In a terminal each is printed as text.
 *
 * @param draw what to show of one item; `undefined` leaves what is shown
 * @example
 * let total = 0;
 * await live(vm.watch([sched], { durationMs: 10_000 }), (batch) => plot.bars(countBy(batch.table(sched), 'next_comm')));
 */
export async function live<T>(
  source: AsyncIterable<T>,
  draw: (item: T) => Figure | Showable | undefined,
): Promise<void> {
  const channel = displayChannel(); // that of this cell: an interrupted one ends while the next may run already
  const id = randomUUID();
  const stop = new AbortController();
  const interrupt = () => stop.abort();
  // While a cell's first turn runs, Node itself holds SIGINT (vm's breakOnSigint) and restores at its end what it had found: a listener
  // that is added within that turn would leave the signal to its default, which ends the kernel.
  await nextTurn();
  process.once('SIGINT', interrupt);
  let last: Figure | Showable | undefined;
  let isShown = false;
  try {
    for await (const item of source) {
      const shown = draw(item);
      if (shown !== undefined) {
        last = shown;
        if (channel === undefined) process.stdout.write(`${plainText(shown)}\n`);
        else channel(passingBundle(shown), id, isShown);
        isShown = true;
      }
      if (stop.signal.aborted) break;
    }
  } finally {
    process.off('SIGINT', interrupt);
  }
  // What stays has the picture too, for readers of the saved notebook.
  if (channel !== undefined && last !== undefined && isFigure(last))
    channel(await figureBundle(last), id, true);
}

/** What is soon replaced: without the picture, which takes longer to draw than the plot itself. */
function passingBundle(shown: Figure | Showable) {
  return { 'text/html': passingHtml(shown), 'text/plain': plainText(shown) };
}

function passingHtml(shown: Figure | Showable): string {
  if (!isFigure(shown)) return shown.toHtml();
  const figure = withProvenance(shown);
  return figureHtml(figure, blankPicture(figure));
}

/** As large as the plot, so that what stands beneath does not jump. */
function blankPicture({ layout }: Figure): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${staticWidth}" height="${layout.height}"/>`;
}
