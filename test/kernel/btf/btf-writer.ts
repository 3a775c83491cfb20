import { type BtfKind, btfKinds } from '../../../lib/kernel/btf/btf-kind.js';

/** Writes BTF by hand, in either byte order: include/uapi/linux/btf.h. */
export class BtfWriter {
  readonly #types: number[] = [];
  readonly #strings: number[] = [];
  #nextId: number;

  constructor(
    private readonly littleEndian = true,
    /** Of the base: the id that comes next, and the bytes of its strings. */
    private readonly base = { nextId: 1, stringBytes: 0 },
  ) {
    this.#nextId = base.nextId;
    if (base.stringBytes === 0) this.#strings.push(0);
  }

  get next(): { nextId: number; stringBytes: number } {
    return { nextId: this.#nextId, stringBytes: this.base.stringBytes + this.#strings.length };
  }

  /** Adds a type and gives its id. */
  add(
    kind: BtfKind | number,
    name: string,
    sizeOrType: number,
    more: { readonly vlen?: number; readonly kindFlag?: boolean; readonly words?: readonly number[] } = {},
  ): number {
    const number = typeof kind === 'number' ? kind : btfKinds.indexOf(kind);
    const info = ((more.kindFlag ? 0x8000_0000 : 0) | (number << 24) | (more.vlen ?? 0)) >>> 0;
    this.#types.push(this.string(name), info, sizeOrType, ...(more.words ?? []));
    return this.#nextId++;
  }

  int(name: string, size: number, signed: boolean, bits = size * 8): number {
    return this.add('int', name, size, { words: [((signed ? 1 : 0) << 24) | bits] });
  }

  /** `[name, type, offset in bits]`, with a fourth number the bits of a bit field. */
  struct(
    kind: 'struct' | 'union',
    name: string,
    size: number,
    members: readonly (readonly [string, number, number, number?])[],
  ): number {
    const kindFlag = members.some(([, , , bits]) => bits !== undefined);
    const words = members.flatMap(([member, type, offset, bits = 0]) => [
      this.string(member),
      type,
      ((bits << 24) | offset) >>> 0,
    ]);
    return this.add(kind, name, size, { vlen: members.length, kindFlag, words });
  }

  proto(returns: number, params: readonly (readonly [string, number])[]): number {
    const words = params.flatMap(([name, type]) => [this.string(name), type]);
    return this.add('func_proto', '', returns, { vlen: params.length, words });
  }

  func(name: string, returns: number, params: readonly (readonly [string, number])[]): number {
    return this.add('func', name, this.proto(returns, params), { vlen: 1 });
  }

  string(text: string): number {
    if (text === '') return 0;
    const at = this.base.stringBytes + this.#strings.length;
    this.#strings.push(...Buffer.from(text, 'latin1'), 0);
    return at;
  }

  bytes(): Uint8Array {
    const types = this.#types.length * 4;
    const bytes = new Uint8Array(24 + types + this.#strings.length);
    const view = new DataView(bytes.buffer);
    view.setUint16(0, 0xeb9f, this.littleEndian);
    view.setUint8(2, 1);
    [24, 0, types, types, this.#strings.length].forEach((word, index) => {
      view.setUint32(4 + index * 4, word, this.littleEndian);
    });
    this.#types.forEach((word, index) => {
      view.setUint32(24 + index * 4, word, this.littleEndian);
    });
    bytes.set(this.#strings, 24 + types);
    return bytes;
  }
}
