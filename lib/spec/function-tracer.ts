import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import { asShellLines, type ControlWrite } from './control-write.js';

export interface FunctionTracerOptions {
  /** Functions to trace, by name or pattern: `vfs_*`, `*lock*`, `tcp_*:mod:ipv6`. Default: all that can be traced. */
  readonly filter?: readonly string[];
  /** Functions to leave out, in the same form. */
  readonly notrace?: readonly string[];
  /** Trace only this thread. */
  readonly pid?: number;
}

/** The kernel's function tracer, as data: nothing is touched before it is recorded. */
export class FunctionTracer {
  readonly kind = 'function';
  /** Name of the event, and of its table. */
  readonly name = 'function';
  readonly filter: readonly string[];
  readonly notrace: readonly string[];
  readonly pid: number | undefined;

  constructor(options: FunctionTracerOptions = {}) {
    this.filter = options.filter ?? [];
    this.notrace = options.notrace ?? [];
    this.pid = options.pid;
  }

  /** What the kernel is told: the filter first, so that no function is patched that is not wanted. */
  get controlWrites(): readonly ControlWrite[] {
    return [
      ...this.filter.map((text) => ({ file: 'set_ftrace_filter', text, append: true })),
      ...this.notrace.map((text) => ({ file: 'set_ftrace_notrace', text, append: true })),
      ...(this.pid === undefined ? [] : [{ file: 'set_ftrace_pid', text: String(this.pid), append: true }]),
      { file: 'current_tracer', text: 'function' },
    ];
  }

  /** The lines that one would type in the instance's folder. */
  toString(): string {
    return asShellLines(this.controlWrites);
  }
}

/**
 * The function tracer: an event for each call of a kernel function, with its caller.
 *
 * Kernel: Documentation/trace/ftrace.rst, kernel/trace/trace_functions.c. Needs CONFIG_FUNCTION_TRACER. Its table is called `function`, with
 * the columns `function` and `parent` (names) and `ip` and `parent_ip` (addresses).
 *
 * @throws InvalidSpecError for a pattern that the kernel would take for something else
 * @example
 * functionTracer({ filter: ['vfs_*'], notrace: ['vfs_read'] })
 * // echo 'vfs_*' >> set_ftrace_filter
 * // echo vfs_read >> set_ftrace_notrace
 * // echo function > current_tracer
 */
export function functionTracer(options: FunctionTracerOptions = {}): FunctionTracer {
  for (const pattern of [...(options.filter ?? []), ...(options.notrace ?? [])]) checkPattern(pattern);
  if (options.pid !== undefined && !(Number.isInteger(options.pid) && options.pid > 0)) {
    throw new InvalidSpecError('functionTracer', `${options.pid} is not the id of a thread`);
  }
  return new FunctionTracer(options);
}

/** ftrace_regex_write, ftrace_match_records in kernel/trace/ftrace.c (v6.12): white space parts patterns, a digit first is an index. */
function checkPattern(pattern: string): void {
  if (pattern === '' || /\s/.test(pattern)) {
    throw new InvalidSpecError(
      'functionTracer',
      `"${pattern}" is not one pattern`,
      `Give each pattern as a string of its own: ['vfs_read', 'vfs_write'].`,
    );
  }
  if (/^\d/.test(pattern)) {
    throw new InvalidSpecError(
      'functionTracer',
      `the kernel takes "${pattern}" for a line number of available_filter_functions`,
      'Functions are given by name.',
    );
  }
  if (/^[!#]/.test(pattern) || pattern.split(':').length > 3) {
    throw new InvalidSpecError(
      'functionTracer',
      `"${pattern}" is a command to the filter file, not a pattern`,
      'What is to be left out goes into `notrace`.',
    );
  }
}
