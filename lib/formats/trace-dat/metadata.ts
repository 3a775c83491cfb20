import type { ByteCursor } from '../../base/byte-cursor.js';
import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { FormatText, LateText } from './head.js';

/** A format file is never as long as this: a length that is more is a lie. */
const longestFormat = 0x10_0000;

/** `header_page` and `header_event`, each after its name. */
export function readHeaders(cursor: ByteCursor): { headerPage: string; headerEvent: string } {
  return { headerPage: named(cursor, 'header_page'), headerEvent: named(cursor, 'header_event') };
}

function named(cursor: ByteCursor, name: string): string {
  const { at } = cursor;
  if (cursor.nulText(64) !== name) throw new DamagedFileError('trace.dat', at, `"${name}" should stand here`);
  return formatText(cursor);
}

function formatText(cursor: ByteCursor): string {
  const { at } = cursor;
  const length = cursor.size();
  if (length > longestFormat) throw new DamagedFileError('trace.dat', at, `a format of ${length} bytes`);
  return cursor.text(length);
}

/** The formats of ftrace's own events. */
export function readOwnFormats(cursor: ByteCursor): FormatText[] {
  return readTexts(cursor, 'ftrace');
}

/** The formats of each system's events. */
export function readEventFormats(cursor: ByteCursor): FormatText[] {
  const formats: FormatText[] = [];
  const systems = cursor.u32();
  for (let n = 0; n < systems; n++) formats.push(...readTexts(cursor, cursor.nulText()));
  return formats;
}

function readTexts(cursor: ByteCursor, system: string): FormatText[] {
  const formats: FormatText[] = [];
  const count = cursor.u32();
  for (let n = 0; n < count; n++) formats.push({ system, text: formatText(cursor) });
  return formats;
}

/** A text whose length was just read: it is passed over, and read when it is asked for. */
export function lateText(source: ByteSource, cursor: ByteCursor, length: number): LateText {
  const bytes = lateBytes(source, cursor, length);
  return () => Buffer.from(bytes()).toString('utf8');
}

/** Bytes whose number was just read. */
export function lateBytes(source: ByteSource, cursor: ByteCursor, length: number): () => Uint8Array {
  const { at } = cursor;
  cursor.skip(length);
  return () => source.read(at, length);
}
