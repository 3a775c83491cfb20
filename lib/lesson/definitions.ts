import type { Machine } from '../machines/machine.js';
import type { Verdict } from './verdict.js';

/** A question, the file to look at, nearly the solution. */
export type Hints = readonly [question: string, where: string, nearly: string];

export interface GradeContext {
  /** The machine that is graded, on a connection of the grader's own. */
  readonly vm: Machine;
  /** What the learner says; whatever was given to `check`. */
  readonly answer: unknown;
}

/** `check.ts` of a lesson: how its exercise is graded on the kernel's state. */
export interface CheckDefinition {
  /** Two digits, as in the folder's name. */
  readonly lesson: string;
  readonly title: string;
  /** The kernel on which the exercise is done; default: that of the sandbox that runs. */
  readonly kernel?: string;
  /** Grades what is on the kernel now. Changes nothing of the learner's. */
  grade(context: GradeContext): Promise<Verdict>;
  /** For each cause that `grade` can give. */
  readonly hints: Readonly<Record<string, Hints>>;
}

/** `solution.ts`, or one of `wrong/*.ts`: does to the machine what a learner would do, and gives what the learner would say. */
export interface AnswerDefinition {
  /** For a wrong answer: the cause that the check must find. */
  readonly cause?: string;
  run(vm: Machine): Promise<unknown>;
}

export function defineCheck(check: CheckDefinition): CheckDefinition {
  return check;
}

export function defineAnswer(answer: AnswerDefinition): AnswerDefinition {
  return answer;
}
