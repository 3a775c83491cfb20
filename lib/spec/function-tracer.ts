import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import { asShellLines, type ControlWrite } from './control-write.js';
import { checkFunctionPattern, checkThreadId, patternWrites } from './function-pattern.js';
import type { Trigger } from './trigger.js';

export interface FunctionTracerOptions {
  /** Functions to trace, by name or pattern: `vfs_*`, `*lock*`, `tcp_*:mod:ipv6`. Default: all that can be traced. */
  readonly filter?: readonly string[];
  /** Functions to leave out, in the same form. */
  readonly notrace?: readonly string[];
  /** The arguments of each call, as the kernel's BTF describes them: CONFIG_FUNCTION_TRACE_ARGS, Linux 6.15. */
  readonly args?: boolean;
  /** What the kernel does when a function is called: `{ vfs_unlink: trigger.traceoff({ count: 1 }) }`. */
  readonly triggers?: Readonly<Record<string, Trigger>>;
  /** Trace only this thread. */
  readonly pid?: number;
}

/** The kernel's function tracer, as data: nothing is touched before it is recorded. */
export class FunctionTracer {
  readonly kind = 'function';
  readonly tracer = 'function';
  /** Name of the event, and of its table. */
  readonly name = 'function';
  readonly filter: readonly string[];
  readonly notrace: readonly string[];
  readonly pid: number | undefined;
  readonly args: boolean;
  readonly triggers: Readonly<Record<string, Trigger>>;

  constructor(options: FunctionTracerOptions = {}) {
    this.filter = options.filter ?? [];
    this.notrace = options.notrace ?? [];
    this.pid = options.pid;
    this.args = options.args ?? false;
    this.triggers = options.triggers ?? {};
  }

  /** What the kernel is told: the filter first, so that no function is patched that is not wanted. */
  get controlWrites(): readonly ControlWrite[] {
    return [
      ...patternWrites('set_ftrace_filter', this.filter),
      ...patternWrites('set_ftrace_notrace', this.notrace),
      ...Object.entries(this.triggers).map(([name, trigger]) => ({
        file: 'set_ftrace_filter',
        text: `${name}:${trigger}`,
        append: true,
      })),
      ...(this.args ? [{ file: 'options/func-args', text: '1' }] : []),
      ...(this.pid === undefined ? [] : [{ file: 'set_ftrace_pid', text: String(this.pid), append: true }]),
      { file: 'current_tracer', text: this.tracer },
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
  for (const pattern of [...(options.filter ?? []), ...(options.notrace ?? [])])
    checkFunctionPattern('functionTracer', pattern);
  for (const [name, { command, when }] of Object.entries(options.triggers ?? {})) {
    checkFunctionPattern('functionTracer', name);
    if (when !== undefined || command.startsWith('hist'))
      throw new InvalidSpecError(
        'functionTracer',
        `a function has no fields, so that ${command} cannot depend on them`,
      );
  }
  checkThreadId('functionTracer', options.pid);
  return new FunctionTracer(options);
}
