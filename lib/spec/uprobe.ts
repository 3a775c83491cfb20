import {
  emitFilePlace,
  type FilePlace,
  nameOfFilePlace,
  parseFilePlace,
  showFilePlace,
} from './definition/file-place.js';
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

/** A probe in the code of a program or a library, as data. */
export class Uprobe<Schema = EventSchema> extends ProbeEvent<FilePlace, Schema> {
  readonly kind = 'uprobe';

  /** The same with a filter or a trigger. */
  with(options: EventOptions): Uprobe<Schema> {
    return new Uprobe({ ...this.parts, options });
  }

  /** The same at an offset of the file, for which its symbol stood. */
  atOffset(offset: bigint): Uprobe<Schema> {
    return new Uprobe({ ...this.parts, place: { ...this.place, at: { kind: 'offset', offset } } });
  }

  protected get letter(): string {
    return 'p';
  }

  /** @throws InvalidSpecError while the offset of its symbol is not known */
  protected placeText(): string {
    return emitFilePlace(this.place, 'uprobe', '');
  }

  protected override shownPlace(): string {
    return showFilePlace(this.place, '');
  }
}

const grammar: ProbeGrammar<FilePlace> = {
  call: 'uprobe',
  letters: ['p'],
  parsePlace: (definition, word) => {
    const { place, isReturn } = parseFilePlace(definition, word);
    if (isReturn) {
      throw definition.fail(
        word.at + word.text.indexOf('%return'),
        'a uprobe is at no return',
        'Write uretprobe`...`.',
      );
    }
    return place;
  },
  defaultName: nameOfFilePlace,
  site: () => fetchSites.uprobe,
  example: 'uprobe`/bin/bash:readline prompt=+0(%di):ustring`.',
};

/** A uprobe in parts. */
export type UprobeDefinition<Args extends FetchArguments> = ProbeDefinition<Args> & {
  /** The program or library: its absolute path on the target. */
  readonly path: string;
  /** Offset in the file of the counter that the kernel raises while the probe is there. */
  readonly refCounter?: bigint;
} & (
    | {
        readonly symbol: string;
        /** Bytes from its start. */
        readonly plus?: bigint;
      }
    | { readonly offset: bigint }
  );

/**
 * A uprobe: an event at an instruction of a program or library, in every process that runs it.
 *
 * Kernel: Documentation/trace/uprobetracer.rst. Needs CONFIG_UPROBE_EVENTS. The kernel takes offsets in the file, not addresses; a symbol
 * is resolved where it is defined. An offset that is at no instruction is taken, and breaks the program. Its table has `__probe_ip` and a
 * column an argument.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * uprobe`/bin/bash:readline prompt=+0(%di):ustring`
 * uprobe({ path: '/bin/bash', offset: 0xd5690n, args: { prompt: fetch.reg('di').deref().ustring() } })
 * // p:bash_0xd5690 /bin/bash:0xd5690 prompt=+0(%di):ustring
 */
export function uprobe(strings: TemplateStringsArray, ...values: readonly TemplateValue[]): Uprobe;
export function uprobe<Text extends string>(
  definition: Text,
  options?: EventOptions,
): Uprobe<TableOf<Text, ProbeSchema<ArgumentsOf<Text>>>>;
export function uprobe<Args extends FetchArguments>(
  definition: UprobeDefinition<Args>,
): Uprobe<ProbeSchema<KindsOf<Args>>>;
export function uprobe(
  first: TemplateStringsArray | string | UprobeDefinition<FetchArguments>,
  ...rest: CallRest
): Uprobe {
  return new Uprobe(readProbe(grammar, ...readCall(grammar.call, first, rest, inKernelSyntax)));
}

function inKernelSyntax(definition: UprobeDefinition<FetchArguments>): string {
  return definitionText('p', definition.name, showFilePlace(filePlaceOf(definition), ''), definition.args);
}

/** The place that a definition in parts says. */
export function filePlaceOf(definition: UprobeDefinition<FetchArguments>): FilePlace {
  const at: FilePlace['at'] =
    'offset' in definition
      ? { kind: 'offset', offset: definition.offset }
      : { kind: 'symbol', symbol: definition.symbol, plus: definition.plus ?? 0n };
  return { path: definition.path, at, refCounter: definition.refCounter };
}
