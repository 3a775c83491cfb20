import { PrintFormatError } from '../../../errors/print-format-error.js';
import type { EventFormat } from '../../event-format.js';
import type { Scope } from '../evaluate.js';
import type { Expression } from '../expression.js';
import { anyField } from '../fields.js';
import { parsePrintFormat } from '../parse-print-format.js';
import type { Piece } from '../print-number.js';
import {
  asInt,
  asSigned,
  type Halves,
  type Handler,
  type HandlerMakers,
  instead,
  inTurn,
  labelled,
  missing,
  numberField,
  words,
} from './handler.js';

/** Letters of a task's states, from bit 0. Kernel: `task_state_array` in fs/proc/array.c (v6.12). */
const newestStates = 'SDTtXZPI';

/** `bash:123 [120] S ==> swapper/0:0 [120]`, as plugin_sched_switch of libtraceevent 1.8 prints it. */
function schedSwitch({ format }: Scope): Handler {
  const before = inTurn(
    task(format, 'prev_comm', 'prev_pid'),
    words(' '),
    optional(format, 'prev_prio', (value) => inTurn(words('['), value, words('] '))),
    statePiece(format),
    words(' ==> '),
    task(format, 'next_comm', 'next_pid'),
    optional(format, 'next_prio', (value) => inTurn(words(' ['), value, words(']'))),
  );
  return instead(before);
}

/** `bash:123 [120] CPU:001` */
function schedWakeup({ format }: Scope): Handler {
  const before = inTurn(
    task(format, 'comm', 'pid'),
    labelled(format, ' [', 'prio', (field) => inTurn(asSigned(field), words(']')), missing),
    labelled(format, ' success=', 'success', asSigned, undefined),
    labelled(format, ' CPU:', 'target_cpu', asThreeDigits, undefined),
  );
  return instead(before);
}

const asThreeDigits =
  ({ low }: Halves): Piece =>
  (out, r) =>
    out.decimalPadded(low(r), 3);

/** `name:pid`; a pid is printed without sign. */
function task(format: EventFormat, commName: string, pidName: string): Piece {
  const pid = numberField(format, pidName);
  if (pid === undefined) return inTurn(missing(pidName), words('!'));
  const comm = anyField(format, commName);
  if (comm === undefined) return asSigned(pid);
  const { offset, size } = comm;
  const { low, high } = pid;
  return (out, r) => {
    out.putUntilNul(r.bytes, r.at + offset, Math.min(r.end, r.at + offset + size));
    out.byte(0x3a);
    out.signed64(low(r), high(r));
  };
}

function optional(format: EventFormat, name: string, write: (value: Piece) => Piece): Piece {
  const field = numberField(format, name);
  return field === undefined ? missing(name) : write(asInt(field));
}

/** Letters of all bits that are set, with `|` between them; `R` for none. */
function statePiece(format: EventFormat): Piece {
  const state = numberField(format, 'prev_state');
  if (state === undefined) return missing('prev_state');
  const letters = statesOf(format);
  const { low } = state;
  return (out, r) => {
    const bits = low(r);
    let found = false;
    for (let bit = 0; bit < letters.length; bit++) {
      if ((bits & (1 << bit)) === 0) continue;
      if (found) out.byte(0x7c);
      found = true;
      out.byte(letters[bit] as number);
    }
    if (!found) out.byte(0x52);
  };
}

/** The letters that the event's own print fmt gives to the bits of `prev_state`. */
function statesOf(format: EventFormat): Uint8Array {
  const letters = new TextEncoder().encode(newestStates);
  let states: Expression | undefined;
  try {
    states = parsePrintFormat(format.printFormat)
      .operands.map(flagsIn)
      .find((found) => found !== undefined);
  } catch (error) {
    if (!(error instanceof PrintFormatError)) throw error;
    return letters;
  }
  if (states?.kind !== 'names') return letters;
  const stated: (number | undefined)[] = [];
  for (const { value, name } of states.names) {
    const bit = value.kind === 'number' ? Math.log2(Number(value.value)) : -1;
    if (!Number.isInteger(bit) || bit < 0 || name.length !== 1) continue;
    stated[bit] = name.charCodeAt(0);
  }
  const known = stated.filter((letter) => letter !== undefined);
  return known.length === 0 || known.length < stated.length ? letters : Uint8Array.from(known);
}

function flagsIn(expression: Expression): Expression | undefined {
  switch (expression.kind) {
    case 'names':
      return expression.delimiter === undefined ? undefined : expression;
    case 'choice':
      return flagsIn(expression.yes) ?? flagsIn(expression.no);
    case 'binary':
      return flagsIn(expression.left) ?? flagsIn(expression.right);
    default:
      return undefined;
  }
}

export const schedHandlers: HandlerMakers = {
  'sched:sched_switch': schedSwitch,
  'sched:sched_wakeup': schedWakeup,
  'sched:sched_wakeup_new': schedWakeup,
};
