import { inspect } from 'node:util';

/** One parameter of a function. */
export interface BtfParam {
  /** Empty where BTF names none. */
  readonly name: string;
  /** Its C type: `struct file *`. */
  readonly type: string;
  readonly typeId: number;
  /** The parameter as one declares it: `struct file *file`. */
  readonly declaration: string;
}

/** The prototype of a function of the kernel. It prints as one writes it in C. */
export class BtfFunction {
  constructor(
    readonly name: string,
    readonly params: readonly BtfParam[],
    /** C type of what it returns: `ssize_t`. */
    readonly returns: string,
    readonly returnsId: number,
    readonly linkage: 'static' | 'global' | 'extern',
    private readonly prototype: string,
  ) {}

  toString(): string {
    return this.prototype;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
