import {
  emitKernelPlace,
  type KernelPlace,
  mayBeEntry,
  nameOfPlace,
  parseKernelPlace,
} from './definition/kernel-place.js';
import { type ProbeGrammar, readProbe } from './definition/read-probe.js';
import {
  definitionText,
  type FetchArguments,
  type KindsOf,
  type ProbeDefinition,
  type TableOf,
} from './definition/structured.js';
import { type CallRest, readCall, type TemplateValue } from './definition/template-text.js';
import type { EventOptions } from './event-options.js';
import type { EventSchema, ProbeSchema } from './event-schema.js';
import type { ArgumentsOf } from './fetch/argument-kinds.js';
import { fetchSites } from './fetch/fetch-site.js';
import { ProbeEvent } from './probe-event.js';

/** A probe at a place in the kernel's code, as data: nothing is touched before it is recorded. */
export class Kprobe<Schema = EventSchema> extends ProbeEvent<KernelPlace, Schema> {
  readonly kind = 'kprobe';

  /** The same with a filter or a trigger. */
  with(options: EventOptions): Kprobe<Schema> {
    return new Kprobe({ ...this.parts, options });
  }

  protected get letter(): string {
    return 'p';
  }

  protected placeText(): string {
    return emitKernelPlace(this.place);
  }
}

const grammar: ProbeGrammar<KernelPlace> = {
  call: 'kprobe',
  letters: ['p'],
  parsePlace: (definition, word) => {
    if (word.text.endsWith('%return')) {
      const at = word.at + word.text.length - '%return'.length;
      throw definition.fail(at, 'a kprobe is at no return', 'Write kretprobe`...`.');
    }
    return parseKernelPlace(definition, word);
  },
  defaultName: nameOfPlace,
  site: (place) => (mayBeEntry(place) ? fetchSites.kprobe : fetchSites.body),
  example: 'kprobe`do_sys_openat2 path=+0(%si):ustring`.',
};

/** A kprobe in parts. */
export type KprobeDefinition<Args extends FetchArguments> = ProbeDefinition<Args> &
  (
    | {
        readonly function: string;
        /** The module that has it. */
        readonly module?: string;
        /** Bytes from its start: the instruction to stop at. */
        readonly offset?: number;
      }
    | { readonly address: bigint }
  );

/**
 * A kprobe: an event at an instruction of the kernel, with arguments fetched from registers and memory.
 *
 * Kernel: Documentation/trace/kprobetrace.rst. Needs CONFIG_KPROBE_EVENTS; arguments by name CONFIG_PROBE_EVENTS_BTF_ARGS (Linux 6.4).
 * Its table has the address in `__probe_ip` and a column an argument: of the argument's type, `u64` without one. A name may be given as
 * the kernel's `p:NAME` first; the default is the function's. The group of the event is chosen where it is recorded.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * kprobe`do_sys_openat2 path=+0(%si):ustring`
 * kprobe('do_sys_openat2 path=+0(%si):ustring')             // the table is known to have `path`, a string
 * kprobe({ function: 'do_sys_openat2', args: { path: fetch.reg('si').deref().ustring() } })
 * // p:do_sys_openat2 do_sys_openat2 path=+0(%si):ustring
 */
export function kprobe(strings: TemplateStringsArray, ...values: readonly TemplateValue[]): Kprobe;
export function kprobe<Text extends string>(
  definition: Text,
  options?: EventOptions,
): Kprobe<TableOf<Text, ProbeSchema<ArgumentsOf<Text>>>>;
export function kprobe<Args extends FetchArguments>(
  definition: KprobeDefinition<Args>,
): Kprobe<ProbeSchema<KindsOf<Args>>>;
export function kprobe(
  first: TemplateStringsArray | string | KprobeDefinition<FetchArguments>,
  ...rest: CallRest
): Kprobe {
  return new Kprobe(readProbe(grammar, ...readCall(grammar.call, first, rest, inKernelSyntax)));
}

function inKernelSyntax(definition: KprobeDefinition<FetchArguments>): string {
  const place: KernelPlace =
    'address' in definition
      ? { kind: 'address', address: definition.address }
      : {
          kind: 'symbol',
          module: definition.module,
          symbol: definition.function,
          offset: definition.offset ?? 0,
        };
  return definitionText('p', definition.name, emitKernelPlace(place), definition.args);
}
