import type { CallStack } from './function-calls.js';
import { threadLabel } from './thread-label.js';

/** The samples of an event in a thread. */
export interface SampleProfile {
  readonly kind: 'samples';
  readonly name: string;
  readonly unit: 'nanoseconds' | 'none';
  /** Number of each sample's stack. */
  readonly stacks: number[];
  readonly weights: number[];
}

/** The calls of a thread. */
export class CallProfile {
  readonly kind = 'calls';
  readonly name: string;
  /** Of each call and return: the frame, or -1 less the frame where it returns. */
  readonly frames: number[] = [];
  readonly times: number[] = [];
  readonly #open: number[] = [];

  constructor({ thread, comm }: CallStack) {
    this.name = threadLabel(thread, comm);
  }

  add(frame: number, ns: number): void {
    this.#open.push(frame);
    this.frames.push(frame);
    this.times.push(ns);
  }

  end(ns: number): void {
    this.frames.push(-1 - (this.#open.pop() ?? 0));
    this.times.push(ns);
  }
}

/** All profiles, in the order in which they began. */
export class SpeedscopeProfiles {
  readonly all: (SampleProfile | CallProfile)[] = [];
  readonly #samples = new Map<string, SampleProfile>();
  readonly #calls = new Map<CallStack, CallProfile>();

  ofSamples(event: string, thread: number, comm: string): SampleProfile {
    const key = `${thread} ${event}`;
    let profile = this.#samples.get(key);
    if (profile === undefined) {
      const name = `${event}: ${threadLabel(thread, comm)}`;
      const unit = /(?:cpu|task)-clock/.test(event) ? 'nanoseconds' : 'none';
      profile = { kind: 'samples', name, unit, stacks: [], weights: [] };
      this.#samples.set(key, profile);
      this.all.push(profile);
    }
    return profile;
  }

  ofCalls(stack: CallStack): CallProfile {
    let profile = this.#calls.get(stack);
    if (profile === undefined) {
      profile = new CallProfile(stack);
      this.#calls.set(stack, profile);
      this.all.push(profile);
    }
    return profile;
  }
}
