import { type Data, type Utf8, Vector } from 'apache-arrow';
import type { CodedStrings } from '../../events/string-column.js';
import { textData } from './arrow-data.js';

/**
 * The dictionary of one column of a file that is written part by part. Codes stay what they are; each part of the file brings
 * the strings that are new, which Arrow calls a delta dictionary (Columnar.rst, "Dictionary Messages").
 */
export class GrowingDictionary {
  readonly #codeOf = new Map<string, number>();
  readonly #parts: Data<Utf8>[] = [];

  constructor(readonly column: string) {}

  /** The codes of these strings in this dictionary, and the dictionary as it is now. */
  add({ codes, values }: CodedStrings): { codes: Uint32Array; dictionary: Vector<Utf8> } {
    const known = this.#codeOf.size;
    const ownCodes = Uint32Array.from(values, (text) => this.#codeFor(text));
    if (this.#codeOf.size > known || this.#parts.length === 0) this.#parts.push(this.#textFrom(known));
    return { codes: codes.map((code) => ownCodes[code] ?? 0), dictionary: new Vector(this.#parts) };
  }

  #codeFor(text: string): number {
    const known = this.#codeOf.get(text);
    if (known !== undefined) return known;
    const code = this.#codeOf.size;
    this.#codeOf.set(text, code);
    return code;
  }

  #textFrom(first: number): Data<Utf8> {
    return textData(this.column, [...this.#codeOf.keys()].slice(first));
  }
}
