import { readFileSync } from 'node:fs';
import { EventTable } from '../events/event-table.js';

/** The data: in the checkout's lessons folder, two folders up from this file, three from the compiled one. */
const timelineFile = new URL(
  import.meta.url.includes('/dist/')
    ? '../../../lessons/data/kernel-timeline.csv'
    : '../../lessons/data/kernel-timeline.csv',
  import.meta.url,
);

/**
 * When the kernel learned each tracing feature: `feature`, `kernel` (the release that brought it), `year` of that release,
 * `category`, `source` (what says so: a commit, a merge tag, a document) and `uncertain` (true where the version is not certain).
 *
 * @example show(plot.featureTimeline(kernelTimeline(), { lines: [{ label: 'this kernel', kernel: vm.kernel.release }] }))
 */
export function kernelTimeline() {
  const [header = [], ...rows] = parseCsv(readFileSync(timelineFile, 'utf8'));
  const column = (name: string): string[] => rows.map((row) => row[header.indexOf(name)] ?? '');
  return EventTable.of('kernel timeline', {
    feature: column('feature'),
    kernel: column('kernel'),
    year: Uint16Array.from(column('year'), Number),
    category: column('category'),
    uncertain: column('certainty').map((certainty) => certainty !== 'sure'),
    source: column('source'),
  });
}

/** Lines of fields, by RFC 4180 without line breaks inside of fields: a field in quotes may have commas and doubled quotes. */
function parseCsv(text: string): string[][] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) =>
      Array.from(line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    );
}
