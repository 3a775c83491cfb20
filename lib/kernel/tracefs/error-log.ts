import { NoSuchFileError } from '../../errors/no-such-file-error.js';
import type { Tracefs } from './tracefs.js';

/** What the kernel had against something that was written to a control file. */
export interface ErrorLogEntry {
  /** The trace clock's time, in seconds. */
  readonly atSeconds: number;
  /** Who says it: `trace_kprobe`, `event filter parse error`. */
  readonly location: string;
  readonly message: string;
  /** What was written, its words with one blank between them. */
  readonly command: string;
  /** Offset in the command of what is meant. */
  readonly caretAt: number;
}

/**
 * Reads the text of `error_log`: the last eight errors, the oldest first.
 *
 * Kernel: `tracing_err_log_seq_show`, `tracing_err_log_show_pos` in kernel/trace/trace.c (v6.12); Linux 5.2.
 *
 * @example
 * // [  187.011456] trace_kprobe: error: Invalid register name
 * //   Command: p:g/a vfs_read x=%rsi
 * //                             ^
 */
export function parseErrorLog(text: string): readonly ErrorLogEntry[] {
  const entries = text.matchAll(/^\[\s*(\d+\.\d+)\] (.*?): error: (.*)\n {2}Command: (.*)\n( *)\^/gm);
  return [...entries].map(([, time, location = '', message = '', command = '', blanks = '']) => ({
    atSeconds: Number(time),
    location,
    message: message.trim(),
    command: command.trimEnd(),
    caretAt: blanks.length - '  Command: '.length,
  }));
}

/** The entries of the top instance's log; none on a kernel that has no such log. */
export async function readErrorLog(tracefs: Tracefs): Promise<readonly ErrorLogEntry[]> {
  try {
    return parseErrorLog(await tracefs.target.readText(`${tracefs.path}/error_log`));
  } catch (error) {
    if (error instanceof NoSuchFileError) return []; // before Linux 5.2
    throw error;
  }
}

/** Empties the log, so that what is in it later is news. */
export async function clearErrorLog(tracefs: Tracefs): Promise<void> {
  try {
    await tracefs.target.write(`${tracefs.path}/error_log`, '');
  } catch (error) {
    if (!(error instanceof NoSuchFileError)) throw error; // before Linux 5.2
  }
}
