import { NoSuchFileError } from '../../errors/no-such-file-error.js';
import { parseHeaderEvent } from '../../formats/header-event.js';
import { type PageLayout, parseHeaderPage } from '../../formats/header-page.js';
import type { ControlWrite } from '../../spec/control-write.js';
import { controlWritesOf, type Spec } from '../../spec/spec.js';
import { type BufferStats, parseBufferStats } from './buffer-stats.js';
import { errnoOf } from './errno-of.js';
import { explainRefusal } from './explain-refusal.js';
import type { Tracefs } from './tracefs.js';

/**
 * A tracing instance: a ring buffer for each CPU with switches, filters and a tracer of its own.
 *
 * Kernel: Documentation/trace/ftrace.rst, "Instances". Whoever made it removes it: `remove`.
 */
export class TracingInstance {
  constructor(
    readonly tracefs: Tracefs,
    readonly name: string,
    /** Its folder on the target. */
    readonly path = `${tracefs.path}/instances/${name}`,
  ) {}

  /**
   * Tells the kernel all that a spec says; tracing is not switched on by it.
   *
   * @param group the system in which the dynamic events stand; they are defined already
   */
  async attach(spec: Spec, group: string): Promise<void> {
    for (const write of controlWritesOf(spec, group)) await this.control(write);
  }

  /** Enables an event. @throws UnknownEventError, BadFilterError */
  async enable(system: string, event: string, options: { readonly filter?: string } = {}): Promise<void> {
    const folder = `events/${system}/${event}`;
    if (options.filter !== undefined) await this.control({ file: `${folder}/filter`, text: options.filter });
    await this.control({ file: `${folder}/enable`, text: '1' });
  }

  async disable(system: string, event: string): Promise<void> {
    await this.control({ file: `events/${system}/${event}/enable`, text: '0' });
  }

  /** The functions that the function tracers trace, by name or pattern. @throws UnknownFunctionError */
  async setFunctionFilter(patterns: readonly string[]): Promise<void> {
    await this.control({ file: 'set_ftrace_filter', text: '' });
    for (const text of patterns) await this.control({ file: 'set_ftrace_filter', text, append: true });
  }

  /** The tracers that can be used in it; an older kernel has some at the top only. */
  async tracers(): Promise<readonly string[]> {
    return (await this.read('available_tracers')).trim().split(/\s+/);
  }

  /** Switches to a tracer; patching all functions takes seconds on an emulated machine. @throws UnsupportedError */
  async setTracer(name: string): Promise<void> {
    await this.control({ file: 'current_tracer', text: name });
  }

  /** Only these threads, and what they start from then on. */
  async follow(pids: readonly number[], which: { readonly functions: boolean }): Promise<void> {
    const text = pids.join(' ');
    await this.control({ file: 'set_event_pid', text });
    await this.control({ file: 'options/event-fork', text: '1' });
    if (!which.functions) return;
    await this.control({ file: 'set_ftrace_pid', text });
    await this.control({ file: 'options/function-fork', text: '1' });
  }

  /** Nothing of this thread, whatever else is recorded. */
  async leaveOut(pid: number, which: { readonly functions: boolean }): Promise<void> {
    await this.control({ file: 'set_event_notrace_pid', text: String(pid) });
    if (which.functions) await this.control({ file: 'set_ftrace_notrace_pid', text: String(pid) });
  }

  /** Sets each CPU's buffer and gives the size in KiB that the kernel really made. */
  async setBufferKb(kb: number): Promise<number> {
    await this.control({ file: 'buffer_size_kb', text: String(Math.ceil(kb)) });
    return parseInt(await this.read('per_cpu/cpu0/buffer_size_kb'), 10);
  }

  async setClock(clock: string): Promise<void> {
    await this.control({ file: 'trace_clock', text: clock });
  }

  async setTracing(on: boolean): Promise<void> {
    await this.control({ file: 'tracing_on', text: on ? '1' : '0' });
  }

  /** Writes a text into the trace: an event `print`. */
  async mark(text: string): Promise<void> {
    await this.control({ file: 'trace_marker', text });
  }

  /** CPUs that have a buffer. */
  async cpus(): Promise<readonly number[]> {
    const entries = await this.tracefs.target.list(`${this.path}/per_cpu`);
    return entries.map(({ name }) => Number(name.slice('cpu'.length))).sort((a, b) => a - b);
  }

  /** What the kernel counts for these CPUs' buffers. */
  async stats(cpus: readonly number[]): Promise<readonly BufferStats[]> {
    const texts = await this.tracefs.readTexts(cpus.map((cpu) => `${this.path}/per_cpu/cpu${cpu}/stats`));
    return texts.map((text, index) => parseBufferStats(cpus[index] ?? 0, text));
  }

  /**
   * How pages and records of its ring buffer are laid out; since Linux 6.8 each instance may have pages of another size
   * (`buffer_subbuf_size_kb`).
   *
   * @throws FormatSyntaxError for a layout that is not known
   */
  async layout(): Promise<PageLayout> {
    const files = ['header_page', 'header_event'].map((name) => `${this.path}/events/${name}`);
    const [page = '', event = ''] = await this.tracefs.readTexts(files);
    parseHeaderEvent(event);
    return parseHeaderPage(page);
  }

  /** The file with a CPU's binary buffer: a read takes a page out. */
  rawPath(cpu: number): string {
    return `${this.path}/per_cpu/cpu${cpu}/trace_pipe_raw`;
  }

  read(file: string): Promise<string> {
    return this.tracefs.target.readText(`${this.path}/${file}`);
  }

  /** One write to a control file; what the kernel has against it is told in its words. */
  async control(write: ControlWrite): Promise<void> {
    try {
      // Without the newline the kernel takes a last word only at close(2), where it can refuse nothing: trace_get_user.
      const line = write.text === '' ? '' : `${write.text}\n`;
      await this.tracefs.target.write(`${this.path}/${write.file}`, line, {
        append: write.append ?? false,
      });
    } catch (error) {
      throw await explainRefusal(this, write, error);
    }
  }

  /**
   * Removes it with all that is in it; one that is gone already is removed.
   *
   * @param triggers that are, or may be, on its events: histograms that use each other's variables hold the instance, so that they are
   *   removed first, the last one first
   */
  async remove(triggers: readonly ControlWrite[] = []): Promise<void> {
    try {
      await this.#removeFolder();
    } catch (error) {
      if (errnoOf(error) !== 'EBUSY' || triggers.length === 0) throw error;
      for (const { file, text } of [...triggers].reverse()) await this.#removeTrigger(file, text);
      await this.#removeFolder();
    }
  }

  async #removeFolder(): Promise<void> {
    try {
      await this.tracefs.target.removeDirectory(this.path);
    } catch (error) {
      if (!(error instanceof NoSuchFileError)) throw error;
    }
  }

  /** One that never came to be there is removed. */
  async #removeTrigger(file: string, text: string): Promise<void> {
    try {
      await this.tracefs.target.write(`${this.path}/${file}`, `!${text}\n`, { append: true });
    } catch (error) {
      if (!['ENOENT', 'EINVAL'].includes(errnoOf(error) ?? '')) throw error;
    }
  }
}
