import { InvalidSpecError } from '../errors/invalid-spec-error.js';
import { asShellLines, type ControlWrite } from './control-write.js';
import { checkFunctionPattern, checkThreadId, patternWrites } from './function-pattern.js';

export interface FunctionGraphOptions {
  /** Record only while one of these functions runs, with what it calls: `vfs_read`, `vfs_*`. Default: always. */
  readonly functions?: readonly string[];
  /** Record nothing while one of these runs. */
  readonly notrace?: readonly string[];
  /** The functions that are recorded at all. Default: every one, which an emulated machine takes ten seconds to patch. */
  readonly filter?: readonly string[];
  /** How deep calls are followed from where recording begins: 1 is without what is called. Default: to the end. */
  readonly depth?: number;
  /** Only calls that took at least this long. Their durations are known, what called them is not recorded. */
  readonly overUs?: number;
  /** The arguments of each call, as the kernel's BTF describes them: CONFIG_FUNCTION_TRACE_ARGS, Linux 6.15. */
  readonly args?: boolean;
  /** The value that each call returned: CONFIG_FUNCTION_GRAPH_RETVAL, Linux 6.5. No kernel of the sandbox has it: this was never run. */
  readonly retval?: boolean;
  /** Trace only this thread. */
  readonly pid?: number;
}

/** The kernel's function graph tracer, as data: nothing is touched before it is recorded. */
export class FunctionGraph {
  readonly kind = 'function_graph';
  readonly tracer = 'function_graph';
  /** Name of the table. */
  readonly name = 'function_graph';

  constructor(readonly options: FunctionGraphOptions = {}) {}

  get args(): boolean {
    return this.options.args ?? false;
  }

  /** What the kernel is told in the instance: the filter first, so that no function is patched that is not wanted. */
  get controlWrites(): readonly ControlWrite[] {
    const { filter = [], pid, args, retval } = this.options;
    return [
      ...patternWrites('set_ftrace_filter', filter),
      ...(pid === undefined ? [] : [{ file: 'set_ftrace_pid', text: String(pid), append: true }]),
      { file: 'current_tracer', text: this.tracer },
      ...(args ? [{ file: 'options/funcgraph-args', text: '1' }] : []),
      ...(retval ? [{ file: 'options/funcgraph-retval', text: '1' }] : []),
    ];
  }

  /** What it is told at the top: these settings are there once, for all instances. */
  get globalWrites(): readonly ControlWrite[] {
    const { functions = [], notrace = [], depth, overUs } = this.options;
    return [
      ...patternWrites('set_graph_function', functions),
      ...patternWrites('set_graph_notrace', notrace),
      ...(depth === undefined ? [] : [{ file: 'max_graph_depth', text: String(depth) }]),
      ...(overUs === undefined ? [] : [{ file: 'tracing_thresh', text: String(overUs) }]),
    ];
  }

  /** The lines that one would type: those with `../../` belong to the top folder. */
  toString(): string {
    const atTop = this.globalWrites.map((write) => ({ ...write, file: `../../${write.file}` }));
    return asShellLines([...atTop, ...this.controlWrites]);
  }
}

/**
 * The function graph tracer: a row for each call of a kernel function, with how long it took and how deep it was called. A duration
 * holds what the function called and what it waited for, and the tracer's own work in all of these.
 *
 * Kernel: Documentation/trace/ftrace.rst, kernel/trace/trace_functions_graph.c, kernel/trace/fgraph.c. Needs
 * CONFIG_FUNCTION_GRAPH_TRACER. Before Linux 6.11 there is one user at a time, and its settings are always shared. Its table is called
 * `function_graph`, with `ts` (begin of the call), `duration_ns`, `depth`, `function`, `overrun`.
 *
 * @throws InvalidSpecError for a pattern that the kernel would take for something else
 * @example
 * functionGraph({ functions: ['vfs_read'], depth: 3 })
 * // echo vfs_read >> ../../set_graph_function
 * // echo 3 > ../../max_graph_depth
 * // echo function_graph > current_tracer
 */
export function functionGraph(options: FunctionGraphOptions = {}): FunctionGraph {
  const { functions = [], notrace = [], filter = [], depth, overUs, pid } = options;
  for (const pattern of [...functions, ...notrace, ...filter]) checkFunctionPattern('functionGraph', pattern);
  checkThreadId('functionGraph', pid);
  for (const [name, value] of Object.entries({ depth, overUs })) {
    if (value !== undefined && !(Number.isInteger(value) && value > 0))
      throw new InvalidSpecError('functionGraph', `${name} is a whole number above 0, not ${value}`);
  }
  return new FunctionGraph(options);
}
