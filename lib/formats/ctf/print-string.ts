import type { TextBuffer } from '../../base/text-buffer.js';

const quote = 0x22;
const escapes: Readonly<Record<string, string>> = {
  '\x07': '\\a',
  '\b': '\\b',
  '\x1b': '\\e',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};

/** What is printed for each byte that is not printed as it is. */
const escaped: readonly (Uint8Array | undefined)[] = Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\\'"?]/.test(character)) return Buffer.from(`\\${character}`);
  if (code >= 0x20 && code !== 0x7f) return undefined;
  return Buffer.from(escapes[character] ?? `\\x${code.toString(16).padStart(2, '0')}`);
});
const isEscaped = Uint8Array.from(escaped, (text) => (text === undefined ? 0 : 1));

/**
 * Prints bytes in quotation marks, up to the first NUL, as babeltrace2 does: control characters, quotation marks and `?` are escaped,
 * what is not ASCII stays as it is.
 *
 * Program: babeltrace2 2.1, `print_escape_string` (src/plugins/text/pretty/print.c).
 */
export function printQuoted(bytes: Uint8Array, start: number, end: number, out: TextBuffer): void {
  // Four bytes of text for one at most, and the two marks.
  out.reserve(4 * (end - start) + 2);
  const to = out.bytes;
  let at = out.length;
  to[at++] = quote;
  for (let from = start; from < end; from++) {
    const code = bytes[from] as number;
    if (isEscaped[code] === 0) to[at++] = code;
    else if (code === 0) break;
    else {
      const text = escaped[code] as Uint8Array;
      to.set(text, at);
      at += text.length;
    }
  }
  to[at++] = quote;
  out.length = at;
}
