import { InvalidSpecError } from './invalid-spec-error.js';

/** A probe's definition says something that the kernel would refuse or misread. The caret stands under the part that is meant. */
export class ProbeSyntaxError extends InvalidSpecError {
  override readonly name = 'ProbeSyntaxError';

  constructor(
    /** The call that was made: `kprobe`. */
    spec: string,
    /** What is wrong, in a few words. */
    readonly problem: string,
    /** The text as it was given. */
    readonly text: string,
    /** Offset in the text of what is wrong. */
    readonly caretAt: number,
    mend?: string,
  ) {
    super(spec, problem, mend, `\n  ${text}\n  ${' '.repeat(caretAt)}^`);
  }
}
