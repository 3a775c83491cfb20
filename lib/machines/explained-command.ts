import type { Command, CommandResult, RunningCommand } from '../target/command.js';

/** Waits for something on the machine, and explains its failure. */
type Explained = <T>(work: Promise<T>) => Promise<T>;

/** A command whose failure is explained as its machine explains them: a lost connection is the guest's panic, say. */
export class ExplainedCommand implements Command {
  constructor(
    private readonly command: Command,
    private readonly explained: Explained,
  ) {}

  get argv() {
    return this.command.argv;
  }

  get options() {
    return this.command.options;
  }

  // biome-ignore lint/suspicious/noThenProperty: a command runs when it is awaited
  then<A = CommandResult, B = never>(
    onDone?: ((result: CommandResult) => A | PromiseLike<A>) | null,
    onFailed?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): PromiseLike<A | B> {
    return this.explained(Promise.resolve(this.command)).then(onDone, onFailed);
  }

  start(options?: { readonly hold?: boolean }): Promise<RunningCommand> {
    return this.explained(this.command.start(options));
  }
}
