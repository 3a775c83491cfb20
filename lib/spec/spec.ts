import type { ControlWrite } from './control-write.js';
import { type DynamicEvent, isDynamicEvent, systemOf } from './dynamic-event.js';
import type { FunctionGraph } from './function-graph.js';
import type { FunctionTracer } from './function-tracer.js';
import type { Tracepoint } from './tracepoint.js';

/** Something that can be recorded. One class a mechanism, told apart by `kind`. */
export type Spec = Tracepoint | FunctionTracer | FunctionGraph | DynamicEvent;

/** System and name of the event whose records make a spec's table. @param group the system of the dynamic events */
export function eventOf(spec: Spec, group: string): readonly [system: string, name: string] {
  if (isDynamicEvent(spec)) return [systemOf(spec, group), spec.name];
  switch (spec.kind) {
    case 'tracepoint':
      return [spec.system, spec.name];
    case 'function':
      return ['ftrace', spec.name];
    case 'function_graph':
      return ['ftrace', 'funcgraph_exit'];
    default:
      return unknownSpec(spec);
  }
}

/** What the kernel is told in an instance's folder. @param group the system of the dynamic events */
export function controlWritesOf(spec: Spec, group: string): readonly ControlWrite[] {
  return isDynamicEvent(spec) ? spec.controlWrites(group) : spec.controlWrites;
}

/** The triggers among what the kernel is told. */
export function triggerWritesOf(spec: Spec, group: string): readonly ControlWrite[] {
  return controlWritesOf(spec, group).filter(({ file }) => file.endsWith('/trigger'));
}

/** What it is told beside that in the top folder, in settings that the kernel has only once. */
export function globalWritesOf(spec: Spec): readonly ControlWrite[] {
  return spec.kind === 'function_graph' ? spec.globalWrites : [];
}

/** The tracer that a spec needs; an instance has one at a time. */
export function tracerOf(spec: Spec): string | undefined {
  return spec.kind === 'function' || spec.kind === 'function_graph' ? spec.tracer : undefined;
}

/** Fails to compile where a kind of spec was forgotten. */
export function unknownSpec(spec: never): never {
  throw new TypeError(`no such spec: ${String(spec)}`);
}
