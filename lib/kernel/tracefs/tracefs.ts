import { InstanceNameTakenError } from '../../errors/instance-name-taken-error.js';
import { NoSuchFileError } from '../../errors/no-such-file-error.js';
import { NotRootError } from '../../errors/not-root-error.js';
import { PermissionDeniedError } from '../../errors/permission-denied-error.js';
import { TracefsNotMountedError } from '../../errors/tracefs-not-mounted-error.js';
import { type EventFormat, parseEventFormat } from '../../formats/event-format.js';
import type { Target } from '../../target/target.js';
import { errnoOf } from './errno-of.js';
import { TracingInstance } from './instance.js';

/** Where tracefs is: its own mount point, or (kernels before 4.1) a folder of debugfs. */
const places = ['/sys/kernel/tracing', '/sys/kernel/debug/tracing'];

/**
 * The kernel's tracing files on a target.
 *
 * Kernel: Documentation/trace/ftrace.rst, "The File System". Needs CONFIG_FTRACE and root.
 *
 * @example
 * const tracefs = await Tracefs.find(vm);
 * const instance = await tracefs.createInstance('mine');
 * await instance.enable('sched', 'sched_switch', { filter: 'prev_pid > 0' });
 */
export class Tracefs {
  private constructor(
    readonly target: Target,
    /** The folder. */
    readonly path: string,
  ) {}

  /** @throws TracefsNotMountedError, NotRootError */
  static async find(target: Target): Promise<Tracefs> {
    for (const path of places) {
      if (await isTracefs(target, path)) return new Tracefs(target, path);
    }
    const known = /\ttracefs$/m.test(await target.readText('/proc/filesystems'));
    throw new TracefsNotMountedError(target.name, known);
  }

  /** Makes an instance. Who makes it removes it. @throws InstanceNameTakenError */
  async createInstance(name: string): Promise<TracingInstance> {
    const instance = new TracingInstance(this, name);
    try {
      await this.target.makeDirectory(instance.path);
    } catch (error) {
      if (errnoOf(error) === 'EEXIST') throw new InstanceNameTakenError(name, this.target.name);
      throw error;
    }
    return instance;
  }

  /** An instance that is there, or will be. */
  instance(name: string): TracingInstance {
    return new TracingInstance(this, name);
  }

  /** The files at the top, which are everybody's: who changes something there puts it back. */
  top(): TracingInstance {
    return new TracingInstance(this, '', this.path);
  }

  /** Names of the instances. */
  async instances(): Promise<readonly string[]> {
    const entries = await this.target.list(`${this.path}/instances`);
    return entries.map(({ name }) => name).sort();
  }

  /** All events, as `system:event`. */
  async events(): Promise<readonly string[]> {
    return lines(await this.target.readText(`${this.path}/available_events`));
  }

  async tracers(): Promise<readonly string[]> {
    return (await this.target.readText(`${this.path}/available_tracers`)).trim().split(/\s+/);
  }

  /** All functions that can be traced, each once; those of modules without the module's name. */
  async functions(): Promise<readonly string[]> {
    const text = await this.target.readText(`${this.path}/available_filter_functions`);
    return [...new Set(lines(text).map((line) => line.replace(/ \[.*$/, '')))];
  }

  /** The formats of these events (`[system, event]`), in this order. */
  async formats(
    events: readonly (readonly [system: string, event: string])[],
  ): Promise<readonly EventFormat[]> {
    const texts = await this.readTexts(
      events.map(([system, event]) => `${this.path}/events/${system}/${event}/format`),
    );
    return texts.map((text, index) => parseEventFormat(events[index]?.[0] ?? '', text));
  }

  /** The formats of ftrace's own records: function calls, marks, stacks. */
  async ownFormats(): Promise<readonly EventFormat[]> {
    const entries = await this.target.list(`${this.path}/events/ftrace`);
    const events = entries
      .filter(({ kind }) => kind === 'directory')
      .map(({ name }) => ['ftrace', name] as const);
    return this.formats(events);
  }

  /** The texts of several files in one round trip; the first that cannot be read is thrown. */
  async readTexts(paths: readonly string[]): Promise<readonly string[]> {
    const contents = await this.target.readMany(paths);
    return contents.map((content) => {
      if (content instanceof Error) throw content;
      return Buffer.from(content).toString('utf8');
    });
  }
}

async function isTracefs(target: Target, path: string): Promise<boolean> {
  try {
    const entries = await target.list(path);
    return entries.some(({ name }) => name === 'trace_marker');
  } catch (error) {
    if (error instanceof PermissionDeniedError) throw new NotRootError(target.name, path, error);
    if (error instanceof NoSuchFileError) return false;
    throw error;
  }
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
