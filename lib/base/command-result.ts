/** How a command ended; the shape of execa's result. */
export interface CommandResult {
  readonly command: readonly string[];
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: number | undefined;
  /** Name of the signal that ended it, such as `SIGKILL`. */
  readonly signal: string | undefined;
  readonly failed: boolean;
  readonly timedOut: boolean;
  readonly isCanceled: boolean;
  readonly durationMs: number;
  /** Process id on the target. */
  readonly pid: number;
}
