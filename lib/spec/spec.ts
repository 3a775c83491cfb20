import type { FunctionTracer } from './function-tracer.js';
import type { Tracepoint } from './tracepoint.js';

/** Something that can be recorded. One class a mechanism, told apart by `kind`. */
export type Spec = Tracepoint | FunctionTracer;

/** Fails to compile where a kind of spec was forgotten. */
export function unknownSpec(spec: never): never {
  throw new TypeError(`no such spec: ${String(spec)}`);
}
