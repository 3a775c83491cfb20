/**
 * The strings of `trace_printk` by their addresses in the kernel, as the file `printk_formats` states them.
 *
 * Kernel: `t_show` in kernel/trace/trace_printk.c (v6.12).
 */
export class PrintkFormats {
  readonly #formats = new Map<string, string>();

  /** @param text `0xffffffff81000000 : "text\n"` a line */
  constructor(text: string) {
    for (const [, address = '0', quoted = ''] of text.matchAll(/^0x([\da-f]+) : (.*)$/gim)) {
      const inner = quoted.startsWith('"') ? quoted.slice(1).replace(/"$/, '') : quoted;
      this.#formats.set(BigInt(`0x${address}`).toString(16), inner.replace(/\\n$/, ''));
    }
  }

  /** The string at an address, escapes and all; a line feed at its end is left out. */
  at(low: number, high: number): string | undefined {
    if (this.#formats.size === 0) return undefined;
    const hex = high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
    return this.#formats.get(hex);
  }
}
