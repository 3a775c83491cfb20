import { DamagedFileError } from '../../errors/damaged-file-error.js';

/** One word of metadata text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'string' | 'mark' | 'end';
  /** A word, a mark such as `:=`, or the text of a string with its escapes replaced. */
  readonly text: string;
  /** Where it begins in the text. */
  readonly at: number;
}

const tokenPattern =
  /[ \t\r\n\f\v]+|\/\*[\s\S]*?\*\/|\/\/[^\n]*|([A-Za-z_][A-Za-z_0-9]*)|((?:0[xX][0-9a-fA-F]+|0[bB][01]+|[0-9]+)[uUlL]*)|"((?:[^"\\\n]|\\[\s\S])*)"|'((?:[^'\\\n]|\\[\s\S])*)'|(:=|\.\.\.|->|[{}[\]()<>;:,.=*+-])/y;

/**
 * Cuts metadata text into tokens; comments and white space (CRLF too) are left out.
 *
 * Document: CTF 1.8 specification, appendix C (TSDL grammar), section C.1.
 *
 * @throws DamagedFileError at the first character that begins no token
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    tokenPattern.lastIndex = at;
    const match = tokenPattern.exec(text);
    if (match === null) throw unexpected(text, at);
    const [whole, word, number, string, character, mark] = match;
    if (word !== undefined) tokens.push({ kind: 'word', text: word, at });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number.replace(/[uUlL]+$/, ''), at });
    else if (string !== undefined) tokens.push({ kind: 'string', text: withoutEscapes(string), at });
    else if (character !== undefined)
      tokens.push({ kind: 'number', text: String(withoutEscapes(character).charCodeAt(0)), at });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, at });
    at += whole.length;
  }
  tokens.push({ kind: 'end', text: 'end of text', at });
  return tokens;
}

function unexpected(text: string, at: number): DamagedFileError {
  const start = JSON.stringify(text.slice(at, at + 12));
  return new DamagedFileError('CTF metadata', at, `${start} is no token of the language`);
}

const simpleEscapes: Readonly<Record<string, string>> = {
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

function withoutEscapes(text: string): string {
  return text.replace(
    /\\(?:([0-7]{1,3})|x([0-9a-fA-F]{1,2})|([\s\S]))/g,
    (_, octal: string | undefined, hex: string | undefined, letter: string | undefined) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16));
      return simpleEscapes[letter ?? ''] ?? letter ?? '';
    },
  );
}
