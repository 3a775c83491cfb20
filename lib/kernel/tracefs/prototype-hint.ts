import { MemberPathError } from '../../errors/member-path-error.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import { emitFetchArg, innermost } from '../../spec/fetch/fetch-arg.js';
import type { FetchArgument } from '../../spec/fetch/fetch-argument.js';
import type { Target } from '../../target/target.js';
import type { BtfFunction } from '../btf/btf-function.js';
import { Kernel } from '../kernel.js';
import type { Hint } from './definition-hints.js';

/** What BTF says of an argument's name or member that the kernel did not find. */
export async function prototypeHint(
  target: Target,
  spec: DynamicEvent,
  argument: FetchArgument,
): Promise<Hint> {
  const name = functionOf(spec);
  if (name === undefined) return {};
  const kernel = await Kernel.of(target);
  if (!kernel.hasPrototype(name)) return {};
  const value = innermost(argument.value);
  if (value.kind !== 'name') return { mend: `BTF has: ${kernel.func(name)}.` };
  try {
    kernel.btfOf('function', name).argumentPath(name, emitFetchArg(value));
  } catch (error) {
    if (error instanceof MemberPathError) return { mend: error.about, closest: error.closest };
    throw error;
  }
  return { mend: `BTF has: ${kernel.func(name)}.` };
}

/** The prototype of the function that a probe is at, as far as BTF has it. */
export async function prototypeOf(target: Target, spec: DynamicEvent): Promise<BtfFunction | undefined> {
  const name = functionOf(spec);
  if (name === undefined) return undefined;
  const kernel = await Kernel.of(target);
  return kernel.hasPrototype(name) ? kernel.func(name) : undefined;
}

/** The one function that a probe is at. */
function functionOf(spec: DynamicEvent): string | undefined {
  switch (spec.kind) {
    case 'kprobe':
      return spec.place.kind === 'symbol' ? spec.place.symbol : undefined;
    case 'kretprobe':
      return spec.place.of.kind === 'symbol' ? spec.place.of.symbol : undefined;
    case 'fprobe':
      return spec.place;
    case 'fexit':
      return spec.place.of;
    // A tracepoint's arguments are those of the function that calls what is attached to it, behind the first.
    case 'tprobe':
      return `__traceiter_${spec.place}`;
    case 'eprobe':
    case 'uprobe':
    case 'uretprobe':
    case 'synthetic':
      return undefined;
  }
}
