import type { Kernel } from '../kernel.js';
import type { CodeSymbol } from '../symbols/code-symbols.js';
import type { Abilities } from './abilities.js';
import { Explanation, type ExplanationFacts, type Reach } from './explanation.js';
import { fetchArguments, fetchReturned } from './fetch-arguments.js';
import { lacking, notReached, reached } from './reach.js';

/** What is known of a function before it is asked who can reach it. */
interface FunctionFacts {
  readonly name: string;
  /** The name by which it stands in a definition: letters, digits and underscores. */
  readonly event: string;
  readonly places: readonly CodeSymbol[];
  readonly isTraceable: boolean;
  /** The name by which ftrace knows the same code. */
  readonly alias: string | undefined;
  /** Why ftrace cannot trace it. */
  readonly whyNot: string;
  readonly isBlacklisted: boolean;
  /** Fetch arguments, each behind a space. */
  readonly args: string;
  readonly returned: string;
}

/** An event's name has at most 63 characters (MAX_EVENT_NAME_LEN, kernel/trace/trace_probe.h, v6.12); `__return` is put behind it. */
const mostOfName = 55;

/** Why kretprobes leave it alone: `kretprobe_blacklist` in arch/x86/kernel/kprobes/core.c (v6.12). */
const withoutReturn: ReadonlySet<string> = new Set(['__switch_to']);

/** Explains a function of the kernel that stands in its symbols or in its BTF. */
export function explainFunction(
  kernel: Kernel,
  abilities: Abilities,
  name: string,
  events: readonly string[],
): Explanation {
  const prototype = kernel.hasPrototype(name) ? kernel.func(name) : undefined;
  const btf = prototype === undefined ? undefined : kernel.btfOf('function', name);
  const places = kernel.codeSymbols.get(name) ?? [];
  const facts: FunctionFacts = {
    name,
    event: name.replaceAll(/\W/g, '_').slice(0, mostOfName),
    places,
    isTraceable: kernel.functions.has(name),
    alias: traceableAlias(kernel, name),
    whyNot: whyNotTraceable(kernel, abilities, name),
    isBlacklisted: abilities.blacklist?.has(name) ?? false,
    args: btf && prototype ? spaced(fetchArguments(btf, prototype, abilities.syntax)) : '',
    returned: btf && prototype ? spaced(fetchReturned(btf, prototype)) : ' ret=$retval',
  };
  const related = relatedEvents(name, events);
  const reach = reachOf(kernel, abilities, facts, related);
  return new Explanation({
    symbol: name,
    kind: 'function',
    kernel: kernel.release,
    ...(prototype === undefined ? {} : { prototype: String(prototype) }),
    values: prototype?.params.map((param) => ({ name: param.name, type: param.type })) ?? [],
    notes: notesOf(kernel, abilities, facts, prototype !== undefined),
    reach,
    ...firstChoice(reach, facts, related),
  });
}

