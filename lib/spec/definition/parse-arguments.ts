import type { FetchArgument } from '../fetch/fetch-argument.js';
import type { FetchSite } from '../fetch/fetch-site.js';
import { parseFetchArgument } from '../fetch/parse-fetch-argument.js';
import type { DefinitionText, Word } from './definition-text.js';

/** MAX_TRACE_ARGS in kernel/trace/trace_probe.h (v6.12). */
const maxArguments = 128;

/** Reads the arguments of a probe, one a word. @throws ProbeSyntaxError */
export function parseArguments(
  definition: DefinitionText,
  words: readonly Word[],
  site: FetchSite,
): readonly FetchArgument[] {
  const tooMany = words[maxArguments];
  if (tooMany !== undefined) {
    throw definition.fail(
      tooMany.at,
      `a probe has at most ${maxArguments} arguments, this one has ${words.length}`,
    );
  }
  const names = new Set<string>();
  let all = false;
  return words.map((word, index) => {
    const argument = parseFetchArgument(word.text, site, definition.failIn(word));
    if (argument.value.kind === 'arguments') {
      if (all) throw definition.fail(word.at, '$arg* can stand only once');
      all = true;
    }
    const name = fieldName(argument, index);
    if (name !== undefined && names.has(name)) {
      throw definition.fail(
        word.at,
        `there is an argument "${name}" already`,
        'Give it a name of its own: NAME=...',
      );
    }
    if (name !== undefined) names.add(name);
    return argument;
  });
}

/** The field's name, where it does not depend on the kernel: `generate_probe_arg_name` in kernel/trace/trace_probe.c (v6.12). */
function fieldName({ name, value }: FetchArgument, index: number): string | undefined {
  if (name !== undefined) return name;
  if (value.kind === 'argument' || value.kind === 'arguments') return undefined;
  return value.kind === 'name' && value.path.length === 0 ? value.name : `arg${index + 1}`;
}
