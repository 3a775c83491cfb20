import type { ByteCursor } from '../../base/byte-cursor.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { EventCatalog } from '../event-catalog.js';
import { parseSavedCmdlines } from '../saved-cmdlines.js';

/** What the tracing data say beside the formats of events. */
export interface TracingData {
  readonly version: string;
  readonly longBytes: number;
  readonly pageBytes: number;
  readonly kallsyms: string;
  readonly printkFormats: string;
  readonly taskNames: ReadonlyMap<number, string>;
}

/** No format file and no list of symbols is as long. */
const longestText = 0x1000_0000;
const mostSystems = 0x1_0000;

/**
 * Reads the formats of the tracepoints that were recorded, as trace-cmd once wrote them.
 *
 * tools/perf: util/trace-event-info.c, util/trace-event-read.c (v6.12).
 *
 * @param catalog takes the formats; those before a damaged place stay in it
 * @throws DamagedFileError
 */
export function readTracingData(cursor: ByteCursor, catalog: EventCatalog): TracingData {
  const start = cursor.at;
  const magic = Buffer.from(cursor.bytes(10));
  if (magic.toString('latin1') !== '\x17\x08\x44tracing') throw damaged(start, 'no tracing data begin here');
  const version = cursor.nulText(16);
  if (cursor.u8() !== 0) throw damaged(start, 'the tracing data are of a big-endian machine');
  const longBytes = cursor.u8();
  const pageBytes = cursor.u32();
  readNamed(cursor, 'header_page');
  readNamed(cursor, 'header_event');
  readSystem(cursor, 'ftrace', catalog);
  const systems = cursor.u32();
  if (systems > mostSystems) throw damaged(cursor.at - 4, `${systems} systems of events`);
  for (let n = 0; n < systems; n++) readSystem(cursor, cursor.nulText(), catalog);
  const kallsyms = cursor.text(bounded(cursor, cursor.u32()));
  const printkFormats = cursor.text(bounded(cursor, cursor.u32()));
  const taskNames = Number(version) >= 0.6 ? readText(cursor) : '';
  return {
    version,
    longBytes,
    pageBytes,
    kallsyms,
    printkFormats,
    taskNames: parseSavedCmdlines(taskNames),
  };
}

function readNamed(cursor: ByteCursor, name: string): string {
  const { at } = cursor;
  if (cursor.nulText(64) !== name) throw damaged(at, `"${name}" should stand here`);
  return readText(cursor);
}

function readSystem(cursor: ByteCursor, system: string, catalog: EventCatalog): void {
  const count = cursor.u32();
  for (let n = 0; n < count; n++) catalog.add(system, readText(cursor));
}

function readText(cursor: ByteCursor): string {
  return cursor.text(bounded(cursor, cursor.size()));
}

function bounded(cursor: ByteCursor, length: number): number {
  if (length > longestText) throw damaged(cursor.at, `a text of ${length} bytes`);
  return length;
}

function damaged(offset: number, problem: string): DamagedFileError {
  return new DamagedFileError('perf.data', offset, problem, 'fields of tracepoints cannot be read');
}
