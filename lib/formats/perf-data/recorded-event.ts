import type { EventFormat } from '../event-format.js';
import { type EventLayout, eventLayout } from '../records/event-layout.js';
import type { EventAttributes } from './event-attributes.js';
import { type SampleLayout, sampleLayout, type TrailerLayout, trailerLayout } from './sample-layout.js';
import { knownSampleTypes } from './sample-type.js';

/** An event that was recorded: its attributes, and what follows from them for its records. */
export class RecordedEvent {
  readonly layout: SampleLayout;
  readonly trailer: TrailerLayout;
  /** Where in a sample its event's id stands; -1 where nowhere. */
  readonly idAt: number;
  /** The same in other records, counted from their end; 1 where nowhere. */
  readonly trailerIdAt: number;
  /** All that follows the fixed part is the tracepoint's own record. */
  readonly endsWithRaw: boolean;
  /** Its samples hold something that is not known here. */
  readonly isStrange: boolean;
  /** As perf prints it: `sched:sched_switch`. */
  name = '';
  tableName = '';
  /** What a tracepoint's own record begins with, where the file has its format; else -1. */
  rawType = -1;
  /** Layout of the tracepoint's own fields, where the file has its format. */
  fields: EventLayout | undefined;

  constructor(
    /** Place among the events of the file. */
    readonly number: number,
    readonly attributes: EventAttributes,
  ) {
    this.layout = sampleLayout(attributes);
    this.trailer = trailerLayout(attributes);
    const { identifier, id, sections } = this.layout;
    this.idAt = identifier >= 0 ? identifier : id;
    this.trailerIdAt = this.trailer.identifier < 0 ? this.trailer.identifier : this.trailer.id;
    this.endsWithRaw = sections.length === 1 && sections[0] === 'raw';
    this.isStrange = attributes.sampleType > knownSampleTypes;
  }

  useFormat(format: EventFormat | undefined): void {
    this.rawType = format?.id ?? -1;
    if (this.fields?.format !== format) this.fields = format === undefined ? undefined : eventLayout(format);
  }

  /** A tracepoint's own record cannot be shorter. */
  get leastRawBytes(): number {
    return this.fields?.leastBytes ?? 0;
  }
}
