import { nameFrom } from './definition/event-name.js';
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

/** A probe on a raw tracepoint, as data. */
export class Tprobe<Schema = EventSchema> extends ProbeEvent<string, Schema> {
  readonly kind = 'tprobe';

  /** The same with a filter or a trigger. */
  with(options: EventOptions): Tprobe<Schema> {
    return new Tprobe({ ...this.parts, options });
  }

  protected get letter(): string {
    return 't';
  }

  protected placeText(): string {
    return this.place;
  }
}

const grammar: ProbeGrammar<string> = {
  call: 'tprobe',
  letters: ['t'],
  parsePlace: (definition, { text, at }) => {
    if (/^\w+$/.test(text)) return text;
    const event = /^\w+[:./](\w+)$/.exec(text)?.[1];
    throw definition.fail(
      at,
      `"${text}" is no tracepoint`,
      event === undefined ? undefined : `A tracepoint has no system before its name: ${event}.`,
    );
  },
  defaultName: nameFrom,
  site: () => fetchSites.tprobe,
  example: 'tprobe`sched_switch preempt=$arg1:u8`.',
};

/** A tprobe in parts. */
export interface TprobeDefinition<Args extends FetchArguments> extends ProbeDefinition<Args> {
  readonly tracepoint: string;
}

/**
 * A tprobe: an event at a tracepoint, with the arguments that the kernel's code hands to it, also where no event makes fields of them.
 *
 * Kernel: Documentation/trace/fprobetrace.rst, "tprobe". Needs CONFIG_FPROBE_EVENTS (Linux 6.5). `$arg1` is the first argument of the
 * tracepoint's prototype; names of arguments need BTF. Its table has `__probe_ip` and a column an argument.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * tprobe`sched_switch next=next->comm:string`
 * // t:sched_switch sched_switch next=next->comm:string
 */
export function tprobe(strings: TemplateStringsArray, ...values: readonly TemplateValue[]): Tprobe;
export function tprobe<Text extends string>(
  definition: Text,
  options?: EventOptions,
): Tprobe<TableOf<Text, ProbeSchema<ArgumentsOf<Text>>>>;
export function tprobe<Args extends FetchArguments>(
  definition: TprobeDefinition<Args>,
): Tprobe<ProbeSchema<KindsOf<Args>>>;
export function tprobe(
  first: TemplateStringsArray | string | TprobeDefinition<FetchArguments>,
  ...rest: CallRest
): Tprobe {
  return new Tprobe(readProbe(grammar, ...readCall(grammar.call, first, rest, inKernelSyntax)));
}

function inKernelSyntax({ tracepoint, name, args }: TprobeDefinition<FetchArguments>): string {
  return definitionText('t', name, tracepoint, args);
}
