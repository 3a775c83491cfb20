import { recordType } from './record-type.js';

/** What is wrong with a page, and where. */
export interface PageFault {
  /** Offset within the bytes that hold the page. */
  readonly at: number;
  readonly problem: string;
  /** The events before it are good: a tail of zeros, as some kernels leave it. In any other page none is trusted. */
  readonly keepsEvents: boolean;
}

/** A page's events, as far as their lengths fit each other. */
export interface PageCheck {
  readonly events: number;
  /** Where the events end: the rest is padding, or the fault. */
  readonly end: number;
  readonly fault: PageFault | undefined;
}

/** The least that a record of an event can have: `struct trace_entry` of include/linux/trace_events.h (v6.12). */
const leastEventBytes = 8;

/**
 * Walks over a page's records by their lengths alone, so that what is read afterwards cannot leave the page. It ends after at
 * most one step for each word of the page, whatever the bytes are.
 */
export function checkPage(view: DataView, start: number, end: number): PageCheck {
  let events = 0;
  let at = start;
  const fail = (problem: string, keepsEvents = false): PageCheck => ({
    events,
    end: at,
    fault: { at, problem, keepsEvents },
  });
  while (at < end) {
    if (end - at < 4) return fail('the last record is cut off');
    const head = view.getUint32(at, true);
    const type = head & 31;
    if (type === recordType.padding && head >>> 5 === 0) break;
    const bytes = recordBytes(view, at, end, type);
    if (bytes === 0 && zerosFrom(view, at, end)) return fail('its end is filled with zeros', true);
    if (bytes === 0) return fail('a record has no length');
    if (bytes > end - at) return fail(`a record of ${bytes} bytes does not fit in the ${end - at} left`);
    if (type <= recordType.longestData) {
      if (dataBytes(type, bytes) < leastEventBytes)
        return fail(`a record of ${bytes} bytes is too short for an event`);
      events++;
    }
    at += bytes;
  }
  return { events, end: at, fault: undefined };
}

/** Bytes of a whole record with its head; 0 when its own length makes no sense. */
function recordBytes(view: DataView, at: number, end: number, type: number): number {
  if (type >= 1 && type <= recordType.longestData) return 4 + 4 * type;
  if (end - at < 8) return 8;
  if (type === recordType.timeExtend || type === recordType.timeStamp) return 8;
  const stated = view.getUint32(at + 4, true);
  return stated < 4 || stated % 4 !== 0 ? 0 : 4 + stated;
}

function dataBytes(type: number, bytes: number): number {
  return type === recordType.lengthInNextWord ? bytes - 8 : bytes - 4;
}

function zerosFrom(view: DataView, at: number, end: number): boolean {
  for (let i = at; i + 4 <= end; i += 4) if (view.getUint32(i, true) !== 0) return false;
  return true;
}
