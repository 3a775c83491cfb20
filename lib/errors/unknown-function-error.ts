import { TracelabError } from './tracelab-error.js';

/** No function that can be traced fits a pattern. */
export class UnknownFunctionError extends TracelabError {
  override readonly name = 'UnknownFunctionError';

  constructor(
    readonly pattern: string,
    readonly target: string,
    /** The symbol exists, only that it cannot be traced. */
    readonly isSymbol: boolean,
    /** Functions that can be traced whose names are nearest, best first. */
    readonly closest: readonly string[],
  ) {
    const which = isSymbol
      ? `${pattern} is a symbol of the kernel of ${target}, but it cannot be traced`
      : `No function that can be traced on ${target} fits "${pattern}"`;
    const why = isSymbol
      ? 'It is marked notrace or noinstr, written in assembler, or a part of another function.'
      : 'A function that the compiler inlined everywhere has no name left, one of a module only while it is loaded.';
    super(`${which}.`, {
      tried: `trace ${pattern}`,
      errno: 'EINVAL',
      mend: closest.length > 0 ? `${why} Did you mean ${closest.join(' or ')}?` : why,
    });
  }
}
