import { FixedText } from '../../base/fixed-text.js';
import type { TextBuffer } from '../../base/text-buffer.js';

const nsPerSecond = 1_000_000_000n;
const [point, plus] = [0x2e, 0x2b];
const between = new FixedText('] (');
const close = new FixedText(') ');
const unknownDelta = Buffer.from('+?.?????????');
const betweenInSecond = new FixedText('] (+0.');

/**
 * Prints the times of events one after the other as babeltrace2 does with `--clock-gmt`, and what went by since the event before:
 * `[10:11:12.000000001] (+0.000000001) `.
 *
 * Program: babeltrace2 2.1, `sink.text.pretty` (src/plugins/text/pretty/print.c, print_timestamp_wall).
 */
export class TimePrinter {
  /** The second in which the last event was, and the event's nanosecond in it: most are in the same one. */
  #secondLow = 0;
  #secondHigh = 0;
  #inSecond = -1;
  /** `[10:11:12.` */
  #clock: FixedText | undefined;
  #last: bigint | undefined;

  constructor(lastNs: bigint | undefined) {
    this.#last = lastNs;
  }

  print(timeLow: number, timeHigh: number, out: TextBuffer): void {
    const inSecond = (timeHigh - this.#secondHigh) * 0x1_0000_0000 + (timeLow - this.#secondLow);
    const clock = this.#clock;
    if (clock === undefined || inSecond >= 1e9 || inSecond < this.#inSecond) {
      this.#printOther(timeLow, timeHigh, out);
      return;
    }
    out.putFixed(clock);
    out.nineDigits(inSecond);
    out.putFixed(betweenInSecond);
    out.nineDigits(inSecond - this.#inSecond);
    out.putFixed(close);
    this.#inSecond = inSecond;
  }

  /** One in another second than the last. */
  #printOther(timeLow: number, timeHigh: number, out: TextBuffer): void {
    if (this.#clock !== undefined)
      this.#last = wide(this.#secondLow, this.#secondHigh) + BigInt(this.#inSecond);
    const ns = wide(timeLow, timeHigh);
    if (ns < 0n) this.#printNegative(ns, out);
    else {
      const second = ns / nsPerSecond;
      const start = second * nsPerSecond;
      this.#secondLow = Number(start & 0xffff_ffffn);
      this.#secondHigh = Number(start >> 32n);
      this.#inSecond = Number(ns - start);
      this.#clock = new FixedText(`[${timeOfDay(Number(second % 86400n))}.`);
      out.putFixed(this.#clock);
      out.nineDigits(this.#inSecond);
    }
    out.putFixed(between);
    const delta = this.#last === undefined ? undefined : BigInt.asUintN(64, ns - this.#last);
    if (delta === undefined) out.put(unknownDelta);
    else {
      out.byte(plus);
      out.text(String(delta / nsPerSecond));
      out.byte(point);
      out.nineDigits(Number(delta % nsPerSecond));
    }
    out.putFixed(close);
    this.#last = ns;
  }

  #printNegative(ns: bigint, out: TextBuffer): void {
    this.#clock = undefined;
    out.text(`[-${-ns / nsPerSecond}.`);
    out.nineDigits(Number(-ns % nsPerSecond));
  }
}

function wide(low: number, high: number): bigint {
  return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low));
}

function timeOfDay(second: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}
