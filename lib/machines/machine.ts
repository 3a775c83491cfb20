import { explain } from '../kernel/explain/explain.js';
import type { Explanation } from '../kernel/explain/explanation.js';
import { Kernel } from '../kernel/kernel.js';
import { Tracefs } from '../kernel/tracefs/tracefs.js';
import type { AttachOptions } from '../record/attachment.js';
import type { Batch } from '../record/batch-reader.js';
import { type Counts, count } from '../record/count.js';
import { type CountableSpec, type HistogramResult, type HistRun, hist } from '../record/hist.js';
import type { MachineOrigin } from '../record/machine-facts.js';
import { type RecordOptions, record } from '../record/record.js';
import { Recording } from '../record/recording.js';
import type { RunOptions } from '../record/run-options.js';
import type { Trace } from '../record/trace.js';
import { type WatchOptions, watch } from '../record/watch.js';
import type { HistogramOptions } from '../spec/histogram/histogram.js';
import type { Spec } from '../spec/spec.js';
import type { AgentTarget } from '../target/agent-target.js';
import type { Command, CommandOptions, CommandTemplate } from '../target/command.js';
import { commandTemplate } from '../target/command-template.js';
import type { DirEntry, StreamChunk, StreamOptions, Target, WriteOptions } from '../target/target.js';
import { ExplainedCommand } from './explained-command.js';

/** How a machine turns a failure into one that says more: a lost connection into the guest's panic, say. */
export type Explain = (error: unknown) => Promise<unknown>;

/**
 * A machine as a user of the library holds it: what a target does, with failures explained.
 *
 * @example
 * const vm = await sandbox();
 * await vm.readText('/proc/version');
 * await vm.$`ls -l ${'/etc'}`;
 */
export class Machine implements Target {
  constructor(
    protected target: AgentTarget,
    private readonly explainFailure: Explain = async (error) => error,
  ) {}

  get name(): string {
    return this.target.name;
  }

  get closed(): boolean {
    return this.target.closed;
  }

  /** Release of the kernel that runs there, as `uname -r` prints it. */
  get release(): string {
    return this.target.hello.release;
  }

  get architecture(): string {
    return this.target.architecture;
  }

  /** Names this session on the machine; see `lib/record`'s journal. */
  get session(): string {
    return this.target.session;
  }

  /** Changes with each boot of the machine. */
  get bootId(): string {
    return this.target.hello.bootId;
  }

  /** What is known of it from outside; of a host nothing. */
  get origin(): MachineOrigin | undefined {
    return undefined;
  }

  get $(): CommandTemplate {
    return commandTemplate((argv, options) => this.command(argv, options));
  }

  wait(ms: number, signal?: AbortSignal): Promise<void> {
    return this.explained(this.target.wait(ms, signal));
  }

  command(argv: readonly string[], options?: CommandOptions): Command {
    return new ExplainedCommand(this.target.command(argv, options), (work) => this.explained(work));
  }

  read(path: string): Promise<Uint8Array> {
    return this.explained(this.target.read(path));
  }

  readText(path: string): Promise<string> {
    return this.explained(this.target.readText(path));
  }

  readMany(paths: readonly string[]): Promise<readonly (Uint8Array | Error)[]> {
    return this.explained(this.target.readMany(paths));
  }

  write(path: string, data: string | Uint8Array, options?: WriteOptions): Promise<void> {
    return this.explained(this.target.write(path, data, options));
  }

  list(path: string): Promise<readonly DirEntry[]> {
    return this.explained(this.target.list(path));
  }

  exists(path: string): Promise<boolean> {
    return this.explained(this.target.exists(path));
  }

  makeDirectory(path: string): Promise<void> {
    return this.explained(this.target.makeDirectory(path));
  }

  removeDirectory(path: string): Promise<void> {
    return this.explained(this.target.removeDirectory(path));
  }

  remove(path: string): Promise<void> {
    return this.explained(this.target.remove(path));
  }

  stream(paths: readonly string[], options?: StreamOptions): AsyncIterable<StreamChunk> {
    return this.target.stream(paths, options);
  }

  upload(from: string, to: string): Promise<void> {
    return this.explained(this.target.upload(from, to));
  }

  download(from: string, to: string): Promise<void> {
    return this.explained(this.target.download(from, to));
  }

  /**
   * Records what specs say while a workload runs, and gives the trace; nothing of it stays on the machine.
   *
   * @see record for the options and the errors
   * @example
   * const sched = tracepoint('sched', 'sched_switch');
   * const trace = await vm.record([sched], { workload: vm.$`ls /etc`, follow: true });
   * trace.table(sched);
   */
  record(specs: readonly Spec[], options?: RecordOptions): Promise<Trace> {
    return this.explained(record(this, specs, options));
  }

  /**
   * Attaches specs until they are closed, over several cells.
   *
   * @see Recording
   * @example
   * const recording = await vm.open([sched]);
   * (await recording.read()).table(sched);
   * await recording.close();
   */
  open(specs: readonly Spec[], options?: AttachOptions): Promise<Recording> {
    return this.explained(Recording.open(this, specs, options));
  }

  /**
   * The live form of `record`: batches of events while they come.
   *
   * @see watch
   * @example
   * for await (const batch of vm.watch([sched], { durationMs: 5000 })) console.log(batch.table(sched).length);
   */
  async *watch(specs: readonly Spec[], options: WatchOptions): AsyncGenerator<Batch, void, undefined> {
    try {
      yield* watch(this, specs, options);
    } catch (error) {
      throw await this.explainFailure(error);
    }
  }

  /**
   * Lets the kernel keep a histogram of an event while a workload runs.
   *
   * @see hist
   * @example await vm.hist(tracepoint('kmem', 'kmalloc'), { keys: [key('bytes_req').log2()] }, { workload: vm.$`ls` })
   */
  hist(spec: CountableSpec, histogram: HistogramOptions, run: HistRun): Promise<HistogramResult> {
    return this.explained(hist(this, spec, histogram, run));
  }

  /**
   * Lets the kernel count how often events come while a workload runs, by program.
   *
   * @see count
   * @example (await vm.count([sched], { workload: vm.$`ls` })).of(sched)
   */
  count(specs: readonly CountableSpec[], run: RunOptions): Promise<Counts> {
    return this.explained(count(this, specs, run));
  }

  /**
   * The kernel's tracing files, for work by hand: instances, events, filters.
   *
   * @throws TracefsNotMountedError, NotRootError
   */
  tracefs(): Promise<Tracefs> {
    return this.explained(Tracefs.find(this));
  }

  /**
   * The machine's kernel: its functions with their arguments, its structures, its events. What does not change while it runs is read
   * once a build and kept on this machine.
   *
   * @throws TracefsNotMountedError, NotRootError
   * @example
   * const kernel = await vm.kernel();
   * kernel.func('vfs_read'); // ssize_t vfs_read(struct file *file, char *buf, size_t count, loff_t *pos)
   */
  kernel(): Promise<Kernel> {
    return this.explained(Kernel.of(this));
  }

  /**
   * Which mechanisms reach a function or event on this machine's kernel, at what kind of cost, with which arguments, and what to write
   * for each: "which one when" for the case at hand.
   *
   * @see explain for the forms of a symbol and the errors
   * @example await vm.explain('vfs_read')
   */
  async explain(symbol: string): Promise<Explanation> {
    return await this.explained(this.kernel().then((kernel) => explain(kernel, symbol)));
  }

  close(): Promise<void> {
    return this.target.close();
  }

  /** Waits for something on the machine; a failure is explained before it is thrown on. */
  protected async explained<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw await this.explainFailure(error);
    }
  }
}
