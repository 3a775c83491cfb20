import { FixedText } from '../../../base/fixed-text.js';
import type { TextBuffer } from '../../../base/text-buffer.js';
import type { EventFormat } from '../../event-format.js';
import type { Scope } from '../evaluate.js';
import type { KernelFunctions } from '../kernel-functions.js';
import type { Piece } from '../print-number.js';
import { writeName } from '../print-pointer.js';
import { PrintedRecord } from '../printed-record.js';
import {
  type Halves,
  type Handler,
  type HandlerMakers,
  instead,
  inTurn,
  missing,
  numberField,
  words,
} from './handler.js';

const two32 = 0x1_0000_0000;
/** More columns than this are damage: no kernel's stack is as deep. */
const deepest = 2048;

/** Marks of long calls: more nanoseconds than this. Kernel: `trace_find_mark` in kernel/trace/trace_output.c has others. */
const marks: readonly (readonly [moreThanNs: number, mark: number])[] = [
  [1_000_000_000, 0x24],
  [1_000_000, 0x23],
  [100_000, 0x21],
  [10_000, 0x2b],
];

/**
 * The start of a function: `name() {`; with the time it took and `name();` when its end is the very next record. As lib/trace-ftrace.c
 * of trace-cmd 3.3.1 prints it.
 */
function entry({ format, context }: Scope): Handler {
  const pid = numberField(format, 'common_pid');
  const depth = numberField(format, 'depth');
  const called = numberField(format, 'func');
  if (pid === undefined || depth === undefined || called === undefined)
    return instead(inTurn(missing('func'), words('!')));
  const leaf = context.graphExit === undefined ? undefined : new LeafEnd(context.graphExit);
  let isLeaf = false;
  const open = words('() {');
  const closed = words('();');
  const noTime = words('             |  ');
  return {
    takesNext: () => isLeaf,
    write(out, r) {
      isLeaf = leaf?.matches(r, pid.low(r), called) ?? false;
      if (leaf !== undefined && isLeaf) {
        leaf.writeDuration(out);
        indent(out, depth, r);
        writeCalled(out, context.functions, called, r);
        closed(out, r);
      } else {
        noTime(out, r);
        indent(out, depth, r);
        writeCalled(out, context.functions, called, r);
        open(out, r);
      }
      return false;
    },
  };
}

/** The end of a function: the time it took and `}`. */
function exit({ format }: Scope): Handler {
  const times = timesOf(format);
  const depth = numberField(format, 'depth');
  if (times === undefined || depth === undefined) return instead(inTurn(missing('calltime'), words('!')));
  const piece: Piece = (out, r) => {
    writeDuration(out, times, r);
    indent(out, depth, r);
    out.byte(0x7d);
  };
  return instead(piece);
}

interface Times {
  readonly start: Halves;
  readonly end: Halves;
}

function timesOf(format: EventFormat): Times | undefined {
  const start = numberField(format, 'calltime');
  const end = numberField(format, 'rettime');
  return start === undefined || end === undefined ? undefined : { start, end };
}

/** Looks whether the next record ends the function that a record starts. */
class LeafEnd {
  readonly #next = new PrintedRecord();
  readonly #pid: Halves | undefined;
  readonly #called: Halves | undefined;
  readonly #times: Times | undefined;
  readonly #leastBytes: number;

  constructor(private readonly format: EventFormat) {
    this.#pid = numberField(format, 'common_pid');
    this.#called = numberField(format, 'func');
    this.#times = timesOf(format);
    this.#leastBytes = format.fields.reduce((most, { offset, size }) => Math.max(most, offset + size), 8);
  }

  matches(r: PrintedRecord, pid: number, called: Halves): boolean {
    if (r.nextAt < 0 || r.nextCpu !== r.cpu || r.nextEnd - r.nextAt < this.#leastBytes) return false;
    if (r.view.getUint16(r.nextAt, true) !== this.format.id) return false;
    const next = this.#next;
    next.bytes = r.bytes;
    next.view = r.view;
    next.at = r.nextAt;
    next.end = r.nextEnd;
    return (
      this.#times !== undefined &&
      this.#pid?.low(next) === pid &&
      this.#called?.low(next) === called.low(r) &&
      this.#called.high(next) === called.high(r)
    );
  }

  /** Writes how long the function took whose end was found last. */
  writeDuration(out: TextBuffer): void {
    if (this.#times !== undefined) writeDuration(out, this.#times, this.#next);
  }
}

/** `! 105.123 us |  `: a mark, microseconds with three places while there are at most six before them. */
function writeDuration(out: TextBuffer, { start: begin, end }: Times, r: PrintedRecord): void {
  const beginLow = begin.low(r);
  const endLow = end.low(r);
  const low = (endLow - beginLow) >>> 0;
  const high = (end.high(r) - begin.high(r) - (endLow < beginLow ? 1 : 0)) >>> 0;
  const ns = high * two32 + low;
  out.byte(low === 0xffff_ffff && high === 0xffff_ffff ? 0x20 : markOf(ns));
  out.byte(0x20);
  const start = out.length;
  const us = Math.floor(ns / 1000);
  if (us >= 1_000_000) out.text(String(((BigInt(high) << 32n) | BigInt(low)) / 1000n));
  else {
    out.decimal(us);
    out.byte(0x2e);
    out.threeDigits(ns - us * 1000);
  }
  out.putFixed(units[out.length - start] ?? longUnit);
}

/** What follows a time, by how many bytes of it were written. */
const longUnit = new FixedText(' us |  ');
const units = Array.from({ length: 7 }, (_, written) => new FixedText(` us ${' '.repeat(7 - written)}|  `));

function markOf(ns: number): number {
  for (const [moreThanNs, mark] of marks) if (ns > moreThanNs) return mark;
  return 0x20;
}

function indent(out: TextBuffer, { low }: Halves, r: PrintedRecord): void {
  out.fill(0x20, Math.min(deepest, (2 * low(r)) | 0));
}

function writeCalled(out: TextBuffer, functions: KernelFunctions, called: Halves, r: PrintedRecord): void {
  const [low, high] = [called.low(r), called.high(r)];
  const index = functions.find(low, high);
  if (index >= 0) writeName(out, functions, index);
  else out.hex64(low, high);
}

export const functionGraphHandlers: HandlerMakers = {
  'ftrace:funcgraph_entry': entry,
  'ftrace:funcgraph_exit': exit,
};
