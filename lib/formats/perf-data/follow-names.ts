import type { Distributed } from './distribute.js';
import { recordType } from './record-type.js';
import type { ThreadNames } from './thread-names.js';

/** Tells the names of threads what the COMM, FORK and EXIT records of a window say, in their order. */
export function followNames({ kinds, sequence }: Distributed, view: DataView, names: ThreadNames): void {
  const types = Uint8Array.from(kinds, ({ kind }) =>
    kind.kind === 'side' && changesNames(kind.type) ? kind.type : 0,
  );
  if (types.every((type) => type === 0)) return;
  const rows = new Uint32Array(kinds.length);
  for (let place = 0; place < sequence.length; place++) {
    const number = sequence[place] ?? 0;
    const type = types[number] ?? 0;
    if (type === 0) continue;
    const row = rows[number] ?? 0;
    rows[number] = row + 1;
    follow(type, kinds[number]?.places[row] ?? 0, place, view, names);
  }
}

function changesNames(type: number): boolean {
  return type === recordType.comm || type === recordType.fork || type === recordType.exit;
}

function follow(type: number, at: number, place: number, view: DataView, names: ThreadNames): void {
  if (type === recordType.comm) names.name(place, view.getInt32(at + 12, true), nameAt(view, at + 16, at));
  else if (type === recordType.fork)
    names.fork(place, view.getInt32(at + 20, true), view.getInt32(at + 16, true));
  else names.exit(place, view.getInt32(at + 16, true));
}

function nameAt(view: DataView, start: number, record: number): string {
  const limit = record + view.getUint16(record + 6, true);
  let end = start;
  while (end < limit && view.getUint8(end) !== 0) end++;
  return Buffer.from(view.buffer, view.byteOffset + start, end - start).toString('utf8');
}
