import type { Scope } from '../evaluate.js';
import {
  asSigned,
  type Handler,
  type HandlerMakers,
  instead,
  inTurn,
  missing,
  missingNumber,
  numberField,
  words,
} from './handler.js';

/** Kernel: `enum tlb_flush_reason` in include/linux/mm_types.h (v6.12), as far as libtraceevent 1.8 knows it. */
const reasons = ['flush on task switch', 'remote shootdown', 'local shootdown', 'local mm shootdown'].map(
  words,
);

/** As plugin_tlb of libtraceevent 1.8 prints it. */
function tlbFlush({ format }: Scope): Handler {
  const pages = numberField(format, 'pages');
  const reason = numberField(format, 'reason');
  const head = inTurn(words('pages='), pages === undefined ? missingNumber('pages') : asSigned(pages));
  if (reason === undefined) return instead(inTurn(head, missing('reason')));
  const { low, high } = reason;
  const before = inTurn(
    head,
    words(' reason='),
    (out, r) => {
      if (high(r) === 0) reasons[low(r)]?.(out, r);
    },
    words(' ('),
    asSigned(reason),
    words(')'),
  );
  return instead(before);
}

export const tlbHandlers: HandlerMakers = { 'tlb:tlb_flush': tlbFlush };
