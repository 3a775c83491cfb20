import type { EventTable } from '../../events/event-table.js';
import type { TraceEvents } from '../trace-file.js';
import { cutValuesOf, kindTable } from './kind-table.js';
import type { ScriptText } from './script-text.js';
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
    this.tables = window.kinds.map((records, number) => kindTable(window, records, number));
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
    return this.window.kinds.reduce((cut, records) => cut + cutValuesOf(this.window, records), 0);
  }

  text(): Iterable<Uint8Array> {
    return this.script().lines(this.window, this.tables, this.isFirst);
  }
}
