import type { EventFormat } from '../../event-format.js';
import type { Scope } from '../evaluate.js';
import type { Piece } from '../print-number.js';
import { writeName } from '../print-pointer.js';
import {
  asHex,
  asUnsigned,
  type Handler,
  type HandlerMakers,
  instead,
  inTurn,
  missingNumber,
  numberField,
  words,
} from './handler.js';

/** As plugin_hrtimer of libtraceevent 1.8 prints it. */
function timerStart(scope: Scope): Handler {
  const { format } = scope;
  const before = inTurn(
    timer(format),
    functionField(scope),
    number(format, ' expires=', 'expires'),
    number(format, ' softexpires=', 'softexpires'),
  );
  return instead(before);
}

function timerExpire(scope: Scope): Handler {
  const before = inTurn(timer(scope.format), number(scope.format, ' now=', 'now'), functionField(scope));
  return instead(before);
}

function timer(format: EventFormat): Piece {
  const field = numberField(format, 'timer') ?? numberField(format, 'hrtimer');
  return field === undefined
    ? inTurn(words('hrtimer='), missingNumber('hrtimer'))
    : inTurn(words('hrtimer=0x'), asHex(field));
}

function number(format: EventFormat, label: string, name: string): Piece {
  const field = numberField(format, name);
  return inTurn(words(label), field === undefined ? missingNumber(name) : asUnsigned(field));
}

/** ` function=tick_nohz_handler/0x0`: the name and how far the address is before its symbol; a bare address with 8 digits. */
function functionField({ format, context: { functions } }: Scope): Piece {
  const field = numberField(format, 'function');
  if (field === undefined) return () => {};
  const { low, high } = field;
  const label = words(' function=');
  return (out, r) => {
    label(out, r);
    const [addressLow, addressHigh] = [low(r), high(r)];
    const index = functions.find(addressLow, addressHigh);
    if (index < 0) {
      out.text('0x');
      const start = out.length;
      out.hex64(addressLow, addressHigh);
      out.padLeft(start, 8, 0x30);
      return;
    }
    writeName(out, functions, index);
    out.text('/0x');
    const symbolLow = functions.addressLow(index);
    out.hex64(
      (symbolLow - addressLow) >>> 0,
      (functions.addressHigh(index) - addressHigh - (symbolLow < addressLow ? 1 : 0)) >>> 0,
    );
  };
}

export const hrtimerHandlers: HandlerMakers = {
  'timer:hrtimer_start': timerStart,
  'timer:hrtimer_expire_entry': timerExpire,
};
