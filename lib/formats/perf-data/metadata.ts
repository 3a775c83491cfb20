import { TracelabError } from '../../errors/tracelab-error.js';
import { EventCatalog } from '../event-catalog.js';
import type { EventFormat } from '../event-format.js';
import type { EventAttributes } from './event-attributes.js';
import { nameOfConfig, tracepointType, withoutModifiers } from './event-name.js';
import type { BuildId, EventDescription } from './features.js';
import { RecordedEvent } from './recorded-event.js';
import type { TracingData } from './tracing-data.js';

const two32 = 0x1_0000_0000;

/** What a file says of its events and of the machine; of a file from a pipe it comes bit by bit. */
export class Metadata {
  readonly events: RecordedEvent[] = [];
  readonly catalog = new EventCatalog();
  readonly about: (readonly [string, string])[] = [];
  readonly buildIds: BuildId[] = [];
  tracingData: TracingData | undefined;
  /** What of it could not be read. */
  readonly damage: TracelabError[] = [];
  isSettled = true;
  readonly #names = new Map<number, string>();
  /** Number of the event plus 1, by the ids of its counters: small ids in an array. */
  #byId = new Uint16Array(1024);
  readonly #byLargeId = new Map<number, number>();

  addEvent(attributes: EventAttributes): RecordedEvent {
    const event = new RecordedEvent(this.events.length, attributes);
    this.events.push(event);
    for (const id of attributes.ids) this.#setId(Number(id), event.number);
    this.isSettled = false;
    return event;
  }

  /** Names of events by the ids of their counters. */
  nameEvents(descriptions: readonly EventDescription[]): void {
    descriptions.forEach(({ name, ids: [id] }, index) => {
      const number = id === undefined ? index : this.numberOf(Number(id & 0xffff_ffffn), Number(id >> 32n));
      if (number >= 0) this.nameEvent(number, name);
    });
  }

  nameEvent(number: number, name: string): void {
    this.#names.set(number, name);
    this.isSettled = false;
  }

  /** Gives events their names and formats, after what they follow from was read. */
  settle(): void {
    if (this.isSettled) return;
    this.isSettled = true;
    const taken = new Set<string>();
    for (const event of this.events) {
      this.#settle(event);
      const { name, tableName } = event;
      if (taken.has(tableName)) event.tableName = taken.has(name) ? `${name}#${event.number}` : name;
      taken.add(event.tableName);
    }
  }

  /** Number of the event to which a counter's id belongs, or -1. */
  numberOf(low: number, high: number): number {
    if (high === 0 && low < this.#byId.length) return (this.#byId[low] ?? 0) - 1;
    return this.#byLargeId.get(high * two32 + low) ?? -1;
  }

  note(error: unknown): void {
    if (!(error instanceof TracelabError)) throw error;
    this.damage.push(error);
  }

  #setId(id: number, number: number): void {
    if (id >= 0x10_0000) {
      this.#byLargeId.set(id, number);
      return;
    }
    if (id >= this.#byId.length) {
      const grown = new Uint16Array(2 ** Math.ceil(Math.log2(id + 1)));
      grown.set(this.#byId);
      this.#byId = grown;
    }
    this.#byId[id] = number + 1;
  }

  #settle(event: RecordedEvent): void {
    const { attributes, number } = event;
    const isTracepoint = attributes.type === tracepointType;
    const format = isTracepoint ? this.#formatOf(Number(attributes.config)) : undefined;
    event.useFormat(format);
    const given = this.#names.get(number);
    event.name =
      given ?? (format === undefined ? nameOfConfig(attributes) : `${format.system}:${format.name}`);
    if (format !== undefined) event.tableName = this.catalog.tableName(format);
    else if (isTracepoint) event.tableName = event.name.slice(event.name.indexOf(':') + 1);
    else event.tableName = withoutModifiers(event.name);
  }

  #formatOf(id: number): EventFormat | undefined {
    try {
      return this.catalog.get(id);
    } catch (error) {
      this.note(error);
      return undefined;
    }
  }
}
