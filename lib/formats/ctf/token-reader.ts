import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { Token } from './tsdl-tokens.js';

const afterEnd: Token = { kind: 'end', text: 'end of text', at: 0 };

/** Walks over tokens; what is expected and not there is an error with its place. */
export class TokenReader {
  #next = 0;

  constructor(readonly tokens: readonly Token[]) {}

  peek(ahead = 0): Token {
    return this.tokens[this.#next + ahead] ?? this.tokens.at(-1) ?? afterEnd;
  }

  take(): Token {
    const token = this.peek();
    this.#next++;
    return token;
  }

  /** Whether the next token is this word or mark. */
  sees(text: string): boolean {
    const token = this.peek();
    return token.text === text && (token.kind === 'mark' || token.kind === 'word');
  }

  /** Takes the word or mark if it is next. */
  takeIf(text: string): boolean {
    if (!this.sees(text)) return false;
    this.#next++;
    return true;
  }

  expect(text: string): Token {
    if (!this.sees(text)) throw this.unexpected(`"${text}"`);
    return this.take();
  }

  word(): string {
    if (this.peek().kind !== 'word') throw this.unexpected('a name');
    return this.take().text;
  }

  integer(): bigint {
    const minus = this.takeIf('-');
    if (!minus) this.takeIf('+');
    if (this.peek().kind !== 'number') throw this.unexpected('a number');
    const { text } = this.take();
    const value = BigInt(/^0[0-7]+$/.test(text) ? `0o${text.slice(1)}` : text);
    return minus ? -value : value;
  }

  /** `a`, `a.b.c`: words with dots. */
  path(): string[] {
    const words = [this.word()];
    while (this.takeIf('.') || this.takeIf('->')) words.push(this.word());
    return words;
  }

  unexpected(wanted: string): DamagedFileError {
    const { text, at } = this.peek();
    return this.error(`${wanted} is expected, not ${JSON.stringify(text.slice(0, 40))}`, at);
  }

  error(problem: string, at = this.peek().at): DamagedFileError {
    return new DamagedFileError('CTF metadata', at, problem);
  }
}
