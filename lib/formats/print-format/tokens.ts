import { PrintFormatError } from '../../errors/print-format-error.js';

export type TokenKind = 'word' | 'number' | 'text' | 'character' | 'sign' | 'cut' | 'end';

export interface Token {
  readonly kind: TokenKind;
  /** The token; of a string what is between its quotes, escapes and all. */
  readonly text: string;
  readonly at: number;
}

/** The longest first. */
const token =
  /\s*(?:([A-Za-z_$][\w$]*)|(\d\w*)|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)+)'|(->|--|\+\+|<<|>>|<=|>=|==|!=|&&|\|\||\.\.\.|[-+*/%&|^~!<>=?:;,.(){}[\]]))/sy;

/**
 * Takes a print fmt apart.
 *
 * @param endsStrings a string ends at what is neither printable ASCII nor a line feed, and there is nothing after it
 * @throws PrintFormatError
 */
export function tokensOf(text: string, endsStrings = false): Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let at = 0;
  while (at < end) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null) throw new PrintFormatError(text, wordStart(text, at), 'no token of C');
    const [all, word, number, string, character, sign = ''] = match;
    const start = wordStart(text, at);
    at += all.length;
    if (word !== undefined) tokens.push({ kind: 'word', text: word, at: start });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, at: start });
    else if (string !== undefined) {
      const cut = endsStrings ? string.search(/[^ -~\n]/) : -1;
      tokens.push({ kind: 'text', text: cut < 0 ? string : string.slice(0, cut), at: start });
      if (cut >= 0) {
        tokens.push({ kind: 'cut', text: '', at: start + 1 + cut });
        return tokens;
      }
    } else if (character !== undefined) tokens.push({ kind: 'character', text: character, at: start });
    else tokens.push({ kind: 'sign', text: sign, at: start });
  }
  tokens.push({ kind: 'end', text: '', at: end });
  return tokens;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && /\s/.test(text.charAt(start))) start++;
  return start;
}

/** What a string of C stands for. */
export function withoutEscapes(text: string): string {
  return text.replace(/\\(.)/gs, (_, code: string) => escapes[code] ?? code);
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };
