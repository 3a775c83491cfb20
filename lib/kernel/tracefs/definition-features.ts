import { UnsupportedError } from '../../errors/unsupported-error.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import type { FetchArg } from '../../spec/fetch/fetch-arg.js';
import type { FetchArgument } from '../../spec/fetch/fetch-argument.js';
import type { Tracefs } from './tracefs.js';

/** Something that not every kernel can define, and how it is seen whether one can. */
interface Feature {
  readonly name: string;
  readonly config: string;
  readonly since: string;
  readonly isNeeded: (spec: DynamicEvent) => boolean;
  /** By what tracefs' README says of the kernel that it is in: `readme_msg` in kernel/trace/trace.c. */
  readonly readme: RegExp;
}

const btf = 'CONFIG_PROBE_EVENTS_BTF_ARGS';
const events = 'CONFIG_DYNAMIC_EVENTS';

/** From what a kernel needs first to what is a detail of it. */
const features: readonly Feature[] = [
  ofKind('kprobes', ['kprobe', 'kretprobe'], /kprobe_events/, 'CONFIG_KPROBE_EVENTS', 'Linux 2.6.33'),
  ofKind('uprobes', ['uprobe', 'uretprobe'], /uprobe_events/, 'CONFIG_UPROBE_EVENTS', 'Linux 3.5'),
  ofKind('fprobes', ['fprobe', 'fexit'], /^\s*f\[:/m, 'CONFIG_FPROBE_EVENTS', 'Linux 6.5'),
  ofKind('tprobes', ['tprobe'], /^\s*t\[:/m, 'CONFIG_FPROBE_EVENTS', 'Linux 6.5'),
  ofKind('eprobes', ['eprobe'], /^\s*e\[:/m, events, 'Linux 5.15'),
  ofKind('synthetic events', ['synthetic'], /^\s*s:\[synthetic/m, 'CONFIG_SYNTH_EVENTS', 'Linux 5.0'),
  {
    name: 'conditions of eprobes',
    config: events,
    since: 'Linux 6.1',
    isNeeded: (spec) => spec.kind === 'eprobe' && spec.place.condition !== undefined,
    readme: /\[if <filter>\]/,
  },
  ofArgument('$arg*', ({ kind }) => kind === 'arguments', /<argname>/, btf, 'Linux 6.5'),
  ofArgument('names of arguments', ({ kind }) => kind === 'name', /<argname>/, btf, 'Linux 6.5'),
  ofArgument('members of arguments', hasPath, /<argname>\[->field/, btf, 'Linux 6.6'),
  ofArgument(
    '$argN',
    ({ kind }) => kind === 'argument',
    /\$arg<N>/,
    'CONFIG_HAVE_FUNCTION_ARG_ACCESS_API',
    'Linux 5.0',
  ),
  {
    name: 'arguments at a return',
    config: btf,
    since: 'Linux 6.9',
    isNeeded: (spec) =>
      (spec.kind === 'kretprobe' || spec.kind === 'fexit') &&
      argumentsOf(spec).some(({ value }) => ['argument', 'arguments', 'name'].includes(root(value).kind)),
    readme: /return probes support:.*\$arg<N>/,
  },
  ofType('symstr', /\bsymstr\b/, 'Linux 6.1'),
  ofType('char', /\bchar, string\b/, 'Linux 6.4'),
  ofType('%pd', /%pd/, 'Linux 6.10'),
  ofType('%pD', /%pD/, 'Linux 6.10'),
];

/** What an eprobe's cast is: README does not speak of it, an older kernel calls it an invalid argument. */
const casts = { name: 'casts in eprobes', config: btf, since: 'Linux 7.2' };

/**
 * The first thing that a definition needs and the kernel has not.
 *
 * @param message what the kernel had against the definition, where it said something
 */
export async function missingFeature(
  tracefs: Tracefs,
  spec: DynamicEvent,
  message: string | undefined,
): Promise<UnsupportedError | undefined> {
  const readme = await tracefs.target.readText(`${tracefs.path}/README`);
  const missing = features.find(({ isNeeded, readme: says }) => isNeeded(spec) && !says.test(readme));
  if (missing !== undefined) return unsupported(tracefs, missing);
  const hasCast = argumentsOf(spec).some(({ value }) => root(value).kind === 'cast');
  if (hasCast && message === 'Invalid fetch argument') return unsupported(tracefs, casts);
  return spec.kind === 'fexit' && message === 'Invalid maxactive number' ? noMaxactive(tracefs) : undefined;
}

function unsupported(
  tracefs: Tracefs,
  { name, config, since }: Pick<Feature, 'name' | 'config' | 'since'>,
): UnsupportedError {
  return new UnsupportedError(name, tracefs.target.name, config, undefined, since);
}

/** fprobes stand on the function graph tracer since Linux 6.14: `parse_maxactive` in kernel/trace/trace_fprobe.c went. */
function noMaxactive(tracefs: Tracefs): UnsupportedError {
  return new UnsupportedError(
    'maxactive of fprobes',
    tracefs.target.name,
    undefined,
    'It follows all calls: leave the number out.',
  );
}

function ofKind(
  name: string,
  kinds: readonly DynamicEvent['kind'][],
  readme: RegExp,
  config: string,
  since: string,
): Feature {
  return { name, config, since, readme, isNeeded: ({ kind }) => kinds.includes(kind) };
}

function ofArgument(
  name: string,
  isIt: (value: FetchArg) => boolean,
  readme: RegExp,
  config: string,
  since: string,
): Feature {
  return {
    name,
    config,
    since,
    readme,
    isNeeded: (spec) => argumentsOf(spec).some(({ value }) => isIt(root(value))),
  };
}

function ofType(type: string, readme: RegExp, since: string): Feature {
  return {
    name: `type ${type}`,
    config: events,
    since,
    readme,
    isNeeded: (spec) => argumentsOf(spec).some((argument) => argument.type?.name === type),
  };
}

function argumentsOf(spec: DynamicEvent): readonly FetchArgument[] {
  return spec.kind === 'synthetic' ? [] : spec.args;
}

/** What is dereferenced, however deep. */
function root(value: FetchArg): FetchArg {
  return value.kind === 'deref' ? root(value.of) : value;
}

function hasPath(value: FetchArg): boolean {
  return (value.kind === 'name' || value.kind === 'retval') && value.path.length > 0;
}
