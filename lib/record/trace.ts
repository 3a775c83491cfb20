import { inspect } from 'node:util';
import { provenanceLines } from '../base/provenance.js';
import { formatDuration } from '../base/time.js';
import { NotKeptError } from '../errors/not-kept-error.js';
import type { EventTable } from '../events/event-table.js';
import type { EventFormat } from '../formats/event-format.js';
import type { PageLayout } from '../formats/header-page.js';
import type { PagePieces } from '../formats/ring-buffer/page-pieces.js';
import { exportTraceDat } from '../formats/trace-dat/export-trace-dat.js';
import type { TraceDatFile } from '../formats/trace-dat/trace-dat-file.js';
import type { Spec } from '../spec/spec.js';
import { SqlSession } from '../sql/session.js';
import type { Interpolated } from '../sql/template.js';
import type { CommandResult } from '../target/command.js';
import type { Loss } from './loss.js';
import type { Manifest } from './manifest.js';
import { SpecTables } from './spec-tables.js';

/** What a trace is made of. */
export interface TraceParts {
  /** A table for each spec, and for each other event that came (marks: `print`). */
  readonly tables: readonly EventTable[];
  /** Name of each spec's table. */
  readonly tableOf: ReadonlyMap<Spec, string>;
  readonly loss: Loss;
  readonly manifest: Manifest;
  readonly startNs: bigint;
  readonly endNs: bigint;
  readonly workload?: CommandResult | undefined;
  readonly workloadError?: unknown;
  readonly raw?: RawTrace | undefined;
}

/** The bytes as the kernel gave them, and what they are to be read by. */
export interface RawTrace {
  readonly layout: PageLayout;
  readonly formats: readonly EventFormat[];
  readonly pages: readonly PagePieces[];
  /** The same as a trace file: its events can be printed as trace-cmd prints them, and exported. */
  readonly file: TraceDatFile;
}

/**
 * What was recorded: a table an event, what was lost, and how it was made. Nothing of it is on the target any more.
 *
 * @example
 * const trace = await vm.record([tracepoint('sched', 'sched_switch')], { workload: vm.$`ls /etc` });
 * trace.table('sched_switch').groupBy('next_comm').count();
 * String(trace.loss); // 'lost nothing'
 */
export class Trace extends SpecTables {
  /** What was lost: overwritten, dropped, damaged. */
  readonly loss: Loss;
  readonly manifest: Manifest;
  /** The trace clock when tracing was switched on and off. */
  readonly startNs: bigint;
  readonly endNs: bigint;
  /** How the workload ended, where it was a command; it may have failed. */
  readonly workload: CommandResult | undefined;
  /** What the workload threw, where it was a function. */
  readonly workloadError: unknown;
  /** The bytes that the tables were read from; only where `keepRaw` asked for them. */
  readonly raw: RawTrace | undefined;
  #session: SqlSession | undefined;

  constructor(parts: TraceParts) {
    super(parts.tables, parts.tableOf);
    this.loss = parts.loss;
    this.manifest = parts.manifest;
    this.startNs = parts.startNs;
    this.endNs = parts.endNs;
    this.workload = parts.workload;
    this.workloadError = parts.workloadError;
    this.raw = parts.raw;
  }

  /**
   * Asks the tables in SQL (DuckDB's). Each has the name of its event; values interpolated become parameters, tables relations.
   * What the queries loaded stays for the next ones until the trace is closed or forgotten.
   *
   * @throws SqlError with DuckDB's text and caret
   * @example await trace.sql`select comm, count(*) n from sched_switch where prev_pid > ${pid} group by comm order by n desc`
   */
  sql(strings: TemplateStringsArray, ...interpolated: readonly Interpolated[]): Promise<EventTable> {
    this.#session ??= new SqlSession(this.tables.values());
    return this.#session.sql(strings, ...interpolated);
  }

  /** Frees what `sql` loaded. The tables stay; closing twice is harmless. */
  async close(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.close();
  }

  /**
   * All events in the order of time, a line each, as `trace-cmd report` prints them.
   *
   * @throws NotKeptError where the trace was recorded without `keepRaw`
   * @example
   * const trace = await vm.record([switches], { workload: vm.$`ls`, keepRaw: true });
   * console.log(trace.text());
   */
  text(): string {
    const { file } = this.#kept('print its events');
    return [...file.read().text()].map((piece) => Buffer.from(piece).toString('utf8')).join('');
  }

  /**
   * Writes a trace.dat file, which trace-cmd and KernelShark open.
   *
   * @throws NotKeptError where the trace was recorded without `keepRaw`
   */
  writeTraceDat(path: string): void {
    const { file } = this.#kept('write a trace.dat');
    exportTraceDat(file, file.windows(), path);
  }

  #kept(purpose: string): RawTrace {
    if (this.raw === undefined) throw new NotKeptError(purpose);
    return this.raw;
  }

  /** From the first moment to the last, in nanoseconds. */
  get durationNs(): number {
    return Number(this.endNs - this.startNs);
  }

  /** One line a table, and what was lost. */
  override toString(): string {
    const { kernel, clock, machine } = this.manifest;
    const time = machine.time === 'steady' ? 'steady time: 1 ns an instruction' : 'host time';
    const tables = [...this.tables.values()].map(
      (table) => `  ${table.name}: ${table.length.toLocaleString('en-US')} events`,
    );
    const title = `Trace of ${formatDuration(this.durationNs)} on ${kernel} (clock ${clock}, ${time}), ${this.loss}`;
    const from = provenanceLines().map((line) => `  ${line}`);
    return [title, ...tables, ...this.#howItFailed(), ...from].join('\n');
  }

  #howItFailed(): string[] {
    const { workload, workloadError } = this;
    if (workloadError !== undefined) return [`  the workload threw: ${workloadError}`];
    if (!workload?.failed) return [];
    const said = workload.stderr.trim().split('\n').slice(-1).join('');
    const how = workload.signal ?? `exit code ${workload.exitCode}`;
    return [`  the workload ended with ${how}${said === '' ? '' : `: ${said}`}`];
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
