import type { ControlWrite } from './control-write.js';
import type { DefinitionText } from './definition/definition-text.js';
import type { GivenPlace } from './definition/given-place.js';
import { placeOfCaret } from './definition/place-of-caret.js';
import type { DynamicEventSpec } from './dynamic-event.js';
import { type EventOptions, type EventSettings, enablingWrites, eventSettings } from './event-options.js';
import type { EventSchema } from './event-schema.js';
import { emitFetchArgument, type FetchArgument } from './fetch/fetch-argument.js';

/** What a probe is made of. */
export interface ProbeParts<Place> {
  readonly name: string;
  readonly place: Place;
  readonly args: readonly FetchArgument[];
  readonly options: EventOptions;
  /** The text that it was read from. */
  readonly given: DefinitionText;
  /** That text begins with the place: a name was not given. */
  readonly headless: boolean;
}

/** What all probes have in common: a place, and arguments that are fetched there. */
export abstract class ProbeEvent<Place, Schema = EventSchema> implements DynamicEventSpec {
  /** Types the table; there is nothing at run time. */
  declare readonly tableSchema?: Schema;
  readonly name: string;
  readonly place: Place;
  readonly args: readonly FetchArgument[];
  readonly settings: EventSettings;
  readonly #parts: ProbeParts<Place>;

  constructor(parts: ProbeParts<Place>) {
    this.name = parts.name;
    this.place = parts.place;
    this.args = parts.args;
    this.settings = eventSettings(parts.given.call, parts.options);
    this.#parts = parts;
  }

  /** The letter that says what is defined. */
  protected abstract get letter(): string;

  /** The place, as the kernel reads it. */
  protected abstract placeText(): string;

  /** The place, for people. */
  protected shownPlace(): string {
    return this.placeText();
  }

  /** What follows the arguments. */
  protected get tail(): string {
    return '';
  }

  definition(group: string): string {
    return this.#line(`${group}/${this.name}`, this.placeText());
  }

  controlWrites(group: string): readonly ControlWrite[] {
    return enablingWrites(group, this.name, this.settings);
  }

  /** The definition as the kernel reads it, without the group, which is chosen where it is defined. */
  toString(): string {
    return this.#line(this.name, this.shownPlace());
  }

  /**
   * Where in the text as it was given a word of the definition stands.
   *
   * @param word its number: the head is 0, the place 1, arguments follow
   * @param offset within that word, as the kernel got it
   */
  givenPlace(word: number, offset: number): GivenPlace {
    const { given, headless } = this.#parts;
    const emitted = this.definition('g').split(' ')[word] ?? '';
    const source = given.words[headless ? Math.max(word - 1, 0) : word];
    const within = source === undefined ? 0 : this.#within(word, emitted, offset, source.text);
    return {
      call: given.call,
      text: given.text,
      caretAt: source === undefined ? given.end : source.at + within,
      argument: this.args[word - 2]?.name,
    };
  }

  protected get parts(): ProbeParts<Place> {
    return this.#parts;
  }

  /** The head has another group and maybe another name: only what is before them is the same. */
  #within(word: number, emitted: string, offset: number, given: string): number {
    if (word > 0) return placeOfCaret(emitted, offset, given);
    return this.#parts.headless ? 0 : Math.min(offset, given.search(/:|$/));
  }

  #line(name: string, place: string): string {
    const args = this.args.map((argument) => ` ${emitFetchArgument(argument)}`).join('');
    return `${this.letter}:${name} ${place}${args}${this.tail}`;
  }
}
