import type { LossCause } from '../../vm/loss.js';

/** What is asked about a sandbox on this side of its connection, and what is answered: as JSON, so that a recording can keep it. */
export interface HostAnswers {
  /** The lines on the guest's console. */
  readonly console: readonly string[];
  /** What became of a machine whose connection was lost. */
  readonly loss: LossCause;
}

export type HostQuestion = keyof HostAnswers;

/** Answers such a question: the host itself, or a recording. */
export type AskHost = <Q extends HostQuestion>(
  question: Q,
  find: () => HostAnswers[Q] | Promise<HostAnswers[Q]>,
) => Promise<HostAnswers[Q]>;

/** A question about the machine of a connection, and its answer. */
export interface HostAnswer {
  readonly kind: 'host';
  readonly connection: number;
  readonly question: HostQuestion;
  readonly answer: HostAnswers[HostQuestion];
}
