import { TracelabError } from './tracelab-error.js';

/** There is neither a function nor an event of this name. */
export class UnknownSymbolError extends TracelabError {
  override readonly name = 'UnknownSymbolError';

  constructor(
    readonly symbol: string,
    /** Where it was looked for: `the kernel of sandbox 6.12`, `/usr/bin/bash`. */
    readonly where: string,
    /** Names that are nearest, best first. */
    readonly closest: readonly string[],
    /** Why it is not there, where that is known. */
    readonly why = 'A function that the compiler inlined everywhere has no name left; one of a module has one while it is loaded.',
  ) {
    super(`${symbol} is nothing that ${where} has.`, {
      tried: `look up ${symbol}`,
      mend: closest.length > 0 ? `Did you mean ${closest.join(' or ')}?` : why,
    });
  }
}
