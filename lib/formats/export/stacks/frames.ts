import type { ExportOptions } from '../exporter.js';
import { addressText, stackAddresses } from '../stack-addresses.js';

/** Functions by number: addresses in the same function are one. */
export class Frames {
  readonly names: string[] = [];
  readonly #ofName = new Map<string, number>();
  readonly #ofAddress = new Map<bigint, number>();

  constructor(private readonly options: ExportOptions) {}

  /** The function at an address; where its name is not known the address is the name. */
  at(address: bigint): number {
    let frame = this.#ofAddress.get(address);
    if (frame === undefined) {
      const name = addressText(address, this.options.symbolOf);
      frame = this.#ofName.get(name) ?? this.names.push(name) - 1;
      this.#ofName.set(name, frame);
      this.#ofAddress.set(address, frame);
    }
    return frame;
  }
}

/** Stacks by number: those with the same functions are one. */
export class Stacks {
  /** The frames of each, the outermost first. */
  readonly all: (readonly number[])[] = [];
  readonly #ofBytes = new Map<string, number>();
  readonly #ofFrames = new Map<string, number>();

  constructor(private readonly frames: Frames) {}

  /** The number of the stack whose addresses are these bytes, the innermost first. */
  of(bytes: Uint8Array): number {
    const key = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
    let stack = this.#ofBytes.get(key);
    if (stack === undefined) {
      stack = this.#ofFunctions(stackAddresses(bytes).map((address) => this.frames.at(address)));
      this.#ofBytes.set(key, stack);
    }
    return stack;
  }

  #ofFunctions(innermostFirst: number[]): number {
    const frames = innermostFirst.reverse();
    const key = frames.join();
    const stack = this.#ofFrames.get(key) ?? this.all.push(frames) - 1;
    this.#ofFrames.set(key, stack);
    return stack;
  }
}
