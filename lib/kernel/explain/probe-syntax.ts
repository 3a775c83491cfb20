/** What the dynamic events of a kernel can be written with. */
export interface ProbeSyntax {
  /** `f:`, at the entry or return of a function, through ftrace. */
  readonly fprobe: boolean;
  /** `t:`, on a tracepoint, with its own arguments. */
  readonly tprobe: boolean;
  /** `e:`, on another event. */
  readonly eprobe: boolean;
  /** `$argN`. */
  readonly numberedArguments: boolean;
  /** Arguments by name, from BTF. */
  readonly namedArguments: boolean;
  /** Members by path, `file->f_path.dentry`, from BTF. */
  readonly memberPaths: boolean;
  /** Arguments of the call also where it returns. */
  readonly argumentsOnReturn: boolean;
}

/**
 * Reads it from the mini-HOWTO that each kernel carries: it is compiled with the same options as the parser.
 *
 * Kernel: `readme_msg` in kernel/trace/trace.c (v6.12); /sys/kernel/tracing/README.
 */
export function parseProbeSyntax(readme: string): ProbeSyntax {
  const has = (pattern: RegExp) => pattern.test(readme);
  return {
    fprobe: has(/^\s+f\[:\[/m),
    tprobe: has(/^\s+t\[:\[/m),
    eprobe: has(/^\s+e\[:\[/m),
    numberedArguments: has(/\$arg<N>/),
    namedArguments: has(/^\s+<argname>/m),
    memberPaths: has(/<argname>\[->field/),
    argumentsOnReturn: has(/kernel return probes support:.*\$arg<N>/),
  };
}
