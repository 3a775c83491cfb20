import type { CommandResult } from '../base/command-result.js';

export type { CommandResult } from '../base/command-result.js';

export interface CommandOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
  /** Reject with `CommandFailedError` when it does not exit with 0. Default true. */
  readonly reject?: boolean;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Run it on a pseudo terminal of this size; stdout and stderr are then one stream. */
  readonly pty?: { readonly rows: number; readonly columns: number };
}

/** A command that runs: its process id is known and its output arrives. */
export interface RunningCommand {
  readonly pid: number;
  readonly stdout: AsyncIterable<Uint8Array>;
  readonly stderr: AsyncIterable<Uint8Array>;
  /** Lets a command that was started on hold go on to its exec. */
  release(): Promise<void>;
  write(data: string | Uint8Array): Promise<void>;
  endInput(): Promise<void>;
  resize(rows: number, columns: number): Promise<void>;
  kill(signal?: string): Promise<void>;
  /** Resolves with the result in the shape of execa's; stdout and stderr are empty where they were iterated. */
  readonly result: Promise<CommandResult>;
}

/**
 * A command as a value. It is inert until it is awaited (runs it, gives the result) or started, so that it can
 * be handed to `record` as the workload.
 */
export interface Command extends PromiseLike<CommandResult> {
  readonly argv: readonly string[];
  readonly options: CommandOptions;
  /** Starts it; `hold` stops it just before its exec, with its pid known, until `release()`. */
  start(options?: { readonly hold?: boolean }): Promise<RunningCommand>;
}

export type CommandArgument = string | number | readonly (string | number)[];

/**
 * vm.$`ls -l ${dir}`: words are split at white space (quotes group), each substitution is one argument (an array:
 * several) and is never split or expanded. vm.$({ timeoutMs: 1000 })`...` sets options.
 */
export interface CommandTemplate {
  (strings: TemplateStringsArray, ...values: readonly CommandArgument[]): Command;
  (options: CommandOptions): CommandTemplate;
}
