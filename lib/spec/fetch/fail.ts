/** Makes the error for a place of a text: an offset from its start, what is wrong in a few words, and what to do about it. */
export type Fail = (at: number, problem: string, mend?: string) => Error;

/** The same for a part of the text that begins at an offset. */
export function failFrom(fail: Fail, offset: number): Fail {
  return (at, problem, mend) => fail(offset + at, problem, mend);
}
