import type { EventTable } from '../../events/event-table.js';
import { countCut } from '../records/locate.js';
import type { TraceEvents } from '../trace-file.js';
import { wholeRecords } from './placed-records.js';
import { rawRecords, sampleTable } from './sample-table.js';
import type { ScriptText } from './script-text.js';
import { sideTable } from './side-table.js';
import type { WindowRecords } from './window-records.js';

/** The records of a window of a perf.data file. */
export class PerfDataEvents implements TraceEvents {
  readonly tables: readonly EventTable[];

  constructor(
    private readonly window: WindowRecords,
    private readonly script: () => ScriptText,
    /** The window is the first of the file. */
    private readonly isFirst: boolean,
  ) {
    this.tables = window.kinds.map(({ kind, places }, number) =>
      kind.kind === 'sample'
        ? sampleTable(window, kind.event, places, number)
        : sideTable(window, kind, places, number),
    );
  }

  get sequence(): Uint16Array {
    return this.window.sequence;
  }

  get lost(): TraceEvents['lost'] {
    return this.window.lost;
  }

  get damage(): TraceEvents['damage'] {
    return this.window.damage;
  }

  get unknown(): ReadonlyMap<number, number> {
    return this.window.unknown;
  }

  get shortRecords(): number {
    return this.window.shortRecords;
  }

  get cutValues(): number {
    let cut = 0;
    for (const { kind, places } of this.window.kinds) {
      if (kind.kind !== 'sample' || kind.event.fields === undefined) continue;
      const raw = rawRecords(this.window, kind.event, wholeRecords(this.window, places));
      for (const place of kind.event.fields.places) cut += countCut(raw, place);
    }
    return cut;
  }

  text(): Iterable<Uint8Array> {
    return this.script().lines(this.window, this.tables, this.isFirst);
  }
}
