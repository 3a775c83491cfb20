import type { ByteCursor } from '../../base/byte-cursor.js';
import { clockName } from './clock-name.js';
import { readAttributes } from './event-attributes.js';
import { feature } from './feature.js';

/** A file with these bytes was mapped: its name and its build id in hexadecimal. */
export interface BuildId {
  readonly file: string;
  readonly buildId: string;
  /** -1: the host's kernel or programs. */
  readonly pid: number;
}

/** Longest text that is read of a section. */
const longestText = 0x1_0000;

/** A length, then that many bytes of text, which end with NULs. tools/perf: `do_write_string` in util/header.c (v6.12). */
export function readText(cursor: ByteCursor): string {
  const length = cursor.u32();
  const text = cursor.text(Math.min(length, longestText));
  cursor.skip(length - Math.min(length, longestText));
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** The sections that are for people to read, as lines of a name and a value. tools/perf: `feat_ops` in util/header.c (v6.12). */
export function describeFeature(number: number, cursor: ByteCursor): (readonly [string, string])[] {
  switch (number) {
    case feature.hostname:
      return [['host', readText(cursor)]];
    case feature.osrelease:
      return [['kernel', readText(cursor)]];
    case feature.version:
      return [['recorded by', `perf ${readText(cursor)}`]];
    case feature.arch:
      return [['architecture', readText(cursor)]];
    case feature.nrcpus: {
      const available = cursor.u32();
      return [['CPUs', `${cursor.u32()} of ${available}`]];
    }
    case feature.cpudesc:
      return [['CPU', readText(cursor)]];
    case feature.totalMem:
      return [['memory', `${cursor.u64()} kB`]];
    case feature.cmdline:
      return [['command', readTexts(cursor).join(' ')]];
    case feature.sampleTime: {
      const first = cursor.u64();
      const last = cursor.u64();
      return last === 0n ? [] : [['time of samples', `${seconds(first)} to ${seconds(last)}`]];
    }
    case feature.clockid:
      return [['clock resolution', `${cursor.u64()} ns`]];
    case feature.clockData:
      return clockData(cursor);
    case feature.compressed:
      return [compressed(cursor)];
    default:
      return [];
  }
}

function readTexts(cursor: ByteCursor): string[] {
  const count = cursor.u32();
  const texts: string[] = [];
  for (let n = 0; n < count; n++) texts.push(readText(cursor));
  return texts;
}

/** Time of day and time of the clock at one moment. tools/perf: `write_clock_data`. */
function clockData(cursor: ByteCursor): (readonly [string, string])[] {
  cursor.u32();
  const clock = clockName(cursor.u32());
  const wallNs = cursor.u64();
  const clockNs = cursor.u64();
  return [
    ['clock', clock],
    ['clock at', `${seconds(clockNs)} when the time of day was ${seconds(wallNs)}`],
  ];
}

/** tools/perf: `write_compressed`: version, type (1: zstd), level, ratio, size of the buffer. */
function compressed(cursor: ByteCursor): readonly [string, string] {
  cursor.u32();
  const type = cursor.u32();
  const level = cursor.u32();
  return ['compression', `${type === 1 ? 'zstd' : `of type ${type}`}, level ${level}`];
}

function seconds(ns: bigint): string {
  return `${ns / 1_000_000_000n}.${String(ns % 1_000_000_000n).padStart(9, '0')}`;
}

/** Name and counters' ids of an event. */
export interface EventDescription {
  readonly name: string;
  readonly ids: readonly bigint[];
}

/** tools/perf: `write_event_desc`, `read_event_desc` in util/header.c (v6.12). */
export function readEventDescriptions(cursor: ByteCursor): EventDescription[] {
  const count = cursor.u32();
  const size = cursor.u32();
  const events: EventDescription[] = [];
  for (let n = 0; n < count; n++) {
    const { at } = cursor;
    readAttributes(cursor, size);
    cursor.at = at;
    cursor.skip(size);
    const idCount = cursor.u32();
    const name = readText(cursor);
    const ids: bigint[] = [];
    for (let id = 0; id < idCount; id++) ids.push(cursor.u64());
    events.push({ name, ids });
  }
  return events;
}

/** tools/perf: `struct perf_record_header_build_id` in tools/lib/perf/include/perf/event.h (v6.12): records up to the end. */
export function readBuildIds(cursor: ByteCursor, end: number): BuildId[] {
  const found: BuildId[] = [];
  while (cursor.at + 36 <= end) {
    const start = cursor.at;
    cursor.skip(6);
    const size = cursor.u16();
    if (size < 36 || start + size > end) break;
    found.push(readBuildId(cursor, start, size));
    cursor.at = start + size;
  }
  return found;
}

/** A build id's record; the cursor stands after its header. */
export function readBuildId(cursor: ByteCursor, start: number, size: number): BuildId {
  const pid = cursor.u32() | 0;
  const bytes = Uint8Array.from(cursor.bytes(24));
  const stated = bytes[20] ?? 0;
  const buildId = Buffer.from(bytes.subarray(0, stated > 0 && stated <= 20 ? stated : 20)).toString('hex');
  const text = cursor.text(Math.max(0, start + size - cursor.at));
  const file = text.split('\0')[0] ?? '';
  return { pid, buildId, file };
}
