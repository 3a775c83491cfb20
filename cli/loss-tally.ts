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
    const parts: readonly (readonly [number | bigint, string])[] = [
      [this.#lost, 'events were lost while it was recorded'],
      [this.#gapsOfUnknownSize, 'gaps in which the recorder does not say how many events were lost'],
      [this.#unknown, 'records are of events that the file does not describe'],
      [this.#shortRecords, 'records are too short for their event'],
      [this.#cutValues, 'strings and arrays leave their record and were cut'],
      [this.#damage.length, 'places in the file are damaged:'],
    ];
    const lines = parts
      .filter(([count]) => count > 0)
      .map(([count, what]) => `${count.toLocaleString('en-US')} ${what}\n`);
    const more = this.#damage.length - mostShown;
    const damage = this.#damage.slice(0, mostShown).map((message) => `  ${message}\n`);
    return [
      ...lines,
      ...damage,
      ...(more > 0 ? [`  ... and ${more.toLocaleString('en-US')} more\n`] : []),
    ].join('');
  }
}
