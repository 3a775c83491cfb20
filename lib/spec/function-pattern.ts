import { InvalidSpecError } from '../errors/invalid-spec-error.js';

/**
 * Refuses what a filter file would take for something else than functions.
 *
 * Kernel: `ftrace_regex_write`, `ftrace_match_records` in kernel/trace/ftrace.c (v6.12): white space parts patterns, a digit first is an
 * index.
 *
 * @throws InvalidSpecError
 */
export function checkFunctionPattern(spec: string, pattern: string): void {
  if (pattern === '' || /\s/.test(pattern)) {
    throw new InvalidSpecError(
      spec,
      `"${pattern}" is not one pattern`,
      `Give each pattern as a string of its own: ['vfs_read', 'vfs_write'].`,
    );
  }
  if (/^\d/.test(pattern)) {
    throw new InvalidSpecError(
      spec,
      `the kernel takes "${pattern}" for a line number of available_filter_functions`,
      'Functions are given by name.',
    );
  }
  if (/^[!#]/.test(pattern) || pattern.split(':').length > 3) {
    throw new InvalidSpecError(
      spec,
      `"${pattern}" is a command to the filter file, not a pattern`,
      'What is to be left out goes into `notrace`.',
    );
  }
}

/** Refuses what is not the id of a thread. @throws InvalidSpecError */
export function checkThreadId(spec: string, pid: number | undefined): void {
  if (pid !== undefined && !(Number.isInteger(pid) && pid > 0))
    throw new InvalidSpecError(spec, `${pid} is not the id of a thread`);
}

/** Lines added to a file that takes a pattern at a time. */
export function patternWrites(file: string, patterns: readonly string[]) {
  return patterns.map((text) => ({ file, text, append: true }));
}
