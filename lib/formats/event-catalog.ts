import { type EventFormat, parseEventFormat } from './event-format.js';

interface Entry {
  readonly system: string;
  readonly name: string;
  readonly text: string;
  format?: EventFormat | Error;
}

/** The formats of all events that a file knows, by id. There are thousands, so each is parsed when its first record comes. */
export class EventCatalog {
  readonly #byId = new Map<number, Entry>();
  readonly #systemsOf = new Map<string, number>();

  /** Adds the text of a format file. One without a name and an id is left out: no record can be of it. */
  add(system: string, text: string): void {
    const [, name = '', id] = /^name: *(\S+)\s*^ID: *(\d+)/m.exec(text) ?? [];
    if (id === undefined || this.#byId.has(Number(id))) return;
    this.#byId.set(Number(id), { system, name, text });
    this.#systemsOf.set(name, (this.#systemsOf.get(name) ?? 0) + 1);
  }

  get size(): number {
    return this.#byId.size;
  }

  /** Systems with the number of their events. */
  systems(): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const { system } of this.#byId.values()) counts.set(system, (counts.get(system) ?? 0) + 1);
    return counts;
  }

  /** The format of the records whose `common_type` this is. @throws FormatSyntaxError */
  get(id: number): EventFormat | undefined {
    const entry = this.#byId.get(id);
    if (entry === undefined) return undefined;
    entry.format ??= parse(entry);
    if (entry.format instanceof Error) throw entry.format;
    return entry.format;
  }

  /** The format of the event with this name. @throws FormatSyntaxError */
  named(system: string, name: string): EventFormat | undefined {
    for (const [id, entry] of this.#byId)
      if (entry.name === name && entry.system === system) return this.get(id);
    return undefined;
  }

  /** The event's name; with its system before it when another system has an event of the same name. */
  tableName({ system, name }: EventFormat): string {
    return (this.#systemsOf.get(name) ?? 0) > 1 ? `${system}:${name}` : name;
  }
}

function parse({ system, text }: Entry): EventFormat | Error {
  try {
    return parseEventFormat(system, text);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
