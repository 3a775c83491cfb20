/** Writes fields of any number of bits as CTF lays them out: the decoder's opposite, for tests. */
export class BitWriter {
  #bits: number[] = [];

  constructor(readonly bigEndian: boolean) {}

  /** Bits so far. */
  get length(): number {
    return this.#bits.length;
  }

  align(bits: number): this {
    while (this.#bits.length % bits !== 0) this.#bits.push(0);
    return this;
  }

  /** An integer of `size` bits, aligned: to 8 bits where whole bytes need no other. */
  int(
    value: number | bigint,
    size: number,
    align = size % 8 === 0 ? 8 : 1,
    bigEndian = this.bigEndian,
  ): this {
    this.align(align);
    const bits = Array.from({ length: size }, (_, bit) => Number((BigInt(value) >> BigInt(bit)) & 1n));
    this.#bits.push(...(bigEndian ? bits.reverse() : bits));
    this.#order.push([this.#bits.length - size, size, bigEndian]);
    return this;
  }

  f64(value: number): this {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    return this.int(view.getBigUint64(0), 64);
  }

  f32(value: number): this {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value);
    return this.int(view.getUint32(0), 32);
  }

  string(text: string): this {
    this.align(8);
    for (const byte of Buffer.from(`${text}\0`)) this.int(byte, 8);
    return this;
  }

  readonly #order: [number, number, boolean][] = [];

  /** The bits as bytes: the first bit is a byte's lowest, or its highest where the field is big-endian. */
  bytes(): Uint8Array {
    const out = new Uint8Array(Math.ceil(this.#bits.length / 8));
    for (const [start, size, bigEndian] of this.#order) {
      for (let bit = start; bit < start + size; bit++) {
        const place = bigEndian ? 7 - (bit % 8) : bit % 8;
        out[bit >> 3] = (out[bit >> 3] ?? 0) | ((this.#bits[bit] ?? 0) << place);
      }
    }
    return out;
  }
}
