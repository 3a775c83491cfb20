import type { TextBuffer } from '../../base/text-buffer.js';
import { evaluate, refuse, type Scope } from './evaluate.js';
import type { Expression } from './expression.js';
import { hypercallName } from './hypercall-name.js';
import { constant, highOf, masked, type NumberReader } from './number.js';
import type { Piece } from './print-number.js';
import { scsiCommand } from './scsi-command.js';

/**
 * Functions of the kernel that print fmts call and that libtraceevent's plugins know, with the number of their arguments:
 * plugin_jbd2, plugin_xen, plugin_scsi, plugin_cfg80211, plugin_kvm (libtraceevent 1.8). A print fmt that calls any other cannot be
 * parsed.
 */
const helpers = {
  jbd2_dev_to_name: 1,
  jiffies_to_msecs: 1,
  xen_hypercall_name: 1,
  scsi_trace_parse_cdb: 3,
  __le16_to_cpup: 1,
  is_writable_pte: 1,
} as const;

type HelperName = keyof typeof helpers;

export function isHelperName(name: string): name is HelperName {
  return Object.hasOwn(helpers, name);
}

/** What a call gives as a number. */
export function valueOfHelper(
  scope: Scope,
  name: HelperName,
  operands: readonly Expression[],
  at: number,
): NumberReader {
  const [first] = operandsOf(scope, name, operands, at);
  switch (name) {
    case 'jiffies_to_msecs':
      return first;
    case 'is_writable_pte':
      return masked(first, 2);
    case '__le16_to_cpup':
      return pointedNumber(scope, operands);
    default:
      return constant(0n);
  }
}

/** What a call writes. */
export function textOfHelper(
  scope: Scope,
  name: HelperName,
  operands: readonly Expression[],
  at: number,
): Piece {
  const [first, second, third] = operandsOf(scope, name, operands, at);
  switch (name) {
    case 'jbd2_dev_to_name':
      return (out, r) => device(out, first.low(r));
    case 'jiffies_to_msecs': {
      const high = highOf(first);
      return (out, r) => out.signed64(first.low(r), high(r));
    }
    case 'xen_hypercall_name':
      return (out, r) => out.text(hypercallName(first.low(r)));
    case 'scsi_trace_parse_cdb':
      return (out, r) => scsiCommand(out, r, second.low(r), third.low(r));
    default:
      return () => {};
  }
}

/** `8:1`. Kernel: `MAJOR` and `MINOR` in include/linux/kdev_t.h (v6.12). */
function device(out: TextBuffer, number: number): void {
  out.decimal(number >>> 20);
  out.byte(0x3a);
  out.decimal(number & 0xf_ffff);
}

function operandsOf(
  scope: Scope,
  name: HelperName,
  operands: readonly Expression[],
  at: number,
): [NumberReader, NumberReader, NumberReader] {
  if (operands.length !== helpers[name])
    throw refuse(scope, at, `${name} takes ${helpers[name]} argument${helpers[name] === 1 ? '' : 's'}`);
  const [first = constant(0n), second = constant(0n), third = constant(0n)] = operands.map((operand) =>
    evaluate(scope, operand),
  );
  return [first, second, third];
}

/** The 16-bit number that an argument points at in the record. */
function pointedNumber(scope: Scope, [operand]: readonly Expression[]): NumberReader {
  if (operand === undefined) return constant(0n);
  const offset = evaluate(scope, operand);
  return {
    low: (r) => {
      const at = r.at + offset.low(r);
      return at > r.at && at + 2 <= r.end ? r.view.getUint16(at, true) : 0;
    },
    high: undefined,
  };
}
