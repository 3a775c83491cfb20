/** A JSON value whose integers are exact: those that a double does not hold are bigints. Objects are maps, in their order. */
export type ExactJson =
  | string
  | number
  | bigint
  | boolean
  | null
  | readonly ExactJson[]
  | ReadonlyMap<string, ExactJson>;

/** Where a text is no JSON. */
export class JsonProblem {
  constructor(
    readonly at: number,
    readonly problem: string,
  ) {}
}

const deepestNesting = 64;
const numberPattern = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const stringPattern = /"(?:[^"\\]|\\.)*"/y;
const space = /[ \t\r\n]*/y;

/** Parses one JSON text. `JSON.parse` would round integers above 2^53, which maps of bpftrace often hold. */
export function parseExactJson(text: string): ExactJson | JsonProblem {
  const parser = new ExactJsonParser(text);
  try {
    return parser.whole();
  } catch (error) {
    if (error instanceof JsonProblem) return error;
    throw error;
  }
}

/** A value as JSON text again, with nothing rounded. */
export function exactJsonText(value: ExactJson): string {
  if (value instanceof Map) {
    const members = [...value].map(([name, member]) => `${JSON.stringify(name)}:${exactJsonText(member)}`);
    return `{${members.join(',')}}`;
  }
  if (Array.isArray(value)) return `[${value.map(exactJsonText).join(',')}]`;
  return typeof value === 'bigint' ? String(value) : JSON.stringify(value);
}

class ExactJsonParser {
  #at = 0;

  constructor(readonly text: string) {}

  whole(): ExactJson {
    const value = this.#value(0);
    this.#skipSpace();
    if (this.#at < this.text.length) throw this.#problem('there is more after the value');
    return value;
  }

  #value(depth: number): ExactJson {
    if (depth > deepestNesting) throw this.#problem('it is nested too deep');
    this.#skipSpace();
    const { text } = this;
    switch (text[this.#at]) {
      case '{':
        return this.#object(depth);
      case '[':
        return this.#array(depth);
      case '"':
        return this.#string();
    }
    for (const [word, value] of words) {
      if (text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#number();
  }

  #object(depth: number): ExactJson {
    const members = new Map<string, ExactJson>();
    this.#at++;
    if (this.#takes('}')) return members;
    do {
      this.#skipSpace();
      const name = this.#string();
      this.#expect(':');
      members.set(name, this.#value(depth + 1));
    } while (this.#takes(','));
    this.#expect('}');
    return members;
  }

  #array(depth: number): ExactJson {
    const elements: ExactJson[] = [];
    this.#at++;
    if (this.#takes(']')) return elements;
    do elements.push(this.#value(depth + 1));
    while (this.#takes(','));
    this.#expect(']');
    return elements;
  }

  #string(): string {
    stringPattern.lastIndex = this.#at;
    const [quoted] = stringPattern.exec(this.text) ?? [];
    if (quoted === undefined) throw this.#problem('a string is expected');
    try {
      const value = quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
      this.#at += quoted.length;
      return value;
    } catch {
      throw this.#problem('a string has an escape that is none');
    }
  }

  #number(): number | bigint {
    numberPattern.lastIndex = this.#at;
    const [digits, fraction, exponent] = numberPattern.exec(this.text) ?? [];
    if (digits === undefined) throw this.#problem('a value is expected');
    this.#at += digits.length;
    const value = Number(digits);
    const isInteger = fraction === undefined && exponent === undefined;
    return isInteger && !Number.isSafeInteger(value) && digits.length < 64 ? BigInt(digits) : value;
  }

  #skipSpace(): void {
    space.lastIndex = this.#at;
    this.#at += space.exec(this.text)?.[0].length ?? 0;
  }

  #takes(mark: string): boolean {
    this.#skipSpace();
    if (this.text[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #expect(mark: string): void {
    if (!this.#takes(mark)) throw this.#problem(`"${mark}" is expected`);
  }

  #problem(problem: string): JsonProblem {
    return new JsonProblem(this.#at, problem);
  }
}

const words: readonly (readonly [string, boolean | null])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];
