import { closestNames } from '../../base/closest-names.js';
import { DefinitionRefusedError, type RefusedDefinition } from '../../errors/definition-refused-error.js';
import { TargetError } from '../../errors/target-error.js';
import type { KernelPlace } from '../../spec/definition/kernel-place.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import type { FetchArg } from '../../spec/fetch/fetch-arg.js';
import { symbolTable } from '../symbols/symbol-table.js';
import { closestSymbols, whyNoProbe } from '../symbols/why-no-probe.js';
import { missingFeature } from './definition-features.js';
import { mendOf } from './definition-mends.js';
import { type ErrorLogEntry, readErrorLog } from './error-log.js';
import type { Tracefs } from './tracefs.js';

/** The typed error for a definition that the kernel refused, in its words and with its caret in the text as it was given. */
export async function explainDefinition(
  tracefs: Tracefs,
  spec: DynamicEvent,
  definition: string,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof TargetError)) return error;
  const entry = entryOf(await readErrorLog(tracefs), spec, definition);
  const missing = await missingFeature(tracefs, spec, entry?.message);
  if (missing !== undefined) return missing;
  const refused = refusedDefinition(spec, definition, entry);
  const hint = await hintFor(tracefs, spec, entry);
  return new DefinitionRefusedError(
    hint.argument === undefined ? refused : { ...refused, ...placeOfArgument(spec, hint.argument) },
    entry?.message ?? 'the kernel does not take this definition',
    {
      errno: error.errno,
      kernelText: entry === undefined ? undefined : showEntry(entry),
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
): RefusedDefinition {
  const [word, offset] = entry === undefined ? [0, 0] : wordAt(spec, definition, entry);
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

interface Hint {
  readonly mend?: string | undefined;
  readonly closest?: readonly string[] | undefined;
  /** Number of the argument that is to blame, where the kernel's caret stands elsewhere. */
  readonly argument?: number | undefined;
}

function placeOfArgument(spec: DynamicEvent, index: number): Pick<RefusedDefinition, 'caretAt' | 'argument'> {
  const { caretAt, argument } = spec.givenPlace(index + 2, 0);
  return { caretAt, argument };
}

/** What is known of the names in it. */
async function hintFor(
  tracefs: Tracefs,
  spec: DynamicEvent,
  entry: ErrorLogEntry | undefined,
): Promise<Hint> {
  const message = entry?.message ?? '';
  switch (spec.kind) {
    case 'kprobe':
    case 'kretprobe':
      if (message.startsWith('The symbol is not unique')) return namesakesHint(tracefs, placeOf(spec));
      if (!/^(Invalid probed address|Failed to register)/.test(message)) return {};
      return probeHint(tracefs, spec);
    case 'fprobe':
    case 'fexit': {
      if (!/^(Failed to register|Invalid probed address)/.test(message)) return {};
      return functionHint(tracefs, spec.kind === 'fprobe' ? spec.place : spec.place.of);
    }
    case 'eprobe':
      return eventHint(tracefs, spec.place.system, spec.place.event, entry);
    case 'tprobe':
    case 'uprobe':
    case 'uretprobe':
    case 'synthetic':
      return {};
  }
}

type KernelProbe = Extract<DynamicEvent, { kind: 'kprobe' | 'kretprobe' }>;

function placeOf(spec: KernelProbe): KernelPlace {
  return spec.kind === 'kprobe' ? spec.place : spec.place.of;
}

async function namesakesHint({ target }: Tracefs, place: KernelPlace): Promise<Hint> {
  if (place.kind === 'address') return {};
  const addresses = (await symbolTable(target)).addressesOf(place.symbol).map((at) => `0x${at.toString(16)}`);
  const shown = addresses.length > 4 ? [...addresses.slice(0, 3), '...'] : addresses;
  return {
    mend: `${addresses.length} functions have this name, at ${shown.join(', ')}: probe one by its address.`,
  };
}

async function probeHint({ target }: Tracefs, spec: KernelProbe): Promise<Hint> {
  const place = placeOf(spec);
  const missing = await missingSymbol(target, spec);
  if (missing !== undefined) return missing;
  if (place.kind === 'address') return { mend: 'There is no code at this address that can be probed.' };
  const { why, closest } = await whyNoProbe(target, place.symbol);
  return { mend: why, closest };
}

/** A symbol that is fetched and not there: the kernel's caret stands under the place then. */
async function missingSymbol(target: Tracefs['target'], spec: KernelProbe): Promise<Hint | undefined> {
  const fetched = spec.args.flatMap(({ value }, index) => {
    const symbol = symbolIn(value);
    return symbol === undefined ? [] : [{ symbol, index }];
  });
  if (fetched.length === 0) return undefined;
  const known = new Set(
    [...(await target.readText('/proc/kallsyms')).matchAll(/^\S+ \S (\S+)/gm)].map(([, name]) => name),
  );
  const missing = fetched.find(({ symbol }) => !known.has(symbol));
  if (missing === undefined) return undefined;
  return {
    mend: `The kernel has no symbol ${missing.symbol}.`,
    closest: await closestSymbols(target, missing.symbol),
    argument: missing.index,
  };
}

function symbolIn(value: FetchArg): string | undefined {
  if (value.kind === 'deref') return symbolIn(value.of);
  return value.kind === 'symbol' ? value.symbol : undefined;
}

async function functionHint(tracefs: Tracefs, functions: string): Promise<Hint> {
  const bare = functions.replaceAll(/[*?]|\[.*?\]/g, '');
  return {
    mend: 'ftrace can trace no function of this name: it is marked notrace, inlined everywhere, or not there. A kprobe may reach it.',
    closest: closestNames(bare, await tracefs.functions()),
  };
}

async function eventHint(
  tracefs: Tracefs,
  system: string,
  event: string,
  entry: ErrorLogEntry | undefined,
): Promise<Hint> {
  const message = entry?.message ?? '';
  if (/^Attached event does not exist/.test(message)) {
    const near = closestNames(`${system}:${event}`, await tracefs.events());
    return {
      closest: near.map((name) => name.replace(':', '.')),
      mend: 'Events are listed in available_events.',
    };
  }
  if (!/^(Attached event does not have|Invalid \$-va|Field not found)/.test(message)) return {};
  const formats = await tracefs.formats([[system, event]]);
  const fields = formats.flatMap((format) => format.fields.map(({ name }) => name));
  return { mend: `The fields of ${system}:${event} are: ${fields.join(', ')}.` };
}

function showEntry({ location, message, command, caretAt }: ErrorLogEntry): string {
  return `${location}: error: ${message}\n  Command: ${command}\n           ${' '.repeat(caretAt)}^`;
}
