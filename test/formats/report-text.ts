import type { TraceEvents, TraceFile } from '../../lib/formats/trace-file.js';

/** The text of a file as `tracelab report` prints it: from windows whose memory is used again. */
export function reportText(file: TraceFile, windowBytes: number): string {
  const pieces: Uint8Array[] = [];
  const add = (text: Iterable<Uint8Array>) => {
    for (const piece of text) pieces.push(piece.slice());
  };
  let held: TraceEvents | undefined;
  for (const events of file.windows(windowBytes, { recycles: true })) {
    add(held?.text(events) ?? []);
    held = events;
  }
  add(held?.text() ?? []);
  return `${file.reportTitle ?? ''}${Buffer.concat(pieces)}`;
}
