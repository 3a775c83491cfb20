import { emitFetchArg, type FetchArg } from './fetch-arg.js';
import { emitFetchType, type FetchType } from './fetch-type.js';

/** One argument of a probe: a field of its event. */
export interface FetchArgument {
  /** Undefined where it has none of its own: the kernel then takes the name of BTF, or `arg1`, `arg2` ... by its place. */
  readonly name?: string | undefined;
  readonly value: FetchArg;
  /** Undefined: what BTF says, else `x64`; text for `$comm` and `\"..."`. */
  readonly type?: FetchType | undefined;
}

/** As the kernel reads it: `path=+0(%si):ustring`. */
export function emitFetchArgument({ name, value, type }: FetchArgument): string {
  return (
    (name === undefined ? '' : `${name}=`) +
    emitFetchArg(value) +
    (type === undefined ? '' : `:${emitFetchType(type)}`)
  );
}
