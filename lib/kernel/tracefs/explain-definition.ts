import { DefinitionRefusedError, type RefusedDefinition } from '../../errors/definition-refused-error.js';
import { TargetError } from '../../errors/target-error.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import { missingFeature } from './definition-features.js';
import { hintFor } from './definition-hints.js';
import { mendOf } from './definition-mends.js';
import { type ErrorLogEntry, readErrorLog, showErrorLogEntry } from './error-log.js';
import type { Tracefs } from './tracefs.js';

/** The typed error for a definition that the kernel refused, in its words and with its caret in the text as it was given. */
export async function explainDefinition(
  tracefs: Tracefs,
  spec: DynamicEvent,
  definition: string,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof TargetError)) return error;
  const entry = entryOf(await readErrorLog(tracefs.target, tracefs.path), spec, definition);
  const missing = await missingFeature(tracefs, spec, entry?.message);
  if (missing !== undefined) return missing;
  const [word, offset] = entry === undefined ? [0, 0] : wordAt(spec, definition, entry);
  const refused = refusedDefinition(spec, definition, entry, word, offset);
  const argument = spec.kind === 'synthetic' ? undefined : spec.args[word - 2];
  const hint = await hintFor(tracefs, spec, entry?.message ?? '', argument);
  return new DefinitionRefusedError(
    hint.argument === undefined ? refused : { ...refused, ...placeOfArgument(spec, hint.argument) },
    entry?.message ?? 'the kernel does not take this definition',
    {
      errno: error.errno,
      kernelText: entry === undefined ? undefined : showErrorLogEntry(entry),
      mend: hint.mend ?? mendOf(entry?.message, error.errno),
      closest: hint.closest,
      cause: error,
    },
  );
}

/** The entry that speaks of this definition, or of the condition in it. */
function entryOf(
  entries: readonly ErrorLogEntry[],
  spec: DynamicEvent,
  definition: string,
): ErrorLogEntry | undefined {
  const head = definition.split(' ')[0] ?? '';
  const condition = conditionOf(spec);
  // Of several errors for one definition the first is the cause: an fprobe's register is a wrong variable, then a wrong argument.
  return entries.find(
    ({ command }) => command.split(' ')[0] === head || (condition !== undefined && command === condition),
  );
}

function conditionOf(spec: DynamicEvent): string | undefined {
  return spec.kind === 'eprobe' ? spec.place.condition : undefined;
}

function refusedDefinition(
  spec: DynamicEvent,
  definition: string,
  entry: ErrorLogEntry | undefined,
  word: number,
  offset: number,
): RefusedDefinition {
  const { call, text, caretAt, argument } = spec.givenPlace(word, offset);
  const condition = conditionOf(spec);
  if (entry !== undefined && entry.command === condition) {
    return {
      call,
      definition,
      text,
      caretAt: text.lastIndexOf(condition) + entry.caretAt,
      argument: undefined,
    };
  }
  return { call, definition, text, caretAt: entry === undefined ? undefined : caretAt, argument };
}

/** Which word of the definition the caret stands under, and where in it; for a synthetic event which field. */
function wordAt(
  spec: DynamicEvent,
  definition: string,
  { command, caretAt }: ErrorLogEntry,
): [number, number] {
  if (spec.kind === 'synthetic') {
    const before = command.slice(0, caretAt);
    return [caretAt <= (command.split(' ')[0] ?? '').length ? -1 : before.split(';').length - 1, 0];
  }
  const words = definition.split(' ');
  let start = 0;
  for (const [index, text] of command.split(' ').entries()) {
    // What the kernel replaced (%pd, $arg*) is not where it stood: the argument's start is meant.
    if (caretAt <= start + text.length) return [index, text === words[index] ? caretAt - start : 0];
    start += text.length + 1;
  }
  return [words.length, 0];
}

function placeOfArgument(spec: DynamicEvent, index: number): Pick<RefusedDefinition, 'caretAt' | 'argument'> {
  const { caretAt, argument } = spec.givenPlace(index + 2, 0);
  return { caretAt, argument };
}
