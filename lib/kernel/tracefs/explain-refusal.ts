import { closestNames } from '../../base/closest-names.js';
import { BadFilterError } from '../../errors/bad-filter-error.js';
import { ControlFileError } from '../../errors/control-file-error.js';
import { NoSuchFileError } from '../../errors/no-such-file-error.js';
import { TargetError } from '../../errors/target-error.js';
import { UnknownEventError } from '../../errors/unknown-event-error.js';
import { UnknownFunctionError } from '../../errors/unknown-function-error.js';
import { UnsupportedError } from '../../errors/unsupported-error.js';
import type { ControlWrite } from '../../spec/control-write.js';
import { symbolTable } from '../symbols/symbol-table.js';
import { readErrorLog, showErrorLogEntry } from './error-log.js';
import type { TracingInstance } from './instance.js';
import type { Tracefs } from './tracefs.js';

/** The typed error for a write that failed: it asks the kernel what it has against it. */
export async function explainRefusal(
  instance: TracingInstance,
  write: ControlWrite,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof TargetError)) return error;
  const { tracefs } = instance;
  const event = /^events\/([^/]+)\/([^/]+)\/(filter|trigger|enable)$/.exec(write.file);
  if (event !== null) {
    const [, system = '', name = '', file] = event;
    if (error instanceof NoSuchFileError) return unknownEvent(tracefs, `${system}:${name}`);
    if (file === 'filter' && error.errno === 'EINVAL') return badFilter(instance, system, name, write.text);
  }
  if (error.errno === 'EINVAL') {
    if (/^set_ftrace_(filter|notrace)$/.test(write.file)) return unknownFunction(tracefs, write.text);
    if (write.file === 'current_tracer') return unknownTracer(tracefs, write.text);
    if (write.file === 'trace_clock') return unknownClock(instance, write.text);
  }
  if (error instanceof NoSuchFileError) return noSuchControl(tracefs, write.file);
  return new ControlFileError(write.file, write.text, error.errno, await lastErrorLog(instance, write.text), {
    cause: error,
  });
}

async function unknownEvent(tracefs: Tracefs, event: string): Promise<UnknownEventError> {
  const events = await tracefs.events();
  const name = event.slice(event.indexOf(':') + 1);
  const elsewhere = events.filter((known) => known.endsWith(`:${name}`));
  const closest = elsewhere.length > 0 ? elsewhere.slice(0, 3) : closestNames(event, events);
  return new UnknownEventError(event, tracefs.target.name, closest);
}

/**
 * An event's filter file shows a filter that was refused, and under it a caret and `parse_error: ...`.
 *
 * Kernel: `append_filter_err` in kernel/trace/trace_events_filter.c (v6.12).
 */
async function badFilter(
  instance: TracingInstance,
  system: string,
  name: string,
  filter: string,
): Promise<BadFilterError> {
  const file = `events/${system}/${name}/filter`;
  const text = await instance.read(file);
  await instance.tracefs.target.write(`${instance.path}/${file}`, '0');
  const reason = /^parse_error: (.*)$/m.exec(text)?.[1] ?? 'Invalid argument';
  const caret = /^( *)\^\s*$/m.exec(text)?.[1]?.length;
  const fields =
    reason === 'Field not found'
      ? (await instance.tracefs.formats([[system, name]])).flatMap((format) =>
          format.fields.map((f) => f.name),
        )
      : [];
  return new BadFilterError(`${system}:${name}`, filter, reason, caret, text, fields);
}

async function unknownFunction(tracefs: Tracefs, pattern: string): Promise<UnknownFunctionError> {
  const bare = pattern.replace(/:.*$/, '').replaceAll(/[*?]|\[.*?\]/g, '');
  const functions = await tracefs.functions();
  const isSymbol = bare === pattern && (await symbolTable(tracefs.target)).has(pattern);
  return new UnknownFunctionError(pattern, tracefs.target.name, isSymbol, closestNames(bare, functions));
}

/** What each tracer that is not always there needs: kernel/trace/Kconfig (v6.12). */
const tracerConfigs: Readonly<Record<string, string>> = {
  function: 'CONFIG_FUNCTION_TRACER',
  function_graph: 'CONFIG_FUNCTION_GRAPH_TRACER',
  hwlat: 'CONFIG_HWLAT_TRACER',
  irqsoff: 'CONFIG_IRQSOFF_TRACER',
  preemptoff: 'CONFIG_PREEMPT_TRACER',
  wakeup: 'CONFIG_SCHED_TRACER',
  osnoise: 'CONFIG_OSNOISE_TRACER',
  timerlat: 'CONFIG_TIMERLAT_TRACER',
  mmiotrace: 'CONFIG_MMIOTRACE',
  blk: 'CONFIG_BLK_DEV_IO_TRACE',
};

async function unknownTracer(tracefs: Tracefs, tracer: string): Promise<UnsupportedError> {
  const there = `Its tracers are: ${(await tracefs.tracers()).join(', ')}.`;
  return new UnsupportedError(`tracer ${tracer}`, tracefs.target.name, tracerConfigs[tracer], there);
}

async function unknownClock(instance: TracingInstance, clock: string): Promise<UnsupportedError> {
  const clocks = (await instance.read('trace_clock')).trim().replaceAll(/[[\]]/g, '').split(/\s+/).join(', ');
  return new UnsupportedError(
    `trace clock ${clock}`,
    instance.tracefs.target.name,
    undefined,
    `Its clocks are: ${clocks}.`,
  );
}

function noSuchControl(tracefs: Tracefs, file: string): UnsupportedError {
  const config = /^set_ftrace_|^options\/function-fork$/.test(file) ? 'CONFIG_DYNAMIC_FTRACE' : undefined;
  return new UnsupportedError(`control file ${file}`, tracefs.target.name, config);
}

/** The last entry of the instance's error_log that speaks of this text; empty when there is none. */
async function lastErrorLog(instance: TracingInstance, text: string): Promise<string> {
  const entries = await readErrorLog(instance.tracefs.target, instance.path);
  const entry = entries.filter(({ command }) => command.includes(text)).at(-1);
  return entry === undefined ? '' : showErrorLogEntry(entry);
}
