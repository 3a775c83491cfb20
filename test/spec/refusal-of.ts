import { ProbeSyntaxError } from '../../lib/errors/probe-syntax-error.js';

/** The lines of the message of what a call refuses, its caret among them. */
export function refusalOf(call: () => unknown): readonly string[] {
  try {
    call();
  } catch (error) {
    if (error instanceof ProbeSyntaxError) return error.message.split('\n');
    throw error;
  }
  throw new Error('it was not refused');
}
