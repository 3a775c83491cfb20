import { closestNames } from '../../base/closest-names.js';
import type { KernelPlace } from '../../spec/definition/kernel-place.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import { type FetchArg, innermost } from '../../spec/fetch/fetch-arg.js';
import type { FetchArgument } from '../../spec/fetch/fetch-argument.js';
import { symbolTable } from '../symbols/symbol-table.js';
import { closestSymbols, whyNoProbe } from '../symbols/why-no-probe.js';
import { prototypeHint } from './prototype-hint.js';
import type { Tracefs } from './tracefs.js';

/** What can be said of a refusal beside the kernel's own sentence. */
export interface Hint {
  readonly mend?: string | undefined;
  readonly closest?: readonly string[] | undefined;
  /** Number of the argument that is to blame, where the kernel's caret stands elsewhere. */
  readonly argument?: number | undefined;
}

/** What the kernel says of a name that the function's prototype, or a structure, has not. */
const ofPrototype = /^(This variable is not found|This field is not found|This is not a pointer to)/;

/**
 * What is known of the names in a definition that was refused.
 *
 * @param message the kernel's sentence
 * @param argument the one that it is about
 */
export async function hintFor(
  tracefs: Tracefs,
  spec: DynamicEvent,
  message: string,
  argument: FetchArgument | undefined,
): Promise<Hint> {
  if (argument !== undefined && ofPrototype.test(message))
    return prototypeHint(tracefs.target, spec, argument);
  switch (spec.kind) {
    case 'kprobe':
    case 'kretprobe':
      if (message.startsWith('The symbol is not unique')) return namesakesHint(tracefs, placeOf(spec));
      if (!/^(Invalid probed address|Failed to register)/.test(message)) return {};
      return probeHint(tracefs, spec);
    case 'fprobe':
    case 'fexit': {
      if (!/^(Failed to register|Invalid probed address)/.test(message)) return {};
      return functionHint(tracefs, spec.kind === 'fprobe' ? spec.place : spec.place.of);
    }
    case 'eprobe':
      return eventHint(tracefs, spec.place.system, spec.place.event, message);
    case 'tprobe':
    case 'uprobe':
    case 'uretprobe':
    case 'synthetic':
      return {};
  }
}

type KernelProbe = Extract<DynamicEvent, { kind: 'kprobe' | 'kretprobe' }>;

function placeOf(spec: KernelProbe): KernelPlace {
  return spec.kind === 'kprobe' ? spec.place : spec.place.of;
}

async function namesakesHint({ target }: Tracefs, place: KernelPlace): Promise<Hint> {
  if (place.kind === 'address') return {};
  const addresses = (await symbolTable(target)).addressesOf(place.symbol).map((at) => `0x${at.toString(16)}`);
  const shown = addresses.length > 4 ? [...addresses.slice(0, 3), '...'] : addresses;
  return {
    mend: `${addresses.length} functions have this name, at ${shown.join(', ')}: probe one by its address.`,
  };
}

async function probeHint({ target }: Tracefs, spec: KernelProbe): Promise<Hint> {
  const place = placeOf(spec);
  const missing = await missingSymbol(target, spec);
  if (missing !== undefined) return missing;
  if (place.kind === 'address') return { mend: 'There is no code at this address that can be probed.' };
  if (target.architecture === 'aarch64' && place.offset % 4 !== 0) return { mend: betweenInstructions };
  const { why, closest } = await whyNoProbe(target, place.symbol);
  return { mend: why, closest };
}

/** Kernel: `arch_prepare_kprobe` in arch/arm64/kernel/probes/kprobes.c (v6.12); other machines have a sentence of their own for it. */
const betweenInstructions =
  'The offset is inside of an instruction: on arm64 each has four bytes, so that it has to be a multiple of 4.';

/** A symbol that is fetched and not there: the kernel's caret stands under the place then. */
async function missingSymbol(target: Tracefs['target'], spec: KernelProbe): Promise<Hint | undefined> {
  const fetched = spec.args.flatMap(({ value }, index) => {
    const symbol = symbolIn(value);
    return symbol === undefined ? [] : [{ symbol, index }];
  });
  if (fetched.length === 0) return undefined;
  const known = new Set(
    [...(await target.readText('/proc/kallsyms')).matchAll(/^\S+ \S (\S+)/gm)].map(([, name]) => name),
  );
  const missing = fetched.find(({ symbol }) => !known.has(symbol));
  if (missing === undefined) return undefined;
  return {
    mend: `The kernel has no symbol ${missing.symbol}.`,
    closest: await closestSymbols(target, missing.symbol),
    argument: missing.index,
  };
}

function symbolIn(value: FetchArg): string | undefined {
  const fetched = innermost(value);
  return fetched.kind === 'symbol' ? fetched.symbol : undefined;
}

async function functionHint(tracefs: Tracefs, functions: string): Promise<Hint> {
  const bare = functions.replaceAll(/[*?]|\[.*?\]/g, '');
  return {
    mend: 'ftrace can trace no function of this name: it is marked notrace, inlined everywhere, or not there. A kprobe may reach it.',
    closest: closestNames(bare, await tracefs.functions()),
  };
}

async function eventHint(tracefs: Tracefs, system: string, event: string, message: string): Promise<Hint> {
  if (/^Attached event does not exist/.test(message)) {
    const near = closestNames(`${system}:${event}`, await tracefs.events());
    return {
      closest: near.map((name) => name.replace(':', '.')),
      mend: 'Events are listed in available_events.',
    };
  }
  if (!/^(Attached event does not have|Invalid \$-va|Field not found)/.test(message)) return {};
  const formats = await tracefs.formats([[system, event]]);
  const fields = formats.flatMap((format) => format.fields.map(({ name }) => name));
  return { mend: `The fields of ${system}:${event} are: ${fields.join(', ')}.` };
}
