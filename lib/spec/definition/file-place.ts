import { InvalidSpecError } from '../../errors/invalid-spec-error.js';
import { parseInteger } from '../fetch/integer.js';
import type { DefinitionText, Word } from './definition-text.js';
import { nameFrom } from './event-name.js';

/** A place in the code of a program or a library: where in its file. */
export interface FilePlace {
  /** Absolute path on the target. */
  readonly path: string;
  readonly at: FileOffset | FileSymbol;
  /** Offset in the file of a counter that says whether the probe is wanted (a semaphore of USDT). */
  readonly refCounter: bigint | undefined;
}

/** Bytes from the start of the file, not an address of the loaded program. */
export interface FileOffset {
  readonly kind: 'offset';
  readonly offset: bigint;
}

/** A symbol of the file's table, and bytes from its start. Whoever defines the event finds its offset in the file. */
export interface FileSymbol {
  readonly kind: 'symbol';
  readonly symbol: string;
  readonly plus: bigint;
}

export const returnSuffix = '%return';

/**
 * Reads `PATH:OFFSET[%return][(REF_COUNTER_OFFSET)]`, and a symbol where the kernel takes an offset.
 *
 * Kernel: `__trace_uprobe_create` in kernel/trace/trace_uprobe.c (v6.12).
 */
export function parseFilePlace(
  definition: DefinitionText,
  word: Word,
): { place: FilePlace; isReturn: boolean } {
  const colon = word.text.lastIndexOf(':');
  const path = word.text.slice(0, Math.max(colon, 0));
  if (!path.startsWith('/')) {
    throw definition.fail(
      word.at,
      `"${word.text}" is no place in a file`,
      'Write the path, from / on, and the place: /bin/bash:readline, /bin/bash:0x1234.',
    );
  }
  const rest = word.text.slice(colon + 1);
  const at = word.at + colon + 1;
  const [, before = rest, counterText] = /^([^(]*)\((.*)$/.exec(rest) ?? [];
  const refCounter =
    counterText === undefined ? undefined : parseCounter(definition, counterText, at + before.length + 1);
  const percent = before.indexOf('%');
  if (percent >= 0 && before.slice(percent) !== returnSuffix) {
    throw definition.fail(
      at + percent,
      `"${before.slice(percent)}" cannot stand behind a place`,
      `Only ${returnSuffix} can.`,
    );
  }
  const isReturn = percent >= 0;
  const text = isReturn ? before.slice(0, percent) : before;
  return { place: { path, at: parseAt(definition, text, at), refCounter }, isReturn };
}

function parseCounter(definition: DefinitionText, text: string, at: number): bigint {
  const end = text.indexOf(')');
  if (end < 0)
    throw definition.fail(
      at + text.length,
      'the bracket of the reference counter is not closed',
      'A ")" is missing.',
    );
  if (end !== text.length - 1)
    throw definition.fail(at + end + 1, 'nothing can follow the reference counter');
  const offset = parseInteger(text.slice(0, end));
  if (offset === undefined || offset <= 0n) {
    throw definition.fail(at, `"${text.slice(0, end)}" is no offset of a reference counter`);
  }
  return offset;
}

function parseAt(definition: DefinitionText, text: string, at: number): FileOffset | FileSymbol {
  const offset = parseInteger(text);
  if (offset !== undefined) {
    if (offset < 0n || offset >= 2n ** 63n) throw definition.fail(at, `"${text}" is no offset in a file`);
    return { kind: 'offset', offset };
  }
  const [, symbol = '', plusText = '0'] = /^([A-Za-z_][\w.@$]*)(?:\+(\w+))?$/.exec(text) ?? [];
  const plus = parseInteger(plusText);
  if (symbol === '' || plus === undefined) {
    throw definition.fail(
      at,
      `"${text}" is no offset and no symbol`,
      'Write /bin/bash:0x1234 or /bin/bash:readline.',
    );
  }
  return { kind: 'symbol', symbol, plus };
}

/** @throws InvalidSpecError while the symbol's offset is not known */
export function emitFilePlace({ path, at, refCounter }: FilePlace, call: string, suffix: string): string {
  if (at.kind === 'symbol') {
    throw new InvalidSpecError(
      call,
      `the offset of ${at.symbol} in ${path} is not known yet`,
      'The kernel takes offsets only: atOffset gives the same probe with one.',
    );
  }
  return showFilePlace({ path, at, refCounter }, suffix);
}

/** For people: a symbol stays one. */
export function showFilePlace({ path, at, refCounter }: FilePlace, suffix: string): string {
  const place = at.kind === 'offset' ? `0x${at.offset.toString(16)}` : emitSymbol(at);
  return `${path}:${place}${suffix}${refCounter === undefined ? '' : `(0x${refCounter.toString(16)})`}`;
}

function emitSymbol({ symbol, plus }: FileSymbol): string {
  return plus === 0n ? symbol : `${symbol}+${plus}`;
}

/** A name for an event there: the symbol's, else the file's with the offset. */
export function nameOfFilePlace({ path, at }: FilePlace): string {
  return at.kind === 'symbol'
    ? nameFrom(emitSymbol(at))
    : nameFrom(`${path.slice(path.lastIndexOf('/') + 1)}_0x${at.offset.toString(16)}`);
}
