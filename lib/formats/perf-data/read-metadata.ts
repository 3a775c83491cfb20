import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { clockName } from './clock-name.js';
import { readAttributes } from './event-attributes.js';
import { feature } from './feature.js';
import { describeFeature, readBuildId, readBuildIds, readEventDescriptions } from './features.js';
import type { FileHeader } from './file-header.js';
import type { Metadata } from './metadata.js';
import { perfCursor } from './perf-cursor.js';
import { recordType } from './record-type.js';
import { readTracingData } from './tracing-data.js';

/** No recording has as many events, nor an event as many counters. */
const mostEvents = 0x4000;
const mostIds = 0x10_0000;

/** Reads attributes and feature sections of a file that did not come through a pipe. */
export function readFileMetadata(source: ByteSource, header: FileHeader, metadata: Metadata): void {
  const { attrs, attrBytes } = header;
  const count = Math.min(Math.floor(attrs.size / attrBytes), mostEvents);
  for (let n = 0; n < count; n++)
    readFileAttribute(source, attrs.offset + n * attrBytes, attrBytes, metadata);
  const clocks = metadata.events.filter(({ attributes: { useClockid } }) => useClockid);
  const [clock] = clocks;
  if (clock !== undefined) metadata.about.push(['clock', clockName(clock.attributes.clockid)]);
  for (const [number, { offset, size }] of header.features) {
    attempt(metadata, () => readFeature(source, number, offset, offset + size, metadata));
  }
  metadata.settle();
}

/** An attribute ends with the section of its ids. tools/perf: `struct perf_file_attr` in util/header.h (v6.12). */
function readFileAttribute(source: ByteSource, at: number, attrBytes: number, metadata: Metadata): void {
  const cursor = perfCursor(source, at, at + attrBytes);
  const { attributes } = readAttributes(cursor, attrBytes - 16);
  cursor.at = at + attrBytes - 16;
  const offset = cursor.size();
  const size = cursor.size();
  if (size > 8 * mostIds) throw new DamagedFileError('perf.data', at, `${size / 8} counters of an event`);
  const ids = readIds(source, offset, size);
  metadata.addEvent({ ...attributes, ids });
}

function readIds(source: ByteSource, offset: number, size: number): bigint[] {
  const cursor = perfCursor(source, offset, offset + size);
  const ids: bigint[] = [];
  for (let n = 0; n + 8 <= size; n += 8) ids.push(cursor.u64());
  return ids;
}

function readFeature(
  source: ByteSource,
  number: number,
  offset: number,
  end: number,
  metadata: Metadata,
): void {
  const cursor = perfCursor(source, offset, end);
  switch (number) {
    case feature.tracingData:
      metadata.tracingData = readTracingData(cursor, metadata.catalog);
      metadata.isSettled = false;
      break;
    case feature.eventDesc:
      metadata.nameEvents(readEventDescriptions(cursor));
      break;
    case feature.buildId:
      metadata.buildIds.push(...readBuildIds(cursor, end));
      break;
    default:
      metadata.about.push(...describeFeature(number, cursor));
  }
}

/**
 * Takes a record of perf itself that says something of the events or the machine. Of a file that did not come through a pipe only
 * updates and build ids are there.
 */
export function readMetadataRecord(
  source: ByteSource,
  type: number,
  at: number,
  size: number,
  metadata: Metadata,
): void {
  attempt(metadata, () => {
    const end = at + size;
    const cursor = perfCursor(source, at + 8, end);
    switch (type) {
      case recordType.headerAttr: {
        const { attributes, size: attrBytes } = readAttributes(cursor, size - 8);
        if (metadata.events.length < mostEvents)
          metadata.addEvent({
            ...attributes,
            ids: readIds(source, at + 8 + attrBytes, size - 8 - attrBytes),
          });
        break;
      }
      case recordType.headerTracingData: {
        const bytes = cursor.u32();
        metadata.tracingData = readTracingData(perfCursor(source, end, end + bytes), metadata.catalog);
        metadata.isSettled = false;
        break;
      }
      case recordType.headerFeature: {
        const number = Number(cursor.u64());
        readFeature(source, number, cursor.at, end, metadata);
        break;
      }
      case recordType.headerBuildId:
        metadata.buildIds.push(readBuildId(cursor, at, size));
        break;
      case recordType.eventUpdate:
        readEventUpdate(source, at, end, metadata);
        break;
    }
  });
}

/** tools/perf: `struct perf_record_event_update` in tools/lib/perf/include/perf/event.h (v6.12); type 2 is a name. */
function readEventUpdate(source: ByteSource, at: number, end: number, metadata: Metadata): void {
  const cursor = perfCursor(source, at + 8, end);
  const type = cursor.u64();
  const low = cursor.u32();
  const number = metadata.numberOf(low, cursor.u32());
  if (type !== 2n || number < 0) return;
  const name = cursor.text(end - cursor.at).split('\0')[0] ?? '';
  metadata.nameEvent(number, name);
}

/** Runs a reader; what it says is damaged is noted, and the rest of the file goes on. */
function attempt(metadata: Metadata, read: () => void): void {
  try {
    read();
  } catch (error) {
    metadata.note(error);
  }
}
