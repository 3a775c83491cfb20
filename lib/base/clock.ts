/** What tells the time on this side. */
export interface Clock {
  /** Milliseconds since 1970; can be set back. */
  wallMs(): number;
  /** Milliseconds since some moment; only goes forward. */
  monotonicMs(): number;
}

let clock: Clock = { wallMs: () => Date.now(), monotonicMs: () => performance.now() };

/** From here on another clock tells the time: in a replay it is the time of the recording. */
export function useClock(other: Clock): void {
  clock = other;
}

/** When something happens. */
export function wallMs(): number {
  return clock.wallMs();
}

/** For how long something takes: the difference of two. */
export function monotonicMs(): number {
  return clock.monotonicMs();
}
