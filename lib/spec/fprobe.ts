import { nameFrom } from './definition/event-name.js';
import { parseFunctions } from './definition/function-place.js';
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

/** A probe at the entry of functions of the kernel, by ftrace, as data. */
export class Fprobe<Schema = EventSchema> extends ProbeEvent<string, Schema> {
  readonly kind = 'fprobe';

  /** The same with a filter or a trigger. */
  with(options: EventOptions): Fprobe<Schema> {
    return new Fprobe({ ...this.parts, options });
  }

  protected get letter(): string {
    return 'f';
  }

  protected placeText(): string {
    return this.place;
  }
}

const grammar: ProbeGrammar<string> = {
  call: 'fprobe',
  letters: ['f'],
  parsePlace: (definition, word, head) => {
    if (word.text.endsWith('%return')) {
      const at = word.at + word.text.length - '%return'.length;
      throw definition.fail(at, 'this fprobe is at entry', 'Write fexit`...`.');
    }
    if (head?.maxactive !== undefined)
      throw definition.fail(1, 'how many calls are followed at once is for exits alone');
    return parseFunctions(definition, word);
  },
  defaultName: (functions) => `${nameFrom(functions).slice(0, 56)}__entry`,
  site: () => fetchSites.fprobe,
  example: 'fprobe`vfs_read count=$arg3:u64`.',
};

/** An fprobe in parts. */
export interface FprobeDefinition<Args extends FetchArguments> extends ProbeDefinition<Args> {
  /** A function, or a pattern of functions: `vfs_*`. */
  readonly function: string;
}

/**
 * An fprobe: an event when functions of the kernel are called, by the function tracer's own hook: cheaper than a kprobe, and one for many
 * functions.
 *
 * Kernel: Documentation/trace/fprobetrace.rst. Needs CONFIG_FPROBE_EVENTS (Linux 6.5); only functions that ftrace can trace. It has
 * arguments, by number or by name, and no registers. Its table has `__probe_ip` and a column an argument. Its name is by default the
 * function's with `__entry` behind it, as the kernel does.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * fprobe`vfs_read count=$arg3:u64`
 * fprobe({ function: 'vfs_read', args: { count: fetch.arg(3).as('u64') } })
 * // f:vfs_read__entry vfs_read count=$arg3:u64
 */
export function fprobe(strings: TemplateStringsArray, ...values: readonly TemplateValue[]): Fprobe;
export function fprobe<Text extends string>(
  definition: Text,
  options?: EventOptions,
): Fprobe<TableOf<Text, ProbeSchema<ArgumentsOf<Text>>>>;
export function fprobe<Args extends FetchArguments>(
  definition: FprobeDefinition<Args>,
): Fprobe<ProbeSchema<KindsOf<Args>>>;
export function fprobe(
  first: TemplateStringsArray | string | FprobeDefinition<FetchArguments>,
  ...rest: CallRest
): Fprobe {
  return new Fprobe(readProbe(grammar, ...readCall(grammar.call, first, rest, inKernelSyntax)));
}

function inKernelSyntax({ function: functions, name, args }: FprobeDefinition<FetchArguments>): string {
  return definitionText('f', name, functions, args);
}
