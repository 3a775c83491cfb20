import type { EventOptions } from '../event-options.js';
import type { FetchSite } from '../fetch/fetch-site.js';
import type { ProbeParts } from '../probe-event.js';
import { DefinitionText, type Word } from './definition-text.js';
import { type Head, type Letter, letters, parseHead } from './event-name.js';
import { parseArguments } from './parse-arguments.js';

/** How a mechanism reads what is its own. */
export interface ProbeGrammar<Place> {
  /** The call: `kprobe`. */
  readonly call: string;
  readonly letters: readonly Letter[];
  /** Reads the second word. @throws ProbeSyntaxError */
  readonly parsePlace: (definition: DefinitionText, word: Word, head: Head | undefined) => Place;
  /** Name of the event where none is given. */
  readonly defaultName: (place: Place) => string;
  readonly site: (place: Place) => FetchSite;
  /** How one is written, for messages. */
  readonly example: string;
}

/** Reads a definition: `[LETTER[:[GROUP/]NAME]] PLACE [ARGUMENTS]`. @throws ProbeSyntaxError */
export function readProbe<Place>(
  grammar: ProbeGrammar<Place>,
  text: string,
  options: EventOptions,
): ProbeParts<Place> {
  const given = new DefinitionText(grammar.call, text);
  const [first] = given.words;
  const head = first === undefined ? undefined : parseHead(given, first);
  if (head !== undefined && first !== undefined) checkLetter(grammar, given, first, head);
  const [placeWord, ...words] = head === undefined ? given.words : given.words.slice(1);
  if (placeWord === undefined) {
    throw given.fail(given.end, 'it is not said what is probed', `Write ${grammar.example}`);
  }
  const place = grammar.parsePlace(given, placeWord, head);
  return {
    name: head?.name ?? grammar.defaultName(place),
    place,
    args: parseArguments(given, words, grammar.site(place)),
    options,
    given,
    headless: head === undefined,
  };
}

function checkLetter<Place>(
  grammar: ProbeGrammar<Place>,
  given: DefinitionText,
  word: Word,
  head: Head,
): void {
  if (grammar.letters.includes(head.letter)) return;
  throw given.fail(
    word.at,
    `"${head.letter}" defines no ${grammar.call}`,
    `Write ${letters[head.letter]}\`...\` for it.`,
  );
}
