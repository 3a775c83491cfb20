import { ProbeSyntaxError } from '../../errors/probe-syntax-error.js';
import type { Fail } from '../fetch/fail.js';

/** A word of a definition, and where it begins. */
export interface Word {
  readonly text: string;
  readonly at: number;
}

/**
 * A definition as it was given, word by word: the kernel parts it at white space alone.
 *
 * Kernel: `argv_split` in lib/argv_split.c (v6.12).
 */
export class DefinitionText {
  readonly words: readonly Word[];

  constructor(
    /** The call that was made: `kprobe`. */
    readonly call: string,
    readonly text: string,
  ) {
    this.words = [...text.matchAll(/\S+/g)].map((match) => ({ text: match[0], at: match.index }));
  }

  /** Makes errors for places of a word. */
  failIn(word: Word): Fail {
    return (at, problem, mend) => this.fail(word.at + at, problem, mend);
  }

  fail(at: number, problem: string, mend?: string): ProbeSyntaxError {
    return new ProbeSyntaxError(this.call, problem, this.text, at, mend);
  }

  get end(): number {
    return this.text.trimEnd().length;
  }
}
