import type { CtfClock } from './metadata.js';

const nsPerSecond = 1_000_000_000n;

/** A time in nanoseconds as two halves of a signed 64-bit integer: no BigInt is made for it. */
export interface TimeHalves {
  timeLow: number;
  timeHigh: number;
}

/** Turns ticks of a clock into nanoseconds since its origin: since 1970 for the clocks of LTTng. */
export class ClockTime {
  readonly #offsetLow: number;
  readonly #offsetHigh: number;
  readonly #offset: bigint;

  constructor(readonly clock: CtfClock) {
    const { frequency, offset, offsetSeconds } = clock;
    this.#offset = BigInt.asIntN(64, offsetSeconds * nsPerSecond + (offset * nsPerSecond) / frequency);
    this.#offsetLow = Number(BigInt.asUintN(32, this.#offset));
    this.#offsetHigh = Number(BigInt.asUintN(32, this.#offset >> 32n));
  }

  /** Puts the time of some ticks into `to`. */
  convert(low: number, high: number, to: TimeHalves): void {
    if (this.clock.frequency !== nsPerSecond) {
      const ns = this.ns((BigInt(high) << 32n) | BigInt(low));
      to.timeLow = Number(BigInt.asUintN(32, ns));
      to.timeHigh = Number(BigInt.asUintN(32, ns >> 32n));
      return;
    }
    const sum = low + this.#offsetLow;
    to.timeLow = sum >>> 0;
    to.timeHigh = (high + this.#offsetHigh + (sum > 0xffff_ffff ? 1 : 0)) >>> 0;
  }

  ns(ticks: bigint): bigint {
    return BigInt.asIntN(64, this.#offset + (ticks * nsPerSecond) / this.clock.frequency);
  }
}

/** Halves as one number. */
export function bigintOf({ timeLow, timeHigh }: TimeHalves): bigint {
  return BigInt.asIntN(64, (BigInt(timeHigh) << 32n) | BigInt(timeLow));
}

/** What a trace without clocks counts on: nanoseconds from 0. */
export const plainClock: CtfClock = {
  name: '',
  frequency: nsPerSecond,
  offsetSeconds: 0n,
  offset: 0n,
  absolute: false,
  uuid: undefined,
};
