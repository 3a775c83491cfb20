import type { Command, CommandArgument, CommandOptions, CommandTemplate } from './command.js';
import { parseCommand } from './command-text.js';

/** The template of commands, each made by `make`. */
export function commandTemplate(
  make: (argv: readonly string[], options: CommandOptions) => Command,
  options: CommandOptions = {},
): CommandTemplate {
  function tag(strings: TemplateStringsArray, ...values: readonly CommandArgument[]): Command;
  function tag(more: CommandOptions): CommandTemplate;
  function tag(
    first: TemplateStringsArray | CommandOptions,
    ...values: readonly CommandArgument[]
  ): Command | CommandTemplate {
    if ('raw' in first) return make(parseCommand(first, values), options);
    return commandTemplate(make, { ...options, ...first });
  }
  return tag;
}
