import { inspect } from 'node:util';
import type { EnumValue } from './btf-type.js';

/** An enumeration of the kernel. */
export class BtfEnum {
  constructor(
    readonly name: string,
    /** Bytes. */
    readonly size: number,
    readonly values: readonly EnumValue[],
  ) {}

  /** The name of a value; the first, where several have it. */
  nameOf(value: number | bigint): string | undefined {
    return this.values.find((known) => known.value === BigInt(value))?.name;
  }

  toString(): string {
    return [
      `enum ${this.name} {`,
      ...this.values.map(({ name, value }) => `  ${name} = ${value},`),
      '}',
    ].join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
