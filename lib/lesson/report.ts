import { inspect } from 'node:util';
import type { Verdict } from './verdict.js';

/** A verdict as a learner reads it. */
export class Report {
  constructor(
    readonly lesson: string,
    readonly title: string,
    readonly verdict: Verdict,
    readonly hint?: string,
    /** What else the learner should know: that the progress file was damaged, say. */
    readonly notes: readonly string[] = [],
  ) {}

  get passed(): boolean {
    return this.verdict.kind === 'pass';
  }

  toString(): string {
    const { verdict } = this;
    const head = `Lesson ${this.lesson}, ${this.title}:`;
    if (verdict.kind === 'pass') return [`${head} passed. ✔`, ...this.notes].join('\n');
    const lines = [
      verdict.kind === 'fail'
        ? `${head} not yet. [${verdict.cause}]`
        : `${head} cannot be told this time. [${verdict.cause}]`,
      verdict.text,
    ];
    if (verdict.kernelWords !== undefined) lines.push('The kernel says:', ...indent(verdict.kernelWords));
    if (this.hint !== undefined) lines.push(`Hint: ${this.hint}`);
    return [...lines, ...this.notes].join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

function indent(text: string): string[] {
  return text
    .trim()
    .split('\n')
    .slice(0, 12)
    .map((line) => `    ${line}`);
}
