import { FixedText } from '../../base/fixed-text.js';

const slots = 1024;
const encoder = new TextEncoder();
const noBytes = new Uint8Array(0);
const noText = new FixedText('');

/** Beginnings of lines, name and thread id, of the threads that come again and again. */
export class LineHeads {
  readonly #tids = new Int32Array(slots);
  readonly #codes = new Int32Array(slots).fill(-1);
  readonly #texts = new Array<FixedText>(slots).fill(noText);

  /** @param comms names by their code, with the space that follows them */
  constructor(private readonly comms: readonly Uint8Array[]) {}

  get(tid: number, code: number): FixedText {
    const slot = (tid + code * 37) & (slots - 1);
    const kept = this.#texts[slot];
    if (kept !== undefined && kept !== noText && this.#tids[slot] === tid && this.#codes[slot] === code)
      return kept;
    const comm = this.comms[code] ?? noBytes;
    const text = new FixedText(Buffer.concat([comm, encoder.encode(`${String(tid).padStart(7)} `)]));
    this.#tids[slot] = tid;
    this.#codes[slot] = code;
    this.#texts[slot] = text;
    return text;
  }
}
