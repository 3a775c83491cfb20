import type { TextBuffer } from '../../../base/text-buffer.js';
import type { Scope } from '../evaluate.js';
import { anyField } from '../fields.js';
import type { Piece } from '../print-number.js';
import { writeName } from '../print-pointer.js';
import type { PrintedRecord } from '../printed-record.js';
import {
  asHex,
  asSigned,
  type Handler,
  type HandlerMakers,
  instead,
  inTurn,
  missing,
  numberField,
  words,
} from './handler.js';

/** The function, three spaces further for each caller that is known, as plugin_function of libtraceevent 1.8 prints it. */
function functionPiece({ format, context: { functions, stacks } }: Scope): Piece {
  const ip = numberField(format, 'ip');
  const parent = numberField(format, 'parent_ip');
  if (ip === undefined) return inTurn(missing('ip'), words('!'));
  if (parent === undefined) return inTurn(missing('parent_ip'), words('!'));
  return (out, r) => {
    const [low, high] = [ip.low(r), ip.high(r)];
    const called = functions.find(low, high);
    const caller = functions.find(parent.low(r), parent.high(r));
    if (caller >= 0) {
      const calledId = called < 0 ? -1 : functions.nameId(called);
      out.fill(0x20, 3 * stacks.depthOf(r.cpu, functions.nameId(caller), calledId));
    }
    if (called >= 0) writeName(out, functions, called);
    else {
      out.text('0x');
      out.hex64(low, high);
    }
  };
}

/** ` (count: 3  last_ts:   12.345678)` after the function. */
function repeats(scope: Scope): Handler {
  const { format } = scope;
  const count = numberField(format, 'count');
  const top = numberField(format, 'top_delta_ts');
  const bottom = numberField(format, 'bottom_delta_ts');
  const head = functionPiece(scope);
  if (count === undefined || top === undefined || bottom === undefined)
    return instead(inTurn(head, words('!')));
  return instead(
    inTurn(
      head,
      words(' (count: '),
      asSigned(count),
      words('  last_ts: '),
      (out, r) => writeTimeBefore(out, r, (BigInt(top.low(r)) << 32n) | BigInt(bottom.low(r))),
      words(')'),
    ),
  );
}

/** The record's time less so many nanoseconds, in seconds, rounded to microseconds. */
function writeTimeBefore(out: TextBuffer, r: PrintedRecord, deltaNs: bigint): void {
  const timeNs = BigInt.asUintN(64, ((BigInt(r.timeHigh) << 32n) | BigInt(r.timeLow)) - deltaNs);
  const us = BigInt.asUintN(64, timeNs + 500n) / 1000n;
  out.text(`${String(us / 1_000_000n).padStart(5)}.${String(us % 1_000_000n).padStart(6, '0')}`);
}

/** A line for each address. */
function kernelStack({ format, context: { functions, longBytes } }: Scope): Handler {
  const caller = anyField(format, 'caller');
  if (caller === undefined) return instead(missing('caller'));
  const { offset } = caller;
  const head = words('<stack trace >\n');
  const mark = words('=> ');
  return instead((out, r) => {
    head(out, r);
    for (let at = r.at + offset; at + longBytes <= r.end; at += longBytes) {
      const low = r.view.getUint32(at, true);
      const high = longBytes === 8 ? r.view.getUint32(at + 4, true) : 0;
      if (low === 0xffff_ffff) break;
      mark(out, r);
      const index = functions.find(low, high);
      if (index >= 0) {
        writeName(out, functions, index);
        out.byte(0x20);
        out.byte(0x28);
      }
      out.hex64(low, high);
      if (index >= 0) out.byte(0x29);
      out.byte(0x0a);
    }
  });
}

/** `# 1a 01 02 ...`: a number and bytes, to the end of the record. */
function rawData({ format }: Scope): Handler {
  const id = numberField(format, 'id');
  const buf = anyField(format, 'buf');
  if (id === undefined) return instead(inTurn(missing('id'), words('!')));
  const head = inTurn(words('# '), asHex(id));
  if (buf === undefined) return instead(inTurn(head, missing('buf')));
  const { offset } = buf;
  return instead(
    inTurn(head, (out, r) => {
      for (let at = r.at + offset; at < r.end; at++) {
        out.byte(0x20);
        out.hexByte(r.bytes[at] as number);
      }
    }),
  );
}

export const functionHandlers: HandlerMakers = {
  'ftrace:function': (scope) => instead(functionPiece(scope)),
  'ftrace:func_repeats': repeats,
  'ftrace:kernel_stack': kernelStack,
  'ftrace:raw_data': rawData,
};
