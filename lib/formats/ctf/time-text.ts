const nsPerSecond = 1_000_000_000n;

/** Prints the times of events one after the other: `[10:11:12.000000001] (+0.000000001) `. */
export interface TimePrinter {
  print(timeLow: number, timeHigh: number): string;
}

/**
 * Prints times as babeltrace2 does with `--clock-gmt`, and what went by since the event before.
 *
 * Program: babeltrace2 2.1, `sink.text.pretty` (src/plugins/text/pretty/print.c, print_timestamp_wall).
 */
export function newTimePrinter(lastNs: bigint | undefined): TimePrinter {
  let last = lastNs;
  // The second of the last time, as halves and as text: most events are in the same one.
  let secondLow = 0;
  let secondHigh = 0;
  let clock = '';
  let lastInSecond = -1;

  const slow = (timeLow: number, timeHigh: number): string => {
    const ns = BigInt.asIntN(64, (BigInt(timeHigh) << 32n) | BigInt(timeLow));
    const second = ns / nsPerSecond;
    const delta = last === undefined ? undefined : BigInt.asUintN(64, ns - last);
    last = ns;
    if (ns < 0n) {
      clock = '';
      return `[${negativeTime(ns)}] (${deltaText(delta)}) `;
    }
    const start = second * nsPerSecond;
    secondLow = Number(start & 0xffff_ffffn);
    secondHigh = Number(start >> 32n);
    lastInSecond = Number(ns - start);
    clock = timeOfDay(Number(second % 86400n));
    return `[${clock}.${nineDigits(lastInSecond)}] (${deltaText(delta)}) `;
  };

  return {
    print: (timeLow, timeHigh) => {
      const inSecond = (timeHigh - secondHigh) * 0x1_0000_0000 + (timeLow - secondLow);
      if (clock === '' || inSecond >= 1e9 || inSecond < lastInSecond) {
        if (clock !== '') last = exact(secondLow, secondHigh) + BigInt(lastInSecond);
        return slow(timeLow, timeHigh);
      }
      const delta = inSecond - lastInSecond;
      lastInSecond = inSecond;
      return `[${clock}.${nineDigits(inSecond)}] (+0.${nineDigits(delta)}) `;
    },
  };
}

function exact(low: number, high: number): bigint {
  return (BigInt(high) << 32n) | BigInt(low);
}

function deltaText(delta: bigint | undefined): string {
  if (delta === undefined) return '+?.?????????';
  return `+${delta / nsPerSecond}.${nineDigits(Number(delta % nsPerSecond))}`;
}

function negativeTime(ns: bigint): string {
  return `-${-ns / nsPerSecond}.${nineDigits(Number(-ns % nsPerSecond))}`;
}

function timeOfDay(second: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(second / 3600))}:${two(Math.floor(second / 60) % 60)}:${two(second % 60)}`;
}

function nineDigits(value: number): string {
  return String(value + 1e9).slice(1);
}
