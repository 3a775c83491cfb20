/** The ways to get an event out of a running system, from the cheapest and most general to the most particular. */
export const mechanisms = [
  'tracepoint',
  'tprobe',
  'eprobe',
  'function tracer',
  'function graph',
  'fprobe',
  'kprobe',
  'kretprobe',
  'fentry',
  'uprobe',
  'uretprobe',
] as const;

export type MechanismName = (typeof mechanisms)[number];

/** What a mechanism needs, what it gives, and what it costs by the way that it works. */
export interface MechanismAbout {
  readonly config: string;
  /** The kernel that brought it. */
  readonly since: string;
  readonly gives: string;
  readonly cost: string;
}

/** Documentation/trace/{events,ftrace,kprobes,kprobetrace,fprobe,fprobetrace,eprobetrace,uprobetracer}.rst (v6.12). */
export const about: Readonly<Record<MechanismName, MechanismAbout>> = {
  tracepoint: {
    config: 'CONFIG_EVENT_TRACING',
    since: '2.6.30',
    gives: 'the fields that the kernel’s authors chose; they stay from release to release',
    cost: 'low: a nop in the code becomes a jump while it is on; the fields are written straight into the buffer',
  },
  tprobe: {
    config: 'CONFIG_FPROBE_EVENTS',
    since: '6.5',
    gives: 'the arguments that the tracepoint is called with, and what they point to',
    cost: 'low: called from the tracepoint, the event’s own fields are not made; each argument is fetched on its own',
  },
  eprobe: {
    config: 'CONFIG_PROBE_EVENTS',
    since: '5.15',
    gives: 'chosen fields of an event, and what they point to',
    cost: 'above the tracepoint: the event’s fields are made first, then fetched from',
  },
  'function tracer': {
    config: 'CONFIG_FUNCTION_TRACER',
    since: '2.6.27',
    gives: 'who called it and when; no arguments',
    cost: 'low a call: the nop at its entry becomes a call of the tracer; with no filter every function of the kernel pays it',
  },
  'function graph': {
    config: 'CONFIG_FUNCTION_GRAPH_TRACER',
    since: '2.6.29',
    gives: 'how long each call took, and what it called',
    cost: 'above the function tracer: each return is diverted too, and what it calls is recorded with it unless the depth is limited',
  },
  fprobe: {
    config: 'CONFIG_FPROBE_EVENTS',
    since: '6.5',
    gives: 'its arguments by name; with %return what it returned',
    cost: 'low: entered from the nop at the function’s entry as the function tracer is, then each argument is fetched',
  },
  kprobe: {
    config: 'CONFIG_KPROBE_EVENTS',
    since: '2.6.33',
    gives: 'registers and memory at any instruction; its arguments at the entry',
    cost: 'medium: at an entry it uses the nop of ftrace (CONFIG_KPROBES_ON_FTRACE), elsewhere a breakpoint, an exception at each hit, unless the kernel can put a jump there',
  },
  kretprobe: {
    config: 'CONFIG_KPROBE_EVENTS',
    since: '2.6.33',
    gives: 'what it returned',
    cost: 'medium: a kprobe at the entry, and the return address is replaced; calls under way beyond `maxactive` are missed',
  },
  fentry: {
    config: 'CONFIG_DEBUG_INFO_BTF, CONFIG_BPF_SYSCALL, CONFIG_DYNAMIC_FTRACE_WITH_DIRECT_CALLS',
    since: '5.5',
    gives:
      'a BPF program with typed arguments (fexit: and the returned value), which can count and decide in the kernel',
    cost: 'low: the nop at its entry becomes a direct call of the program; no registers are saved that it does not use',
  },
  uprobe: {
    config: 'CONFIG_UPROBE_EVENTS',
    since: '3.5',
    gives: 'registers and memory at an instruction of a program or library',
    cost: 'high: a breakpoint in the program’s code; each hit goes through the kernel, in every process that runs it',
  },
  uretprobe: {
    config: 'CONFIG_UPROBE_EVENTS',
    since: '3.10',
    gives: 'what a function of a program or library returned',
    cost: 'high: a uprobe at the entry, and a second way through the kernel at the return',
  },
};
