import {
  emitFilePlace,
  type FilePlace,
  nameOfFilePlace,
  parseFilePlace,
  returnSuffix,
  showFilePlace,
} from './definition/file-place.js';
import { type ProbeGrammar, readProbe } from './definition/read-probe.js';
import { definitionText, type FetchArguments, type KindsOf, type TableOf } from './definition/structured.js';
import { type CallRest, readCall, type TemplateValue } from './definition/template-text.js';
import type { EventOptions } from './event-options.js';
import type { EventSchema, ReturnSchema } from './event-schema.js';
import type { ArgumentsOf } from './fetch/argument-kinds.js';
import { fetchSites } from './fetch/fetch-site.js';
import { ProbeEvent } from './probe-event.js';

import { filePlaceOf, type UprobeDefinition } from './uprobe.js';

/** A probe at the return of a function of a program or a library, as data. */
export class Uretprobe<Schema = EventSchema> extends ProbeEvent<FilePlace, Schema> {
  readonly kind = 'uretprobe';

  /** The same with a filter or a trigger. */
  with(options: EventOptions): Uretprobe<Schema> {
    return new Uretprobe({ ...this.parts, options });
  }

  /** The same at an offset of the file, for which its symbol stood. */
  atOffset(offset: bigint): Uretprobe<Schema> {
    return new Uretprobe({ ...this.parts, place: { ...this.place, at: { kind: 'offset', offset } } });
  }

  protected get letter(): string {
    return 'r';
  }

  /** @throws InvalidSpecError while the offset of its symbol is not known */
  protected placeText(): string {
    return emitFilePlace(this.place, 'uretprobe', '');
  }

  protected override shownPlace(): string {
    return showFilePlace(this.place, '');
  }
}

const grammar: ProbeGrammar<FilePlace> = {
  call: 'uretprobe',
  letters: ['r', 'p'],
  parsePlace: (definition, word, head) => {
    const { place, isReturn } = parseFilePlace(definition, word);
    if (head?.letter === 'p' && !isReturn) {
      throw definition.fail(
        word.at + word.text.length,
        `"p" is at a return only with ${returnSuffix}`,
        'Begin with "r".',
      );
    }
    if (head?.maxactive !== undefined) {
      throw definition.fail(
        1,
        'the kernel follows all calls of a program',
        'It would take the number, and lose the name.',
      );
    }
    return place;
  },
  defaultName: (place) => `${nameOfFilePlace(place).slice(0, 55)}__return`,
  site: () => fetchSites.uretprobe,
  example: 'uretprobe`/bin/bash:readline line=+0($retval):ustring`.',
};

/**
 * A uretprobe: an event when a function of a program or library returns, with what it returns.
 *
 * Kernel: Documentation/trace/uprobetracer.rst. Needs CONFIG_UPROBE_EVENTS. Its table has `__probe_func`, `__probe_ret_ip` and a column
 * an argument. Its name is by default that of the place with `__return` behind it.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * uretprobe`/bin/bash:0xd5690 line=+0($retval):ustring`
 * // r:bash_0xd5690__return /bin/bash:0xd5690 line=+0($retval):ustring
 */
export function uretprobe(strings: TemplateStringsArray, ...values: readonly TemplateValue[]): Uretprobe;
export function uretprobe<Text extends string>(
  definition: Text,
  options?: EventOptions,
): Uretprobe<TableOf<Text, ReturnSchema<ArgumentsOf<Text>>>>;
export function uretprobe<Args extends FetchArguments>(
  definition: UprobeDefinition<Args>,
): Uretprobe<ReturnSchema<KindsOf<Args>>>;
export function uretprobe(
  first: TemplateStringsArray | string | UprobeDefinition<FetchArguments>,
  ...rest: CallRest
): Uretprobe {
  return new Uretprobe(readProbe(grammar, ...readCall(grammar.call, first, rest, inKernelSyntax)));
}

function inKernelSyntax(definition: UprobeDefinition<FetchArguments>): string {
  return definitionText('r', definition.name, showFilePlace(filePlaceOf(definition), ''), definition.args);
}
