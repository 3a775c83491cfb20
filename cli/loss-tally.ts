import type { TraceTables } from '../lib/formats/trace-file.js';

const mostShown = 5;

/** Adds up what the windows of a trace lack, and says it. */
export class LossTally {
  events = 0;
  #lost = 0n;
  #gapsOfUnknownSize = 0;
  #unknown = 0;
  #shortRecords = 0;
  #cutValues = 0;
  readonly #damage: string[] = [];

  add({ tables, lost, unknown, shortRecords, cutValues, damage }: TraceTables): void {
    for (const table of tables) this.events += table.length;
    for (const { count } of lost) {
      if (count === 'unknown') this.#gapsOfUnknownSize++;
      else this.#lost += count;
    }
    for (const count of unknown.values()) this.#unknown += count;
    this.#shortRecords += shortRecords;
    this.#cutValues += cutValues;
    for (const { message } of damage) this.#damage.push(message);
  }

  /** A part of the file could not be read. */
  get isDamaged(): boolean {
    return this.#damage.length > 0;
  }

  /** A line each; nothing where nothing is missing. */
  toString(): string {
    const parts: readonly (readonly [count: number | bigint, one: string, many: string])[] = [
      [this.#lost, 'event was lost while it was recorded', 'events were lost while it was recorded'],
      [
        this.#gapsOfUnknownSize,
        'gap in which the recorder does not say how many events were lost',
        'gaps in which the recorder does not say how many events were lost',
      ],
      [
        this.#unknown,
        'record is of an event that the file does not describe',
        'records are of events that the file does not describe',
      ],
      [this.#shortRecords, 'record is too short for its event', 'records are too short for their event'],
      [
        this.#cutValues,
        'string or array leaves its record and was cut',
        'strings and arrays leave their record and were cut',
      ],
      [this.#damage.length, 'place in the file is damaged:', 'places in the file are damaged:'],
    ];
    const lines = parts
      .filter(([count]) => count > 0)
      .map(([count, one, many]) => `${count.toLocaleString('en-US')} ${Number(count) === 1 ? one : many}\n`);
    const more = this.#damage.length - mostShown;
    const damage = this.#damage.slice(0, mostShown).map((message) => `  ${message}\n`);
    return [
      ...lines,
      ...damage,
      ...(more > 0 ? [`  ... and ${more.toLocaleString('en-US')} more\n`] : []),
    ].join('');
  }
}
