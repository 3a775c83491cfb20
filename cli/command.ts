/** One command of `tracelab`. */
export interface CliCommand {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints: usage, options, an example. */
  readonly help: string;
  /** Runs it; gives the exit code. Errors that are thrown are printed by the caller. */
  run(argv: readonly string[]): Promise<number>;
}
