/** One line that is written to a control file of a tracing instance. */
export interface ControlWrite {
  /** The file, from the instance's folder: `events/sched/sched_switch/filter`. */
  readonly file: string;
  readonly text: string;
  /** Added to what the file says already, as `>>` does. */
  readonly append?: boolean;
}

/** The writes as one would type them in a shell, in the instance's folder. */
export function asShellLines(writes: readonly ControlWrite[]): string {
  return writes
    .map(({ file, text, append }) => `echo ${quote(text)} ${append ? '>>' : '>'} ${file}`)
    .join('\n');
}

function quote(text: string): string {
  return /^[\w.:/-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
