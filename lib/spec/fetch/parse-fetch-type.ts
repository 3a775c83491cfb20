import { closestNames } from '../../base/closest-names.js';
import type { Fail } from './fail.js';
import { type FetchType, numberTypes, stringTypes } from './fetch-type.js';
import { parseInteger } from './integer.js';

/** MAX_ARRAY_LEN in kernel/trace/trace_probe.h (v6.12). */
const maxLength = 64;

/**
 * Reads a type: `u32`, `b4@12/32`, `char[16]`.
 *
 * Kernel: `parse_probe_arg_type`, `find_fetch_type`, `__parse_bitfield_probe_arg` in kernel/trace/trace_probe.c (v6.12).
 *
 * @param fail makes the error for a place of the text, an offset from its start
 */
export function parseFetchType(text: string, fail: Fail): FetchType {
  const bracket = text.indexOf('[');
  if (bracket < 0) return parseElement(text, fail);
  return { ...parseElement(text.slice(0, bracket), fail), length: parseLength(text, bracket, fail) };
}

function parseLength(text: string, bracket: number, fail: Fail): number {
  const end = text.indexOf(']', bracket);
  if (end < 0) throw fail(text.length, 'the array is not closed', 'A "]" is missing.');
  if (end !== text.length - 1) throw fail(end + 1, 'nothing can follow the length of an array');
  const length = parseInteger(text.slice(bracket + 1, end));
  if (length === undefined || length < 1n)
    throw fail(bracket + 1, 'the length of an array is a number from 1 on');
  if (length > maxLength) throw fail(bracket + 1, `an array has at most ${maxLength} elements`);
  return Number(length);
}

function parseElement(name: string, fail: Fail): FetchType {
  if (/^b\d/.test(name)) return parseBitField(name, fail);
  const number = numberTypes.find((known) => known === name);
  if (number !== undefined) return { kind: 'number', name: number };
  const string = stringTypes.find((known) => known === name);
  if (string !== undefined) return { kind: 'string', name: string };
  throw fail(
    0,
    name === '' ? 'a type is missing after ":"' : `there is no type "${name}"`,
    nearestType(name),
  );
}

/** C's names for what the kernel calls otherwise. */
const otherNames: Readonly<Record<string, string>> = {
  int: 's32',
  uint: 'u32',
  long: 's64',
  ulong: 'u64',
  short: 's16',
  bool: 'u8',
  str: 'string',
  'char*': 'string',
  ptr: 'x64',
  pointer: 'x64',
  size_t: 'u64',
  i8: 's8',
  i16: 's16',
  i32: 's32',
  i64: 's64',
};

function nearestType(name: string): string {
  const other = otherNames[name];
  const near = other === undefined ? closestNames(name, [...numberTypes, ...stringTypes]) : [other];
  return near.length > 0
    ? `Did you mean ${near.join(' or ')}?`
    : 'The types are u8 to u64, s8 to s64, x8 to x64, char, symbol, string, ustring, symstr, %pd, %pD and bit fields (b4@12/32).';
}

function parseBitField(text: string, fail: Fail): FetchType {
  const [, widthText = '', offsetText = '', containerText = ''] = /^b(\w+)@(\w+)\/(\w+)$/.exec(text) ?? [];
  const [width, offset, bits] = [widthText, offsetText, containerText].map(parseInteger);
  if (width === undefined || offset === undefined || bits === undefined || width < 1n || offset < 0n) {
    throw fail(0, `"${text}" is no bit field`, 'Write b<width>@<offset>/<container>: b4@12/32.');
  }
  const container = ([8, 16, 32, 64] as const).find((size) => BigInt(size) === bits);
  if (container === undefined) throw fail(text.indexOf('/') + 1, 'bits are taken out of 8, 16, 32 or 64');
  if (width + offset > container) {
    throw fail(0, `${width} bits from bit ${offset} on do not fit into ${container}`);
  }
  return { kind: 'bits', width: Number(width), offset: Number(offset), container };
}
