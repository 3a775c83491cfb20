import { closestNames } from '../../base/closest-names.js';
import { InvalidSpecError } from '../../errors/invalid-spec-error.js';
import { UnknownEventError } from '../../errors/unknown-event-error.js';
import { UnknownSymbolError } from '../../errors/unknown-symbol-error.js';
import type { Kernel } from '../kernel.js';
import { findAbilities } from './abilities.js';
import { explainEvent } from './explain-event.js';
import { explainFunction } from './explain-function.js';
import { explainUser } from './explain-user.js';
import type { Explanation } from './explanation.js';

/**
 * Says which mechanisms reach a symbol on this kernel, at what kind of cost, with which arguments, and what to write for each; for
 * those that do not, why.
 *
 * Kernel: what can be traced is looked up (available_filter_functions, kallsyms, the kprobe blacklist, BTF, README), not guessed from
 * the version; nothing is attached.
 *
 * @param symbol a function of the kernel (`vfs_read`, `overlay:ovl_open`), an event (`sched:sched_switch`), or a function of a program
 *   or library on the target (`/usr/bin/bash:readline`)
 * @throws UnknownSymbolError, UnknownEventError with the nearest names; InvalidSpecError; for a program NoSuchFileError, DamagedElfError
 * @example
 * console.log(String(await explain(await vm.kernel(), 'vfs_read')));
 */
export async function explain(kernel: Kernel, symbol: string): Promise<Explanation> {
  const [abilities, events] = await Promise.all([findAbilities(kernel), kernel.events()]);
  if (symbol.startsWith('/')) {
    const colon = symbol.lastIndexOf(':');
    if (colon < 0) {
      throw new InvalidSpecError(
        'explain',
        `"${symbol}" is a file and no function in it`,
        `Write ${symbol}:main, say.`,
      );
    }
    return await explainUser(kernel, abilities, symbol.slice(0, colon), symbol.slice(colon + 1));
  }
  const [before = '', after] = symbol.split(':');
  const event = after === undefined ? events.filter((known) => known.endsWith(`:${symbol}`)) : [symbol];
  const name = after ?? before;
  const isOfModule = kernel.codeSymbols.get(name)?.some(({ module }) => module === before) ?? false;
  const isFunction = kernel.codeSymbols.has(name) || kernel.hasPrototype(name);
  if (isFunction && (after === undefined || isOfModule))
    return explainFunction(kernel, abilities, name, events);
  if (after !== undefined && kernel.modules.includes(before) && !events.includes(symbol)) {
    const ofModule = [...kernel.functions].filter(([, module]) => module === before).map(([known]) => known);
    throw new UnknownSymbolError(after, `the module ${before}`, closestNames(after, ofModule));
  }
  const [only] = event;
  if (only !== undefined && (events.includes(only) || after !== undefined)) {
    const [system = '', eventName = ''] = only.split(':');
    if (!events.includes(only))
      throw new UnknownEventError(only, kernel.target.name, nearestEvents(only, events));
    return explainEvent(kernel, abilities, await kernel.format(system, eventName));
  }
  throw new UnknownSymbolError(
    symbol,
    `the kernel of ${kernel.target.name}`,
    nearest(kernel, symbol, events),
  );
}

function nearestEvents(event: string, events: readonly string[]): string[] {
  const elsewhere = events.filter((known) => known.endsWith(`:${event.split(':')[1]}`));
  return elsewhere.length > 0 ? elsewhere.slice(0, 3) : closestNames(event, events);
}

/** A system call's event where it is the name of one; else functions that can be traced and events before other code. */
function nearest(kernel: Kernel, symbol: string, events: readonly string[]): string[] {
  const call = `syscalls:sys_enter_${symbol}`;
  if (events.includes(call)) return [call];
  const traceable = closestNames(
    symbol,
    new Set([...kernel.functions.keys(), ...events.map((event) => event.split(':')[1] ?? '')]),
  );
  if (traceable.length > 0) return traceable;
  return closestNames(
    symbol,
    [...kernel.codeSymbols.keys()].filter((name) => !name.startsWith('__pfx_')),
  );
}
