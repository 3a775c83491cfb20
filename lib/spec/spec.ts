import { type DynamicEvent, isDynamicEvent } from './dynamic-event.js';
import type { FunctionTracer } from './function-tracer.js';
import type { Tracepoint } from './tracepoint.js';

/** Something that can be recorded. One class a mechanism, told apart by `kind`. */
export type Spec = Tracepoint | FunctionTracer | DynamicEvent;

/** System and name of the event that a spec records. @param group the system of the dynamic events */
export function eventOf(spec: Spec, group: string): readonly [system: string, name: string] {
  if (isDynamicEvent(spec)) return [group, spec.name];
  switch (spec.kind) {
    case 'tracepoint':
      return [spec.system, spec.name];
    case 'function':
      return ['ftrace', spec.name];
    default:
      return unknownSpec(spec);
  }
}

/** Fails to compile where a kind of spec was forgotten. */
export function unknownSpec(spec: never): never {
  throw new TypeError(`no such spec: ${String(spec)}`);
}
