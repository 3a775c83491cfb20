/**
 * The functions that each CPU is in, as far as the records of the function tracer show it: a record names a function and its caller.
 * Names are numbers (`KernelFunctions.nameId`).
 *
 * As libtraceevent's plugin_function has it: what was deeper before is not taken away.
 */
export class FunctionStacks {
  readonly #stacks: number[][] = [];

  /** How deep the caller is; 0, and a new stack, when it is not on the stack of the CPU. Then the function lies above it. */
  depthOf(cpu: number, caller: number, called: number): number {
    let stack = this.#stacks[cpu];
    if (stack === undefined) {
      stack = [];
      this.#stacks[cpu] = stack;
    }
    let depth = stack.indexOf(caller);
    if (depth < 0) {
      stack[0] = caller;
      depth = 0;
    }
    if (called >= 0) stack[depth + 1] = called;
    return depth;
  }
}