function reachOf(
  kernel: Kernel,
  abilities: Abilities,
  facts: FunctionFacts,
  related: readonly string[],
): Reach[] {
  const { name, event, isTraceable, whyNot, args, returned } = facts;
  const { syntax, tracers } = abilities;
  const { release } = kernel;
  const byFtrace = (mechanism: Reach['mechanism'], there: boolean, how: Parameters<typeof reached>[1]) =>
    !there
      ? lacking(mechanism, release)
      : isTraceable
        ? reached(mechanism, how)
        : notReached(mechanism, whyNot);
  const kprobe = whyNoKprobe(abilities, facts);
  const byKprobe = (mechanism: Reach['mechanism'], how: Parameters<typeof reached>[1], why = kprobe) =>
    !abilities.kprobes
      ? lacking(mechanism, release)
      : why === undefined
        ? reached(mechanism, how)
        : notReached(mechanism, why);
  const [relatedEvent] = related;
  const [system = '', tracepoint = ''] = relatedEvent?.split(':') ?? [];
  const noEvent = `${name} is a function; no event of this kernel is known to tell of the same.`;
  return [
    relatedEvent === undefined
      ? notReached('tracepoint', noEvent)
      : reached('tracepoint', {
          definition: `echo 1 > events/${system}/${tracepoint}/enable`,
          typescript: `tracepoint('${system}', '${tracepoint}')`,
          why: `${relatedEvent} tells of the same from a place of its own`,
        }),
    notReached('tprobe', 'It is for tracepoints.'),
    notReached('eprobe', 'It is for events.'),
    byFtrace('function tracer', tracers.has('function'), {
      definition: `echo ${name} >> set_ftrace_filter\necho function > current_tracer`,
      typescript: `functionTracer({ filter: ['${name}'] })`,
    }),
    byFtrace('function graph', tracers.has('function_graph'), {
      definition: `echo ${name} >> set_graph_function\necho function_graph > current_tracer`,
      typescript: `functionGraph({ functions: ['${name}'] })`,
    }),
    byFtrace('fprobe', syntax.fprobe, {
      definition: `f:${event}__entry ${name}${args}\nf:${event}__exit ${name}%return${returned}`,
      typescript: `fprobe\`${name}${args}\`\nfexit\`${name}${returned}\``,
    }),
    byKprobe('kprobe', { definition: `p:${event} ${name}${args}`, typescript: `kprobe\`${name}${args}\`` }),
    byKprobe(
      'kretprobe',
      { definition: `r:${event}__return ${name}${returned}`, typescript: `kretprobe\`${name}${returned}\`` },
      withoutReturn.has(name)
        ? 'It changes the stack that it returns on; kretprobes leave it alone.'
        : kprobe,
    ),
    byFtrace('fentry', abilities.bpfTrampoline && kernel.hasPrototype(name), {
      definition: `bpftrace -e 'fentry:${name} { @[comm] = count(); }'`,
    }),
    notReached('uprobe', 'It is for the code of programs.'),
    notReached('uretprobe', 'It is for the code of programs.'),
  ].map((reach) =>
    reach.mechanism === 'fentry' && abilities.bpfTrampoline && !kernel.hasPrototype(name)
      ? notReached('fentry', `${name} is not in the kernel’s BTF, which a program’s arguments come from.`)
      : reach,
  );
}

/** Why a kprobe at its entry is refused; undefined where it is not. */
function whyNoKprobe({ kprobesAnywhere }: Abilities, facts: FunctionFacts): string | undefined {
  const { name, places, isTraceable, alias, isBlacklisted, whyNot } = facts;
  if (places.every(({ isInit }) => isInit)) return whyNot; // also where it has no place
  if (isBlacklisted) return `${name} is on the kernel’s kprobe blacklist: a probe there could call itself.`;
  if (!isTraceable && alias === undefined && !kprobesAnywhere) {
    return `${whyNot} Without CONFIG_KPROBE_EVENTS_ON_NOTRACE kprobe events keep to what ftrace can trace.`;
  }
  if (places.length > 1) {
    return `${places.length} functions are called ${name}: the kernel cannot know which is meant (since Linux 6.7; before, it took one of them).`;
  }
  return undefined;
}

/** Kernel: Documentation/trace/ftrace.rst, "dynamic ftrace": what has no place for a call at its entry cannot be traced. */
function whyNotTraceable(kernel: Kernel, abilities: Abilities, name: string): string {
  const places = kernel.codeSymbols.get(name) ?? [];
  if (places.length === 0) {
    const [variant] = variantsOf(kernel, name);
    return variant === undefined
      ? `${name} stands in the kernel’s BTF, but it has no code under this name: it was inlined wherever it is called.`
      : `${name} has no code under this name: the compiler made ${variant} of it, perhaps with other arguments.`;
  }
  if (name.startsWith('__pfx_'))
    return `${name} is the padding before ${name.slice('__pfx_'.length)}, which no call runs.`;
  if (places.every(({ isInit }) => isInit))
    return `${name} ran while the kernel started; its code was freed after that.`;
  const alias = traceableAlias(kernel, name);
  if (alias !== undefined) return `${name} is another name of ${alias}, by which ftrace knows it.`;
  if (abilities.blacklist?.has(name))
    return `${name} is marked noinstr or NOKPROBE: it runs where tracing could call itself.`;
  if (/\.cold$/.test(name))
    return `${name} is a part of ${name.replace(/\.cold$/, '')} that the compiler put elsewhere, not a function that is called.`;
  return `${name} has no place at its entry where ftrace could hook in: it is marked notrace, written in assembler, or in a file that is compiled without.`;
}

