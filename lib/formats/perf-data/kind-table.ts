import type { EventTable } from '../../events/event-table.js';
import { cutSampleValues, sampleTable } from './sample-table.js';
import { sideTable } from './side-table.js';
import type { KindRecords, WindowRecords } from './window-records.js';

/** The table of the records of one kind in a window: every column is read when it is asked for. @param number of the kind in the window */
export function kindTable(window: WindowRecords, { kind, places }: KindRecords, number: number): EventTable {
  return kind.kind === 'sample'
    ? sampleTable(window, kind.event, places, number)
    : sideTable(window, kind, places, number);
}

/** How many strings and arrays of such records left their record and were cut. */
export function cutValuesOf(window: WindowRecords, { kind, places }: KindRecords): number {
  return kind.kind === 'sample' ? cutSampleValues(window, kind.event, places) : 0;
}
