const encoder = new TextEncoder();

/** Text that is written again and again, kept in words of four bytes: `TextBuffer.putFixed` copies it in a quarter of the steps. */
export class FixedText {
  /** UTF-8. */
  readonly bytes: Uint8Array;
  readonly length: number;
  /** The bytes, the first the lowest of a word, with zeros after the last. */
  readonly words: Int32Array;

  constructor(text: string | Uint8Array) {
    const bytes = typeof text === 'string' ? encoder.encode(text) : text;
    this.bytes = bytes;
    this.length = bytes.length;
    this.words = new Int32Array(Math.ceil(bytes.length / 4));
    for (let at = 0; at < bytes.length; at++)
      this.words[at >>> 2] = (this.words[at >>> 2] ?? 0) | ((bytes[at] ?? 0) << (8 * (at & 3)));
  }
}
