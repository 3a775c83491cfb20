import type { TextBuffer } from '../../../base/text-buffer.js';
import type { Scope } from '../evaluate.js';
import { type Handler, type HandlerMakers, numberField } from './handler.js';

type Argument = readonly [label: string, format: 'hex' | 'decimal'] | undefined;

const value: Argument = [' val=', 'decimal'];
const expected: Argument = [' val=0x', 'hex'];
const timeout: Argument = [' utime=0x', 'hex'];
const second: Argument = [' val2=', 'decimal'];
const other: Argument = [' uaddr2=0x', 'hex'];
const third: Argument = [' val3=0x', 'hex'];

/**
 * Operations of futex(2) by number, and what is shown of their arguments (`val`, `utime`, `uaddr2`, `val3`).
 *
 * Kernel: include/uapi/linux/futex.h (v6.12); plugin_futex of libtraceevent 1.8.
 */
const operations: readonly (readonly [name: string, ...Argument[]])[] = [
  ['FUTEX_WAIT', expected, timeout],
  ['FUTEX_WAKE', value],
  ['FUTEX_FD', value],
  ['FUTEX_REQUEUE', value, second, other],
  ['FUTEX_CMP_REQUEUE', value, second, other, third],
  ['FUTEX_WAKE_OP', value, second, other, third],
  ['FUTEX_LOCK_PI', undefined, timeout],
  ['FUTEX_UNLOCK_PI'],
  ['FUTEX_TRYLOCK_PI'],
  ['FUTEX_WAIT_BITSET', expected, timeout, undefined, third],
  ['FUTEX_WAKE_BITSET', value, undefined, undefined, third],
  ['FUTEX_WAIT_REQUEUE_PI', expected, timeout, other, third],
  ['FUTEX_CMP_REQUEUE_PI', value, second, other, third],
];

const privateFlag = 128;
const realTimeFlag = 256;

/** An operation that has no name is left to the print fmt. */
function sysEnterFutex({ format }: Scope): Handler | undefined {
  const found = ['uaddr', 'op', 'val', 'utime', 'uaddr2', 'val3'].map((name) => numberField(format, name));
  const [address, operation, ...rest] = found;
  if (address === undefined || operation === undefined || rest.includes(undefined)) return undefined;
  return {
    write(out, r) {
      const op = operation.low(r);
      const [name, ...shown] = operations[(op & ~(privateFlag | realTimeFlag)) >>> 0] ?? [];
      if (name === undefined || operation.high(r) !== 0) return true;
      out.text(`op=${name}`);
      if (op & privateFlag) out.text('|FUTEX_PRIVATE_FLAG');
      if (op & realTimeFlag) out.text('|FUTEX_CLOCK_REALTIME');
      out.text(' uaddr=0x');
      hexOfEight(out, address.low(r), address.high(r));
      shown.forEach((argument, i) => {
        const field = rest[i];
        if (argument !== undefined && field !== undefined)
          writeArgument(out, argument, field.low(r), field.high(r));
      });
      return false;
    },
  };
}

function writeArgument(
  out: TextBuffer,
  [label, format]: NonNullable<Argument>,
  low: number,
  high: number,
): void {
  out.text(label);
  if (format === 'hex') hexOfEight(out, low, high);
  else out.decimal64(low, high);
}

function hexOfEight(out: TextBuffer, low: number, high: number): void {
  const start = out.length;
  out.hex64(low, high);
  out.padLeft(start, 8, 0x30);
}

export const futexHandlers: HandlerMakers = { 'syscalls:sys_enter_futex': sysEnterFutex };
