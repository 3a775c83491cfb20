import type { Scope } from './evaluate.js';
import { functionHandlers } from './handlers/function.js';
import { functionGraphHandlers } from './handlers/function-graph.js';
import { futexHandlers } from './handlers/futex.js';
import type { Handler, HandlerMakers } from './handlers/handler.js';
import { hrtimerHandlers } from './handlers/hrtimer.js';
import { kmemHandlers } from './handlers/kmem.js';
import { kvmHandlers } from './handlers/kvm.js';
import { mac80211Handlers } from './handlers/mac80211.js';
import { schedHandlers } from './handlers/sched.js';
import { tlbHandlers } from './handlers/tlb.js';

/** The events that trace-cmd and libtraceevent's plugins print in a way of their own. */
const makers: HandlerMakers = {
  ...functionHandlers,
  ...functionGraphHandlers,
  ...futexHandlers,
  ...hrtimerHandlers,
  ...kmemHandlers,
  ...kvmHandlers,
  ...mac80211Handlers,
  ...schedHandlers,
  ...tlbHandlers,
};

/** How an event is printed instead of by its print fmt, or before it; undefined for most events. */
export function handlerOf(scope: Scope): Handler | undefined {
  const { system, name } = scope.format;
  const key = `${system}:${name}`;
  return Object.hasOwn(makers, key) ? makers[key]?.(scope) : undefined;
}
