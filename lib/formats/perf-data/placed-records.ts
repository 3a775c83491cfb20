import type { RecordPlaces } from '../records/records.js';
import type { WindowRecords } from './window-records.js';

/** What readers of fields want to know of the records of one kind; places and sizes are worked out when they are asked for. */
export function recordsAt(
  { bytes, view }: WindowRecords,
  length: number,
  starts: () => Uint32Array,
  sizes: () => Uint32Array,
): RecordPlaces {
  let madeStarts: Uint32Array | undefined;
  let madeSizes: Uint32Array | undefined;
  return {
    length,
    bytes,
    view,
    get starts() {
      madeStarts ??= starts();
      return madeStarts;
    },
    get sizes() {
      madeSizes ??= sizes();
      return madeSizes;
    },
  };
}

/** The records with their headers, without so many bytes at their end. */
export function wholeRecords(window: WindowRecords, places: Uint32Array, trailerBytes = 0): RecordPlaces {
  const sizes = () => {
    const out = new Uint32Array(places.length);
    for (let row = 0; row < out.length; row++)
      out[row] = window.view.getUint16((places[row] ?? 0) + 6, true) - trailerBytes;
    return out;
  };
  return recordsAt(window, places.length, () => places, sizes);
}

/** What follows the records: their trailers are at offsets below 0. */
export function recordEnds(window: WindowRecords, places: Uint32Array): RecordPlaces {
  const ends = () => {
    const out = new Uint32Array(places.length);
    for (let row = 0; row < out.length; row++) {
      const at = places[row] ?? 0;
      out[row] = at + window.view.getUint16(at + 6, true);
    }
    return out;
  };
  return recordsAt(window, places.length, ends, () => new Uint32Array(places.length));
}
