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
import type { EventSchema, ReturnSchema } from './event-schema.js';
import type { ArgumentsOf } from './fetch/argument-kinds.js';
import { fetchSites } from './fetch/fetch-site.js';
import { ProbeEvent } from './probe-event.js';

/** A function's return. */
export interface ReturnPlace {
  readonly of: KernelPlace;
  /** Calls of the function that are followed at once; undefined: as many as the kernel thinks fit. */
  readonly maxactive: number | undefined;
}

/** A probe at the return of a function of the kernel, as data. */
export class Kretprobe<Schema = EventSchema> extends ProbeEvent<ReturnPlace, Schema> {
  readonly kind = 'kretprobe';

  /** The same with a filter or a trigger. */
  with(options: EventOptions): Kretprobe<Schema> {
    return new Kretprobe({ ...this.parts, options });
  }

  protected get letter(): string {
    return `r${this.place.maxactive ?? ''}`;
  }

  protected placeText(): string {
    return emitKernelPlace(this.place.of);
  }
}

const suffix = '%return';

const grammar: ProbeGrammar<ReturnPlace> = {
  call: 'kretprobe',
  letters: ['r', 'p'],
  parsePlace: (definition, word, head) => {
    const isMarked = word.text.endsWith(suffix);
    if (head?.letter === 'p' && !isMarked) {
      throw definition.fail(
        word.at + word.text.length,
        `"p" is at a return only with ${suffix}`,
        'Begin with "r".',
      );
    }
    const text = isMarked ? word.text.slice(0, -suffix.length) : word.text;
    const of = parseKernelPlace(definition, { text, at: word.at });
    if (of.kind === 'symbol' && !mayBeEntry(of)) {
      const at = word.at + text.lastIndexOf('+');
      throw definition.fail(
        at,
        'a function returns as a whole: there is no offset',
        `Write ${text.slice(0, text.lastIndexOf('+'))}.`,
      );
    }
    return { of, maxactive: head?.maxactive };
  },
  defaultName: ({ of }) => `${nameOfPlace(of).slice(0, 55)}__return`,
  site: () => fetchSites.kretprobe,
  example: 'kretprobe`vfs_read bytes=$retval:s64`.',
};

/** A kretprobe in parts. */
export interface KretprobeDefinition<Args extends FetchArguments> extends ProbeDefinition<Args> {
  readonly function: string;
  /** The module that has it. */
  readonly module?: string;
  readonly maxactive?: number;
}

/**
 * A kretprobe: an event when a function of the kernel returns, with what it returns (`$retval`) and, since Linux 6.9, what it was called with
 * (`$arg1`, names of arguments).
 *
 * Kernel: Documentation/trace/kprobetrace.rst, Documentation/trace/kprobes.rst. Needs CONFIG_KPROBE_EVENTS and CONFIG_KRETPROBES. Calls
 * beyond `maxactive` at once are missed, and the kernel counts them. Its table has `__probe_func`, `__probe_ret_ip` and a column an
 * argument. Its name is by default the function's with `__return` behind it.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * kretprobe`vfs_read bytes=$retval:s64`
 * kretprobe({ function: 'vfs_read', args: { bytes: fetch.retval().as('s64') } })
 * // r:vfs_read__return vfs_read bytes=$retval:s64
 */
export function kretprobe(strings: TemplateStringsArray, ...values: readonly TemplateValue[]): Kretprobe;
export function kretprobe<Text extends string>(
  definition: Text,
  options?: EventOptions,
): Kretprobe<TableOf<Text, ReturnSchema<ArgumentsOf<Text>>>>;
export function kretprobe<Args extends FetchArguments>(
  definition: KretprobeDefinition<Args>,
): Kretprobe<ReturnSchema<KindsOf<Args>>>;
export function kretprobe(
  first: TemplateStringsArray | string | KretprobeDefinition<FetchArguments>,
  ...rest: CallRest
): Kretprobe {
  return new Kretprobe(readProbe(grammar, ...readCall(grammar.call, first, rest, inKernelSyntax)));
}

function inKernelSyntax(definition: KretprobeDefinition<FetchArguments>): string {
  const { function: symbol, module, maxactive, name, args } = definition;
  const place: KernelPlace = { kind: 'symbol', module, symbol, offset: 0 };
  const named = name ?? (maxactive === undefined ? undefined : grammar.defaultName({ of: place, maxactive }));
  return definitionText(`r${maxactive ?? ''}`, named, emitKernelPlace(place), args);
}
