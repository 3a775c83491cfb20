/** What a check found. A verdict names its cause, so that the hint can fit and a known wrong answer can be recognised. */
export type Verdict =
  | { readonly kind: 'pass'; readonly evidence: Readonly<Record<string, unknown>> }
  | {
      readonly kind: 'fail' | 'inconclusive';
      readonly cause: string;
      /** One or two sentences for the learner. */
      readonly text: string;
      /** The kernel's own words: what a control file says, or its error. */
      readonly kernelWords?: string;
    };

/** The exercise is done; the evidence is what was seen. */
export function pass(evidence: Readonly<Record<string, unknown>> = {}): Verdict {
  return { kind: 'pass', evidence };
}

/** The exercise is not done, for this cause. */
export function fail(cause: string, text: string, kernelWords?: string): Verdict {
  return { kind: 'fail', cause, text, ...(kernelWords !== undefined && { kernelWords }) };
}

/** It cannot be told: events were lost, or the machine was too busy. Never the learner's fault. */
export function inconclusive(cause: string, text: string, kernelWords?: string): Verdict {
  return { kind: 'inconclusive', cause, text, ...(kernelWords !== undefined && { kernelWords }) };
}
