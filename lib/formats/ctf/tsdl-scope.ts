import type { CtfType } from './ctf-type.js';

/** Named types that can be seen at one place of the metadata: those of the block itself, then those around it. */
export class TsdlScope {
  readonly #types = new Map<string, CtfType>();

  constructor(readonly outer?: TsdlScope) {}

  /** @param name `uint32_t`, `unsigned long`, `struct point`, `enum color`, `variant any` */
  define(name: string, type: CtfType): void {
    this.#types.set(name, type);
  }

  find(name: string): CtfType | undefined {
    return this.#types.get(name) ?? this.outer?.find(name);
  }
}
