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
import type { EventSchema, ReturnSchema } from './event-schema.js';
import type { ArgumentsOf } from './fetch/argument-kinds.js';
import { fetchSites } from './fetch/fetch-site.js';
import { ProbeEvent } from './probe-event.js';

/** The exit of functions. */
export interface ExitPlace {
  /** A function, or a pattern. */
  readonly of: string;
  /** Calls that are followed at once; undefined: as many as the kernel thinks fit. */
  readonly maxactive: number | undefined;
}

/** A probe at the exit of functions of the kernel, by ftrace, as data. */
export class Fexit<Schema = EventSchema> extends ProbeEvent<ExitPlace, Schema> {
  readonly kind = 'fexit';

  /** The same with a filter or a trigger. */
  with(options: EventOptions): Fexit<Schema> {
    return new Fexit({ ...this.parts, options });
  }

  protected get letter(): string {
    return `f${this.place.maxactive ?? ''}`;
  }

  protected placeText(): string {
    return `${this.place.of}${suffix}`;
  }
}

const suffix = '%return';

/** `parse_symbol_and_return` in kernel/trace/trace_fprobe.c (v6.12): who fetches what is returned means the exit. */
const fetchesRetval = /\$retval(?!\w)/;

const grammar: ProbeGrammar<ExitPlace> = {
  call: 'fexit',
  letters: ['f'],
  parsePlace: (definition, word, head) => {
    const isMarked = word.text.endsWith(suffix);
    if (head !== undefined && !isMarked && !definition.words.some(({ text }) => fetchesRetval.test(text))) {
      throw definition.fail(
        word.at + word.text.length,
        `an fprobe is at an exit only with ${suffix}`,
        `Write ${word.text}${suffix}.`,
      );
    }
    const text = isMarked ? word.text.slice(0, -suffix.length) : word.text;
    return { of: parseFunctions(definition, { text, at: word.at }), maxactive: head?.maxactive };
  },
  defaultName: ({ of }) => `${nameFrom(of).slice(0, 57)}__exit`,
  site: () => fetchSites.fexit,
  example: 'fexit`vfs_read bytes=$retval:s64`.',
};

/** An fprobe at exit in parts. */
export interface FexitDefinition<Args extends FetchArguments> extends ProbeDefinition<Args> {
  /** A function, or a pattern of functions: `vfs_*`. */
  readonly function: string;
}

/**
 * An fprobe at exit: an event when functions of the kernel return, with what they return and what they were called with.
 *
 * Kernel: Documentation/trace/fprobetrace.rst. Needs CONFIG_FPROBE_EVENTS (Linux 6.5), arguments at exit Linux 6.9. Its table has
 * `__probe_func`, `__probe_ret_ip` and a column an argument. Its name is by default the function's with `__exit` behind it.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * fexit`vfs_read bytes=$retval:s64`
 * fexit({ function: 'vfs_read', args: { bytes: fetch.retval().as('s64') } })
 * // f:vfs_read__exit vfs_read%return bytes=$retval:s64
 */
export function fexit(strings: TemplateStringsArray, ...values: readonly TemplateValue[]): Fexit;
export function fexit<Text extends string>(
  definition: Text,
  options?: EventOptions,
): Fexit<TableOf<Text, ReturnSchema<ArgumentsOf<Text>>>>;
export function fexit<Args extends FetchArguments>(
  definition: FexitDefinition<Args>,
): Fexit<ReturnSchema<KindsOf<Args>>>;
export function fexit(
  first: TemplateStringsArray | string | FexitDefinition<FetchArguments>,
  ...rest: CallRest
): Fexit {
  return new Fexit(readProbe(grammar, ...readCall(grammar.call, first, rest, inKernelSyntax)));
}

function inKernelSyntax({ function: functions, name, args }: FexitDefinition<FetchArguments>): string {
  return definitionText('f', name, `${functions}${suffix}`, args);
}
