import { BigintColumn } from '../events/bigint-column.js';
import { BytesColumn } from '../events/bytes-column.js';
import type { EventTable } from '../events/event-table.js';
import { NumberColumn } from '../events/number-column.js';
import { StringColumn } from '../events/string-column.js';
import { StringDictionary } from '../events/string-dictionary.js';
import type { BtfFunction } from '../kernel/btf/btf-function.js';

/** The prototype of a function of the kernel, where it has one. */
export type PrototypeOf = (name: string) => BtfFunction | undefined;

const about = { doc: 'arguments of the call, by the names of the prototype; at most those in registers' };

/**
 * The column `args` as text, `file=0xffff888005851e40, count=832`, in place of the registers that were recorded; without any, no column.
 *
 * Kernel: `ftrace_set_args` in kernel/trace/trace_functions.c and `print_function_args` in kernel/trace/trace_output.c (v6.15).
 *
 * @param functions the column with the names of the functions
 */
export function withArguments(table: EventTable, functions: string, prototypeOf: PrototypeOf): EventTable {
  const registers = table.columns.find((column) => column.name === 'args');
  if (!(registers instanceof BytesColumn)) return table;
  const others = table.columns.filter((column) => column !== registers);
  const names = table.columnNamed(functions);
  const isEmpty = registers.offsets.at(-1) === registers.offsets[0];
  if (isEmpty || !(names instanceof StringColumn)) return table.derive(table.name, others);
  const dictionary = new StringDictionary();
  const codes = Uint32Array.from({ length: table.length }, (_, row) =>
    dictionary.codeOfText(argumentsText(registers.at(row), prototypeOf(names.at(row)))),
  );
  return table.derive(table.name, [
    ...others,
    new StringColumn('args', { codes, values: dictionary.values }, about),
  ]);
}

function argumentsText(bytes: Uint8Array, prototype: BtfFunction | undefined): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const values = Array.from({ length: Math.floor(bytes.byteLength / 8) }, (_, index) =>
    view.getBigUint64(8 * index, true),
  );
  if (prototype === undefined) return values.map((value) => `0x${value.toString(16)}`).join(', ');
  return prototype.params
    .slice(0, values.length)
    .map(({ name, type }, index) => `${name || `arg${index + 1}`}=${valueText(values[index] ?? 0n, type)}`)
    .join(', ');
}

/** Integers as such, of the size of their type as far as its name tells; anything else as the register has it. */
function valueText(value: bigint, type: string): string {
  const bits = integerBits.find(([pattern]) => pattern.test(type))?.[1];
  if (bits === undefined) return `0x${value.toString(16)}`;
  const isUnsigned = /^(unsigned|u\d|size_t|umode_t|bool|_Bool|gfp_t)/.test(type);
  return String(isUnsigned ? BigInt.asUintN(bits, value) : BigInt.asIntN(bits, value));
}

const integerBits: readonly (readonly [RegExp, number])[] = [
  [/^(bool|_Bool|[us]8|(un)?signed char|char)$/, 8],
  [/^([us]16|umode_t|(unsigned )?short( int)?)$/, 16],
  [/^([us]32|int|unsigned int|pid_t|gfp_t|fmode_t)$/, 32],
  [/^([us]64|s?size_t|loff_t|(unsigned )?long( int)?|(unsigned )?long long( int)?)$/, 64],
];

/** The calls of a table, as far as they are needed to find which belong together. */
interface Calls {
  readonly ts: BigintColumn;
  readonly pid: NumberColumn;
  readonly depth: readonly number[];
  readonly func: BigintColumn;
}

/** For each end of a call, in the order of time, the row of its beginning; -1 where that is not in the trace. */
export function matchCalls(entries: EventTable, exits: EventTable): Int32Array {
  const [began, ended] = [callsOf(entries), callsOf(exits)];
  const matched = new Int32Array(exits.length).fill(-1);
  if (began === undefined || ended === undefined) return matched;
  /** Of each thread, the call that is under way at each depth. */
  const open = new Map<number, number[]>();
  let entry = 0;
  for (let exit = 0; exit < exits.length; exit++) {
    for (; entry < entries.length && began.ts.at(entry) <= ended.ts.at(exit); entry++) {
      const calls = open.get(began.pid.at(entry)) ?? [];
      open.set(began.pid.at(entry), calls);
      calls[began.depth[entry] ?? 0] = entry;
    }
    const call = open.get(ended.pid.at(exit))?.[ended.depth[exit] ?? 0];
    if (call !== undefined && began.func.at(call) === ended.func.at(exit)) matched[exit] = call;
  }
  return matched;
}

/** The ends of calls with the arguments that were recorded at their beginnings; without any, as they are. */
export function withEntryArguments(exits: EventTable, entries: EventTable | undefined): EventTable {
  const registers = entries?.columns.find((column) => column.name === 'args');
  if (entries === undefined || !(registers instanceof BytesColumn)) return exits;
  const args = Array.from(matchCalls(entries, exits), (entry) =>
    entry < 0 ? new Uint8Array(0) : registers.at(entry),
  );
  return exits.derive(exits.name, [...exits.columns, BytesColumn.from('args', args)]);
}

function callsOf(table: EventTable): Calls | undefined {
  const [ts, pid, func] = ['ts', 'pid', 'func'].map((name) => table.columnNamed(name));
  if (!(ts instanceof BigintColumn && pid instanceof NumberColumn && func instanceof BigintColumn))
    return undefined;
  return { ts, pid, func, depth: table.columnNamed('depth').toArray().map(Number) };
}
