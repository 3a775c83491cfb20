import { TracelabError } from './tracelab-error.js';

/** The kernel's description of its types (BTF) has nothing of this name. */
export class UnknownTypeError extends TracelabError {
  override readonly name = 'UnknownTypeError';

  constructor(
    /** What was looked for: `function`, `struct`, `enum`, `type`. */
    readonly what: string,
    readonly typeName: string,
    /** The names that are nearest, best first. */
    readonly closest: readonly string[],
  ) {
    super(`The kernel's BTF has no ${what} ${typeName}.`, {
      tried: `look up ${what} ${typeName}`,
      mend:
        closest.length > 0
          ? `Did you mean ${closest.join(' or ')}?`
          : 'BTF names functions that were compiled as such, not those inlined everywhere; what a module brings stands in its own BTF while it is loaded.',
    });
  }
}
