import type { Target } from '../target/target.js';

/** A target with a name for this session on it, by which what the session leaves behind can be told from what others use. */
export interface OwnedTarget extends Target {
  /** Sixteen hexadecimal digits; `/run/tracelab/sessions/SESSION` exists on the target while the session lives. */
  readonly session: string;
}
