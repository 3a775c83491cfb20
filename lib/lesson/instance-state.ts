import { NoSuchFileError } from '../errors/no-such-file-error.js';
import { type KernelHistogram, parseHistFile } from '../kernel/tracefs/hist-file.js';
import type { Target } from '../target/target.js';

/** What the kernel says now of a tracing instance, read from its control files and parsed; nothing is changed by looking. */
export interface InstanceState {
  /** The instance's folder in tracefs. */
  readonly path: string;
  readonly tracer: string;
  readonly tracingOn: boolean;
  /** Functions in `set_ftrace_filter`; empty means that all are traced. */
  readonly functions: readonly string[];
  /** Functions in `set_ftrace_notrace`. */
  readonly notrace: readonly string[];
  /** Thread ids in `set_ftrace_pid`; empty means any. */
  readonly functionPids: readonly string[];
  /** Thread ids in `set_event_pid`; empty means any. */
  readonly eventPids: readonly string[];
  /** Enabled events as `system:event`. */
  readonly events: readonly string[];
  readonly bufferKb: number;
  readonly perCpu: readonly CpuStats[];
}

/** One CPU's `stats` file (kernel/trace/trace.c, tracing_stats_read). */
export interface CpuStats {
  readonly cpu: number;
  /** Events in the buffer. */
  readonly entries: number;
  /** Events that newer ones overwrote. */
  readonly overrun: number;
  /** Events that did not fit when the buffer was full and overwriting was off. */
  readonly dropped: number;
  /** Events that somebody took out by a consuming read (`trace_pipe`). */
  readonly readEvents: number;
  /** The instance's trace clock at the time of the look, as the file has it: seconds with a fraction, or a bare count. */
  readonly now: number;
}

/** One event in an instance: its switch, its filter, and its triggers. */
export interface EventState {
  readonly enabled: boolean;
  /** The filter as the kernel gives it back; undefined for none. */
  readonly filter: string | undefined;
  readonly triggers: readonly string[];
}

/** Folder of an instance; the top one without a name. */
export function instancePath(tracefs: string, name?: string): string {
  return name === undefined ? tracefs : `${tracefs}/instances/${name}`;
}

/**
 * Reads an instance's state by its control files, in one round trip for all but the CPUs.
 *
 * @returns undefined when there is no such instance
 */
export async function readInstanceState(target: Target, path: string): Promise<InstanceState | undefined> {
  if (!(await target.exists(path))) return undefined;
  const text = await readTexts(target, path, [
    'current_tracer',
    'tracing_on',
    'set_ftrace_filter',
    'set_ftrace_notrace',
    'set_ftrace_pid',
    'set_event_pid',
    'set_event',
    'buffer_size_kb',
  ]);
  return {
    path,
    tracer: (text.current_tracer ?? '').trim(),
    tracingOn: (text.tracing_on ?? '').trim() === '1',
    functions: linesOf(text.set_ftrace_filter).map(functionOfLine),
    notrace: linesOf(text.set_ftrace_notrace).map(functionOfLine),
    functionPids: linesOf(text.set_ftrace_pid).filter((line) => line !== 'no pid'),
    eventPids: linesOf(text.set_event_pid),
    events: linesOf(text.set_event),
    bufferKb: Number.parseInt(text.buffer_size_kb ?? '', 10),
    perCpu: await readCpuStats(target, path),
  };
}

/**
 * The instances, the top one first, of which something holds: where a learner's work is when it is not where it should be.
 *
 * @returns names as a person would say them: `the top instance`, `instances/mine`
 */
export async function findInstances(
  target: Target,
  tracefs: string,
  holds: (state: InstanceState) => boolean,
): Promise<string[]> {
  const names = (await target.list(`${tracefs}/instances`)).map((entry) => entry.name);
  const found: string[] = [];
  for (const name of [undefined, ...names]) {
    const state = await readInstanceState(target, instancePath(tracefs, name));
    if (state !== undefined && holds(state))
      found.push(name === undefined ? 'the top instance' : `instances/${name}`);
  }
  return found;
}

/** The statistics of each CPU's buffer. */
export async function readCpuStats(target: Target, path: string): Promise<CpuStats[]> {
  const cpus = (await target.list(`${path}/per_cpu`))
    .map((entry) => /^cpu(\d+)$/.exec(entry.name)?.[1])
    .filter((cpu): cpu is string => cpu !== undefined)
    .map(Number)
    .sort((a, b) => a - b);
  const texts = await readTexts(
    target,
    path,
    cpus.map((cpu) => `per_cpu/cpu${cpu}/stats`),
  );
  return cpus.map((cpu) => parseCpuStats(cpu, texts[`per_cpu/cpu${cpu}/stats`] ?? ''));
}

export function parseCpuStats(cpu: number, text: string): CpuStats {
  const value = (label: string): number =>
    Number(new RegExp(`^${label}:\\s*([\\d.]+)`, 'm').exec(text)?.[1] ?? 0);
  return {
    cpu,
    entries: value('entries'),
    overrun: value('overrun'),
    dropped: value('dropped events'),
    readEvents: value('read events'),
    now: value('now ts'),
  };
}

/** State of an event (`signal/signal_generate`) in an instance; undefined when the instance or the event is not there. */
export async function readEventState(
  target: Target,
  path: string,
  event: string,
): Promise<EventState | undefined> {
  const folder = `${path}/events/${event}`;
  if (!(await target.exists(folder))) return undefined;
  const text = await readTexts(target, folder, ['enable', 'filter', 'trigger']);
  const filter = linesOf(text.filter)[0];
  return {
    // "1*" is on with a trigger, "0*" is a trigger alone: not recorded
    enabled: (text.enable ?? '').trim().startsWith('1'),
    filter: filter === 'none' ? undefined : filter,
    triggers: linesOf(text.trigger),
  };
}

/** The histograms of an event (`syscalls/sys_enter_write`) in an instance, in the order of its triggers; none where it has none. */
export async function readHistograms(
  target: Target,
  path: string,
  event: string,
): Promise<readonly KernelHistogram[]> {
  const { hist } = await readTexts(target, `${path}/events/${event}`, ['hist']);
  return parseHistFile(hist ?? '');
}

async function readTexts<N extends string>(
  target: Target,
  folder: string,
  names: readonly N[],
): Promise<Readonly<Partial<Record<N, string>>>> {
  const contents = await target.readMany(names.map((name) => `${folder}/${name}`));
  const texts: Partial<Record<N, string>> = {};
  names.forEach((name, index) => {
    const content = contents[index];
    if (content instanceof Uint8Array) texts[name] = new TextDecoder().decode(content);
    // A kernel without the function tracer has no set_ftrace_filter, one before 4.12 no set_ftrace_pid in an instance.
    else if (content !== undefined && !(content instanceof NoSuchFileError)) throw content;
  });
  return texts;
}

/** Lines that say something: comments such as "#### all functions enabled ####" do not. */
function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** `name [module]` or `name:command:count`: the name. */
function functionOfLine(line: string): string {
  return line.split(/[\s:]/)[0] ?? line;
}
