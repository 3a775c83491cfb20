import { DefinitionText } from './definition/definition-text.js';
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
import type { EventSchema, FieldSchema } from './event-schema.js';
import type { ArgumentsOf } from './fetch/argument-kinds.js';
import { fetchSites } from './fetch/fetch-site.js';
import { ProbeEvent } from './probe-event.js';

/** The event that an eprobe sits on. */
export interface EventPlace {
  readonly system: string;
  readonly event: string;
  /** Which of its records, by its fields. */
  readonly condition: string | undefined;
}

/** A probe on another event, as data. */
export class Eprobe<Schema = EventSchema> extends ProbeEvent<EventPlace, Schema> {
  readonly kind = 'eprobe';

  /** The same with a filter or a trigger. */
  with(options: EventOptions): Eprobe<Schema> {
    return new Eprobe({ ...this.parts, options });
  }

  protected get letter(): string {
    return 'e';
  }

  protected placeText(): string {
    return `${this.place.system}.${this.place.event}`;
  }

  protected override get tail(): string {
    const { condition } = this.place;
    return condition === undefined ? '' : ` if ${condition}`;
  }
}

/** The grammar of the part before `if`. */
function grammarWith(condition: string | undefined): ProbeGrammar<EventPlace> {
  return {
    call: 'eprobe',
    letters: ['e'],
    parsePlace: (definition, { text, at }) => {
      const [, system = '', event = ''] = /^([\w-]+)[./]([\w-]+)$/.exec(text) ?? [];
      if (event !== '') return { system, event, condition };
      const parts = text.split(':');
      throw definition.fail(
        at,
        `"${text}" names no event`,
        parts.length === 2 ? `Write ${parts.join('.')}.` : 'Write SYSTEM.EVENT: sched.sched_switch.',
      );
    },
    defaultName: ({ event }) => event.replaceAll('-', '_'),
    site: () => fetchSites.eprobe,
    example: 'eprobe`sched.sched_switch next=$next_pid:s32`.',
  };
}

/** An eprobe in parts. */
export interface EprobeDefinition<Args extends FetchArguments> extends ProbeDefinition<Args> {
  readonly system: string;
  readonly event: string;
  /** Which of its records, by the fields of the event that it sits on: `next_pid > 0`. */
  readonly condition?: string;
}

/**
 * An eprobe: an event made of another one, with some of its fields, or what they point to.
 *
 * Kernel: Documentation/trace/eprobetrace.rst, kernel/trace/trace_eprobe.c. Needs CONFIG_EVENT_TRACING with probes (Linux 5.15), its `if`
 * Linux 6.1. Its table has a column an argument: `u64` where no type is given, whatever the field's own type.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * eprobe`syscalls.sys_enter_openat path=+0($filename):ustring if dfd == -100`
 * // e:sys_enter_openat syscalls.sys_enter_openat path=+0($filename):ustring if dfd == -100
 */
export function eprobe(strings: TemplateStringsArray, ...values: readonly TemplateValue[]): Eprobe;
export function eprobe<Text extends string>(
  definition: Text,
  options?: EventOptions,
): Eprobe<
  TableOf<Text, FieldSchema<ArgumentsOf<Text extends `${infer Before} if ${string}` ? Before : Text>>>
>;
export function eprobe<Args extends FetchArguments>(
  definition: EprobeDefinition<Args>,
): Eprobe<FieldSchema<KindsOf<Args>>>;
export function eprobe(
  first: TemplateStringsArray | string | EprobeDefinition<FetchArguments>,
  ...rest: CallRest
): Eprobe {
  const [text, options] = readCall('eprobe', first, rest, inKernelSyntax);
  const [, before = text, condition] = /^(.*?)\sif(?:\s+(.*))?$/.exec(text) ?? [];
  const given = new DefinitionText('eprobe', text);
  if (before !== text && (condition === undefined || condition === '')) {
    throw given.fail(given.end, 'there is no condition after "if"');
  }
  return new Eprobe({ ...readProbe(grammarWith(condition), before.trimEnd(), options), given });
}

function inKernelSyntax(definition: EprobeDefinition<FetchArguments>): string {
  const { system, event, condition, name, args } = definition;
  return (
    definitionText('e', name, `${system}.${event}`, args) +
    (condition === undefined ? '' : ` if ${condition}`)
  );
}
