/** What a long job says of itself while it runs. */
export interface Progress {
  /** A step begins; the one before it has ended. */
  step(title: string): void;
  /** How far the step is, from 0 to 1. */
  fraction(done: number): void;
  /** Something worth a line of its own, such as a wait for another process. */
  note(text: string): void;
}

/** For callers that do not watch. */
export const noProgress: Progress = { step() {}, fraction() {}, note() {} };
