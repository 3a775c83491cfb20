import type { CommandResult } from '../base/command-result.js';
import { TracelabError } from './tracelab-error.js';

/** A command did not exit with 0. It has the fields of the result that it would have been. */
export class CommandFailedError extends TracelabError implements CommandResult {
  override readonly name = 'CommandFailedError';
  readonly command: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | undefined;
  readonly signal: string | undefined;
  readonly failed = true;
  readonly timedOut: boolean;
  readonly isCanceled: boolean;
  readonly durationMs: number;
  readonly pid: number;

  constructor(result: CommandResult) {
    const how = result.timedOut
      ? `was stopped after ${Math.round(result.durationMs)} ms`
      : result.isCanceled
        ? 'was cancelled'
        : result.signal === undefined
          ? `failed with exit code ${result.exitCode}`
          : `was ended by ${result.signal}`;
    const said = result.stderr.trim().split('\n').slice(-5).join('\n');
    super(`${result.command.join(' ')} ${how}${said === '' ? '' : `:\n${said}`}`, {
      tried: result.command.join(' '),
    });
    this.command = result.command;
    this.stdout = result.stdout;
    this.stderr = result.stderr;
    this.exitCode = result.exitCode;
    this.signal = result.signal;
    this.timedOut = result.timedOut;
    this.isCanceled = result.isCanceled;
    this.durationMs = result.durationMs;
    this.pid = result.pid;
  }
}