/** What the compiler made of it under names of its own: `foo.isra.0`, `foo.constprop.0`, `foo.cold`. */
function variantsOf(kernel: Kernel, name: string): string[] {
  return [...kernel.codeSymbols.keys()].filter((known) => known.startsWith(`${name}.`));
}

function traceableAlias(kernel: Kernel, name: string): string | undefined {
  if (kernel.functions.has(name)) return undefined;
  return kernel.codeSymbols.get(name)?.[0]?.aliases.find((alias) => kernel.functions.has(alias));
}

/** Events that tell of the same: of a system call, or with the function's own name. */
function relatedEvents(name: string, events: readonly string[]): string[] {
  const call = /^(?:__x64_sys_|__arm64_sys_|__do_sys_|__se_sys_)(\w+)$/.exec(name)?.[1];
  return events.filter((event) => event === `syscalls:sys_enter_${call}` || event.split(':')[1] === name);
}

function notesOf(
  kernel: Kernel,
  abilities: Abilities,
  facts: FunctionFacts,
  hasPrototype: boolean,
): string[] {
  const { name, places } = facts;
  const modules = new Set(places.map(({ module }) => module));
  const variants = variantsOf(kernel, name);
  return [
    ...(places.length > 1
      ? [`${places.length} functions have this name; the function tracers trace all of them that they can.`]
      : []),
    ...[...modules].flatMap((module) => (module === undefined ? [] : [`It is of the module ${module}.`])),
    ...(variants.length > 0 ? [`The compiler also made ${variants.join(', ')} of it.`] : []),
    ...(hasPrototype || !kernel.hasBtf ? [] : ['BTF does not have it: its arguments are not known by name.']),
    ...(kernel.hasBtf ? [] : ['This kernel has no BTF: arguments are not known by name.']),
    ...(abilities.blacklist === undefined
      ? ['The kprobe blacklist could not be read (debugfs is not mounted).']
      : []),
  ];
}

function firstChoice(
  reach: readonly Reach[],
  facts: FunctionFacts,
  related: readonly string[],
): Pick<ExplanationFacts, 'first'> {
  const can = (mechanism: Reach['mechanism']) =>
    reach.some((one) => one.mechanism === mechanism && one.reaches);
  const [event] = related;
  if (event !== undefined) {
    const why = `${event} tells of the same, stays from release to release and costs least; ${facts.name} may be renamed or inlined in the next kernel.`;
    return { first: { mechanism: 'tracepoint', why } };
  }
  const hasArguments = facts.args !== '';
  if (hasArguments && can('fprobe')) {
    return {
      first: {
        mechanism: 'fprobe',
        why: 'It gives the arguments by name and hooks in where ftrace does, with no breakpoint; to see only that it is called the function tracer is enough, for how long it takes the function graph.',
      },
    };
  }
  if (hasArguments && can('kprobe')) {
    return {
      first: {
        mechanism: 'kprobe',
        why: 'It gives the arguments; to see only that it is called the function tracer is enough, for how long it takes the function graph.',
      },
    };
  }
  if (can('function tracer')) {
    return {
      first: {
        mechanism: 'function tracer',
        why: 'It shows each call and the caller at the least cost; for how long it takes use the function graph.',
      },
    };
  }
  return can('kprobe')
    ? {
        first: {
          mechanism: 'kprobe',
          why: 'It is the only one that reaches code which ftrace does not know.',
        },
      }
    : {};
}

function spaced(text: string): string {
  return text === '' ? '' : ` ${text}`;
}
