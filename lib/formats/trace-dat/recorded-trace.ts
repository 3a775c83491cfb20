import type { PagePieces } from '../ring-buffer/page-pieces.js';
import type { FormatText, TraceDatHead } from './head.js';
import { optionId } from './option-id.js';
import { TraceDatFile } from './trace-dat-file.js';

/** What was read of a kernel beside the pages of its ring buffer. */
export interface RecordedTexts {
  readonly headerPage: string;
  readonly headerEvent: string;
  readonly formats: readonly FormatText[];
  /** /proc/kallsyms */
  readonly kallsyms: Uint8Array;
  readonly printkFormats: string;
  /** `PID NAME` a line. */
  readonly cmdlines: string;
  readonly clock: string;
  /** `uname -snrm` */
  readonly uname: string;
}

/** Pages that were just recorded, as the trace that trace-cmd would have recorded: to be printed, exported, or written to a file. */
export function recordedTrace(texts: RecordedTexts, pages: readonly PagePieces[]): TraceDatFile {
  const { clock, kallsyms, printkFormats, cmdlines, uname, ...rest } = texts;
  const pageBytes = pages[0]?.pageBytes ?? 0;
  const cpus = pages.map(({ cpu, pages: count }) => ({ cpu, offset: 0, bytes: count * pageBytes }));
  const option = (id: number, text: string) => ({ id, data: Buffer.from(`${text}\0`) });
  const head: TraceDatHead = {
    ...rest,
    version: 6,
    pageBytes,
    compression: 'none',
    kallsyms: () => kallsyms,
    printkFormats: () => printkFormats,
    cmdlines: () => cmdlines,
    cpuCount: pages.length,
    options: [option(optionId.traceClock, `[${clock}]`), option(optionId.uname, uname)],
    buffers: [{ name: '', clock, pageBytes, compressed: false, cpus }],
  };
  return new TraceDatFile(head, () => pages.map((one) => one.source()));
}
