/** One thing that was looked at: whether it is well, what was seen, and what to do if it is not. */
export interface Finding {
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'blocker';
  readonly seen: string;
  /** One sentence or one command. */
  readonly mend?: string;
}
