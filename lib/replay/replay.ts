import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MachineState } from '../../vm/machine-state.js';
import { NoRecordingError } from '../errors/no-recording-error.js';
import { NotRecordedError } from '../errors/not-recorded-error.js';
import type { AgentConnection } from '../target/connection.js';
import type { AskHost, HostAnswers, HostQuestion } from './host-answers.js';
import { nearestCell } from './nearest-cell.js';
import { type RecordedCell, type RecordedMachine, replayLine } from './recording.js';
import { RecordingFile } from './recording-file.js';
import { callsOf, connectsOf, type RecordedCall, ReplayedCell } from './replayed-cell.js';
import { ReplayedConnection } from './replayed-connection.js';
import { isReading } from './request-text.js';

/** An answer that was found, and where. */
export interface FoundCall {
  readonly call: RecordedCall;
  readonly cell?: ReplayedCell | undefined;
  /** All answers to this request were given before; it is the last one again. */
  readonly isAgain: boolean;
}

/**
 * Recordings that answer instead of machines. The cell that runs is looked up by its source: a cell that is run again begins again, and
 * one that was changed a little is taken for what it was.
 */
export class Replay {
  #recording: RecordingFile;
  #cell: ReplayedCell | undefined;
  #nowMs = 0;

  /** @throws NoRecordingError where there is none */
  private constructor(
    private readonly recordings: readonly RecordingFile[],
    first: RecordingFile,
  ) {
    this.#recording = first;
  }

  /**
   * @param place one recording (`NAME.json`), or a folder of them
   * @throws NoRecordingError, DamagedRecordingError
   */
  static open(place: string): Replay {
    const files = place.endsWith('.json') ? [place] : recordingsIn(place);
    const recordings = files.map((file) => RecordingFile.open(file));
    const [first] = recordings;
    if (first === undefined) throw new NoRecordingError(join(place, '*.json'), 'notebooks/*.ipynb');
    return new Replay(recordings, first);
  }

  /** What is to be said beside all that is shown of it. */
  get line(): string {
    return replayLine(this.#recording.manifest);
  }

  /** The time of the recording: of what was last asked or answered. */
  get nowMs(): number {
    return this.#nowMs;
  }

  /** The recording has come as far as this. */
  reach(event: { readonly atMs: number }): void {
    this.#nowMs = event.atMs;
  }

  /** A cell begins: what it asks is answered from the recorded cell that is most like it. Gives that cell. */
  beginCell(source: string): RecordedCell | undefined {
    const here = [this.#recording, ...this.recordings.filter((one) => one !== this.#recording)];
    const found = nearestCell(
      source,
      here.map(({ sources }) => sources),
    );
    this.#cell = undefined;
    if (found === undefined) return undefined;
    this.#recording = here[found.group] ?? this.#recording;
    const cell = this.#recording.cells[found.cell];
    this.#cell = cell && new ReplayedCell(cell);
    return cell;
  }

  /** Connects to a machine as it was connected to. @throws NotRecordedError */
  connect(asked: string): { connection: AgentConnection; state: MachineState; askHost: AskHost } {
    const found =
      this.#cell?.connect(asked) ??
      this.#machines()
        .filter(({ machine }) => machine.asked === asked)
        .at(-1);
    if (found === undefined) throw this.#notRecorded(`connect to: ${asked}`);
    return {
      connection: new ReplayedConnection(this, found.connection),
      state: found.machine.state,
      askHost: async (question) => this.#hostAnswer(found.connection, question),
    };
  }

  /** A machine of the recording that is replayed now, by the number of its connection. @throws NotRecordedError */
  machine(connection: number): RecordedMachine {
    const found = this.#machines().find((one) => one.connection === connection);
    if (found === undefined) throw this.#notRecorded(`connection ${connection}`);
    return found.machine;
  }

  /**
   * The call that answers a request: the next one like it of this cell. What is only read may be answered from another cell, where
   * every reading of it gave the same.
   *
   * @throws NotRecordedError
   */
  take(connection: number, request: string): FoundCall {
    const own = this.#cell?.take(connection, request);
    if (own !== undefined) return { ...own, cell: this.#cell };
    const elsewhere = isReading(request) ? this.#sameEverywhere(connection, request) : undefined;
    if (elsewhere === undefined) throw this.#notRecorded(request);
    return { call: elsewhere, isAgain: true };
  }

  #hostAnswer<Q extends HostQuestion>(connection: number, question: Q): HostAnswers[Q] {
    const found = this.#cell?.hostAnswer(connection, question);
    if (found === undefined) throw this.#notRecorded(`the host: ${question}`);
    this.reach(found);
    return found.answer as HostAnswers[Q]; // it answers this very question
  }

  #machines() {
    return this.#recording.cells.flatMap(connectsOf);
  }

  #sameEverywhere(connection: number, request: string): RecordedCall | undefined {
    const calls = this.#recording.cells
      .flatMap(callsOf)
      .filter((call) => call.connection === connection && call.request === request);
    const [first, ...others] = calls;
    return first !== undefined && others.every((call) => isSameAnswer(first, call)) ? first : undefined;
  }

  #notRecorded(request: string): NotRecordedError {
    return new NotRecordedError(request, this.#recording.manifest.name);
  }
}

function isSameAnswer(one: RecordedCall, other: RecordedCall): boolean {
  return (
    one.answers.length === other.answers.length &&
    one.answers.every(({ event }, at) => {
      const same = other.answers[at]?.event;
      if (event.kind !== 'frame' || same?.kind !== 'frame') return false;
      return event.reply === same.reply && event.payload.equals(same.payload);
    })
  );
}

function recordingsIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(folder, name));
}
