/** How a number or a string is laid out: what stands between `%` and the letter. */
export interface Layout {
  readonly left: boolean;
  readonly plus: boolean;
  readonly alternate: boolean;
  readonly zeros: boolean;
  readonly width: number;
  readonly precision: number | undefined;
  /** An argument of its own says the width or the precision. */
  readonly star: 'width' | 'precision' | undefined;
}

/** A piece of a format string. */
export type Conversion =
  | { readonly kind: 'literal'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly layout: Layout;
      /** `c d i u x X o` */
      readonly letter: string;
      /** Bytes of the argument that count: 1 for `hh`, 8 for `l`. */
      readonly bytes: 1 | 2 | 4 | 8;
    }
  /** `extension` is what follows `%p`: `S`, `I6c`; empty for a bare pointer. */
  | { readonly kind: 'pointer'; readonly layout: Layout; readonly extension: string }
  | { readonly kind: 'string'; readonly layout: Layout };

const conversion = /^%([-+#0-9.*hlLzZ]*)(.?)/s;
const pointerExtension = /^(?:[FSfs]|[Mm][RF]?|[Ii](?:4[hnlb]?|S[pfs]*[hnlb]?c?|6c?)?|U[LlBb]?|h[CDN]?)/;

/**
 * Takes a format string apart as libtraceevent does, which knows neither the flag for a space nor `%e` or `%n`: of `% d` it makes
 * `> <d`.
 *
 * @param format with its escapes as they stand in C
 * @returns undefined when a conversion makes no sense
 */
export function conversionsOf(format: string): readonly Conversion[] | undefined {
  const pieces: Conversion[] = [];
  let at = 0;
  while (at < format.length) {
    const literal = literalAt(format, at);
    if (literal.end > at) {
      pieces.push({ kind: 'literal', text: literal.text });
      at = literal.end;
      continue;
    }
    const [all, modifiers = '', letter = ''] = conversion.exec(format.slice(at)) ?? [''];
    at += all.length;
    if (letter === '') break;
    const layout = layoutOf(modifiers);
    const bytes = bytesOf(modifiers);
    if (layout === undefined || bytes === undefined) return undefined;
    if (letter === 'p') {
      const [extension] = pointerExtension.exec(format.slice(at)) ?? [''];
      at += extension.length;
      pieces.push({ kind: 'pointer', layout, extension });
    } else if (letter === 's') pieces.push({ kind: 'string', layout });
    else if ('cduixXo'.includes(letter)) pieces.push({ kind: 'number', layout, letter, bytes });
    else pieces.push({ kind: 'literal', text: `>${letter}<` });
  }
  return pieces;
}

function literalAt(format: string, from: number): { text: string; end: number } {
  let text = '';
  let at = from;
  for (; at < format.length; at++) {
    const letter = format.charAt(at);
    if (letter === '\\') text += escaped(format.charAt(++at));
    else if (letter !== '%') text += letter;
    else if (format.charAt(at + 1) === '%') {
      text += '%';
      at++;
    } else break;
  }
  return { text, end: Math.min(at, format.length) };
}

function escaped(letter: string): string {
  return { n: '\n', t: '\t', r: '\r' }[letter] ?? letter;
}

function layoutOf(modifiers: string): Layout | undefined {
  const stars = modifiers.split('*').length - 1;
  if (stars > 1) return undefined;
  const [, flags = '', width = '', precision] =
    /^([-+#0]*)(\*|\d*)(?:\.(\*|\d*))?/.exec(modifiers.replace(/[hlLzZ]/g, '')) ?? [];
  return {
    left: flags.includes('-'),
    plus: flags.includes('+'),
    alternate: flags.includes('#'),
    zeros: flags.includes('0'),
    width: Math.min(Number(width) || 0, widest),
    precision: precision === undefined ? undefined : Math.min(Number(precision) || 0, widest),
    star: width === '*' ? 'width' : precision === '*' ? 'precision' : undefined,
  };
}

/** No format pads to more; a damaged one may ask for it. */
const widest = 4096;

function bytesOf(modifiers: string): 1 | 2 | 4 | 8 | undefined {
  let longs = 0;
  for (const letter of modifiers) {
    if (letter === 'h') longs--;
    else if (letter === 'l') longs++;
    else if (letter === 'L') longs = 2;
    else if (letter === 'z' || letter === 'Z') longs = 1;
  }
  return ({ [-2]: 1, [-1]: 2, 0: 4, 1: 8, 2: 8 } as const)[longs];
}
