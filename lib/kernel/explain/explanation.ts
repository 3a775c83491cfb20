import { inspect } from 'node:util';
import type { MechanismName } from './mechanism.js';

/** Whether one mechanism reaches what was asked for, and how. */
export interface Reach {
  readonly mechanism: MechanismName;
  readonly reaches: boolean;
  /** Why not, or what is to be minded. */
  readonly why?: string;
  /** What it needs, where the kernel lacks it: `CONFIG_FPROBE_EVENTS, Linux 6.5`. */
  readonly needs?: string;
  readonly gives: string;
  readonly cost: string;
  /** What one writes into the kernel's files. */
  readonly definition?: string;
  /** The same with tracelab. */
  readonly typescript?: string;
}

/** An argument or field that can be had. */
export interface ReachableValue {
  readonly name: string;
  /** Its C type. */
  readonly type: string;
}

export interface ExplanationFacts {
  readonly symbol: string;
  readonly kind: 'function' | 'event' | 'user function';
  /** Release of the kernel that was asked. */
  readonly kernel: string;
  /** The C prototype, where BTF has it. */
  readonly prototype?: string;
  readonly values: readonly ReachableValue[];
  /** What is to know about it beside: the name is used several times, it is of a module ... */
  readonly notes: readonly string[];
  readonly reach: readonly Reach[];
  readonly first?: { readonly mechanism: MechanismName; readonly why: string };
}

/** Which mechanisms reach a function or event on this kernel. It prints as text; `JSON.stringify` gives the facts. */
export class Explanation {
  constructor(readonly facts: ExplanationFacts) {}

  /** What is said of one mechanism. */
  reach(mechanism: MechanismName): Reach | undefined {
    return this.facts.reach.find((reach) => reach.mechanism === mechanism);
  }

  toJSON(): ExplanationFacts {
    return this.facts;
  }

  toString(): string {
    const { symbol, kind, kernel, prototype, values, notes, reach, first } = this.facts;
    const what =
      kind === 'user function'
        ? 'a function of a program'
        : `${kind === 'event' ? 'an event' : 'a function'} of the kernel`;
    const fields = values
      .map(({ name, type }) => `${type}${type.endsWith('*') ? '' : ' '}${name}`)
      .join(', ');
    return [
      `${symbol}: ${what} (${kernel})`,
      ...(prototype === undefined ? [] : [`  ${prototype}`]),
      ...(prototype === undefined && fields !== '' ? [`  fields: ${fields}`] : []),
      ...notes.map((note) => `  ${note}`),
      '',
      ...(first === undefined
        ? ['Nothing here reaches it.']
        : [`First choice: ${first.mechanism}. ${first.why}`]),
      '',
      ...reach.filter(({ reaches }) => reaches).flatMap(reachedLines),
      ...notReachedLines(reach.filter(({ reaches }) => !reaches)),
    ].join('\n');
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

const indent = ' '.repeat(21);

function reachedLines({ mechanism, why, gives, cost, definition, typescript }: Reach): string[] {
  return [
    `yes  ${mechanism.padEnd(15)} ${gives}`,
    `${indent}cost ${cost}`,
    ...(why === undefined ? [] : [`${indent}mind ${why}`]),
    ...(definition === undefined ? [] : definition.split('\n').map((line) => `${indent}${line}`)),
    ...(typescript === undefined ? [] : typescript.split('\n').map((line) => `${indent}${line}`)),
    '',
  ];
}

/** Mechanisms that fail for the same cause stand together. */
function notReachedLines(reach: readonly Reach[]): string[] {
  const byCause = new Map<string, MechanismName[]>();
  for (const { mechanism, why = '', needs } of reach) {
    const cause = `${why}${needs === undefined ? '' : ` It needs ${needs}.`}`;
    byCause.set(cause, [...(byCause.get(cause) ?? []), mechanism]);
  }
  return [...byCause].map(([cause, names]) => `no   ${names.join(', ').padEnd(15)} ${cause}`);
}
