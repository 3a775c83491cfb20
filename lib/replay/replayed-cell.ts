import type { HostAnswer, HostQuestion } from './host-answers.js';
import type { RecordedCell, RecordedEvent, RecordedMachine } from './recording.js';

/** An answer of the host, and when it was given. */
export type RecordedHostAnswer = Extract<RecordedEvent, HostAnswer>;

type Answer = Extract<RecordedEvent, { kind: 'frame' | 'lost' }>;

/** A connection as it was made, by its number. */
export interface RecordedConnect {
  readonly connection: number;
  readonly machine: RecordedMachine;
}

/** A request as it was recorded, with what was answered. */
export interface RecordedCall {
  readonly connection: number;
  readonly request: string;
  readonly atMs: number;
  /** Place in the cell's order of events. */
  readonly place: number;
  readonly answers: readonly { readonly place: number; readonly event: Answer }[];
  readonly acts: readonly { readonly place: number; readonly operation: number }[];
}

/** How long an answer waits for what came before it in the recording and does not come now. */
const patienceMs = 2000;

/**
 * One run of a recorded cell. Each request gets the answers to the next recorded one like it; when there is none left, those to the
 * last one again. What takes time (a program that runs, a stream that follows) answers when all that this side did in the meantime
 * has been done again: so a loop that looks every 100 ms sees the program end after as many looks.
 */
export class ReplayedCell {
  readonly #machines: RecordedConnect[];
  readonly #hostAnswers: RecordedHostAnswer[];
  readonly #lastHostAnswers = new Map<string, RecordedHostAnswer>();
  readonly #calls = new Map<string, RecordedCall[]>();
  readonly #used = new Map<string, number>();
  /** Places of what this side did and has not done again. */
  readonly #awaited: Set<number>;
  readonly #waiting = new Set<() => void>();
  #lastDeed = performance.now();

  constructor(cell: RecordedCell) {
    this.#machines = connectsOf(cell);
    this.#hostAnswers = cell.events.filter((event) => event.kind === 'host');
    const calls = callsOf(cell);
    for (const call of calls) {
      const name = nameOf(call.connection, call.request);
      this.#calls.set(name, [...(this.#calls.get(name) ?? []), call]);
    }
    this.#awaited = new Set(calls.flatMap(({ place, acts }) => [place, ...acts.map((act) => act.place)]));
  }

  /** The next connection that was asked for in these words; undefined where there is none left. */
  connect(asked: string): RecordedConnect | undefined {
    const at = this.#machines.findIndex(({ machine }) => machine.asked === asked);
    return at < 0 ? undefined : this.#machines.splice(at, 1)[0];
  }

  /** The next answer to a question about the machine of a connection, or the last one again; undefined where there is none. */
  hostAnswer(connection: number, question: HostQuestion): RecordedHostAnswer | undefined {
    const name = nameOf(connection, question);
    const at = this.#hostAnswers.findIndex(
      (answer) => answer.connection === connection && answer.question === question,
    );
    const [next] = at < 0 ? [] : this.#hostAnswers.splice(at, 1);
    if (next !== undefined) this.#lastHostAnswers.set(name, next);
    return this.#lastHostAnswers.get(name);
  }

  /** The next call like this one, or the last one again (`isAgain`); undefined where there is none. */
  take(connection: number, request: string): { call: RecordedCall; isAgain: boolean } | undefined {
    const name = nameOf(connection, request);
    const calls = this.#calls.get(name);
    const last = calls?.at(-1);
    if (calls === undefined || last === undefined) return undefined;
    const used = this.#used.get(name) ?? 0;
    this.#used.set(name, used + 1);
    const call = calls[used] ?? last;
    this.done(call.place);
    return { call, isAgain: used >= calls.length };
  }

  /** This side has done again what stands at a place. */
  done(place: number): void {
    this.#awaited.delete(place);
    this.#lastDeed = performance.now();
    for (const wake of [...this.#waiting]) wake();
  }

  /** Resolves when all that this side did between two places has been done again, or nobody does anything any more. */
  async caughtUp(from: number, to: number): Promise<void> {
    while (this.#isAwaited(from, to)) {
      const leftMs = this.#lastDeed + patienceMs - performance.now();
      if (leftMs <= 0) return;
      await this.#nextDeed(leftMs);
    }
  }

  #isAwaited(from: number, to: number): boolean {
    return [...this.#awaited].some((place) => from < place && place < to);
  }

  async #nextDeed(withinMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(wake, withinMs);
      const waiting = this.#waiting;
      waiting.add(wake);
      function wake() {
        clearTimeout(timer);
        waiting.delete(wake);
        resolve();
      }
    });
  }
}

/** The connections that a cell made. */
export function connectsOf({ events }: RecordedCell): RecordedConnect[] {
  return events.flatMap((event) => (event.kind === 'connect' ? event : []));
}

/** The calls of a cell, each with all that went over its channel. */
export function callsOf({ events }: RecordedCell): RecordedCall[] {
  const calls = new Map<string, RecordedCall & { answers: unknown[]; acts: unknown[] }>();
  for (const [place, event] of events.entries()) {
    if (event.kind === 'connect' || event.kind === 'host') continue;
    const name = nameOf(event.connection, event.channel);
    if (event.kind === 'ask') {
      calls.set(name, { ...event, place, answers: [], acts: [] });
      continue;
    }
    const call = calls.get(name);
    if (event.kind === 'act') call?.acts.push({ place, operation: event.operation });
    else call?.answers.push({ place, event });
  }
  return [...calls.values()];
}

function nameOf(connection: number, what: string | number): string {
  return `${connection} ${what}`;
}
