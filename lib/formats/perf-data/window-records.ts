import type { TracelabError } from '../../errors/tracelab-error.js';
import type { LostEvents } from '../ring-buffer/cpu-reader.js';
import type { RecordKind } from './record-walk.js';
import type { NameChanges } from './thread-names.js';

/** The records of one kind in a window, in the order of time. */
export interface KindRecords {
  readonly kind: RecordKind;
  /** Offset of each record's header. */
  readonly places: Uint32Array;
}

/** The records of a window, which all lie in `bytes`. */
export interface WindowRecords {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly kinds: readonly KindRecords[];
  /** The n-th record of all is the next one of the kind with this place in `kinds`. */
  readonly sequence: Uint16Array;
  /** Places in the sequence of the records of each kind, worked out when they are asked for. */
  readonly positions: () => readonly Uint32Array[];
  readonly names: NameChanges;
  readonly lost: readonly LostEvents[];
  readonly damage: readonly TracelabError[];
  readonly unknown: ReadonlyMap<number, number>;
  readonly shortRecords: number;
}

/** The places in the sequence of the records of each kind. */
export function positionsOf({ kinds, sequence }: Pick<WindowRecords, 'kinds' | 'sequence'>): Uint32Array[] {
  const positions = kinds.map(({ places }) => new Uint32Array(places.length));
  const rows = new Uint32Array(kinds.length);
  for (let place = 0; place < sequence.length; place++) {
    const number = sequence[place] ?? 0;
    const row = rows[number] ?? 0;
    const own = positions[number];
    if (own !== undefined) own[row] = place;
    rows[number] = row + 1;
  }
  return positions;
}
