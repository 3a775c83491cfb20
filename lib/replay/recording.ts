import type { MachineState } from '../../vm/machine-state.js';
import type { Hello } from '../target/connection.js';
import type { HostAnswer } from './host-answers.js';

/** A machine as it was connected to. */
export interface RecordedMachine {
  /** What was asked for: `sandbox`, `sandbox with kernel 5.10`, `reset`. */
  readonly asked: string;
  /** How it is called in messages. */
  readonly name: string;
  /** The session's, in hexadecimal. */
  readonly nonce: string;
  readonly hello: Hello;
  readonly state: MachineState;
}

/** What happened between this side and a machine, in the order in which this side saw it. */
export type RecordedEvent = { readonly atMs: number } & RecordedDeed;

/** The same without its time, which is milliseconds since 1970. */
export type RecordedDeed =
  | { readonly kind: 'connect'; readonly connection: number; readonly machine: RecordedMachine }
  | (OnChannel & { readonly kind: 'ask'; readonly request: string })
  /** One more operation on a channel: input, a signal, the release of a command on hold, the end of a stream. */
  | (OnChannel & { readonly kind: 'act'; readonly operation: number })
  | (OnChannel & { readonly kind: 'frame'; readonly reply: number; readonly payload: Buffer })
  | (OnChannel & { readonly kind: 'lost'; readonly why: string })
  | HostAnswer;

interface OnChannel {
  readonly connection: number;
  readonly channel: number;
}

/** What one cell of a notebook asked, and the answers. A program that is no notebook is one cell without a source. */
export interface RecordedCell {
  readonly source: string;
  /** How many instances each session had named when the cell began. */
  readonly instances: Readonly<Record<string, number>>;
  readonly events: readonly RecordedEvent[];
}

/** When a recording was made, and of which machine. */
export interface RecordingManifest {
  /** The notebook's name without folder and ending. */
  readonly name: string;
  readonly tracelab: string;
  readonly recordedAt: string;
  /** The kernel's release. */
  readonly release: string;
  readonly accelerator: string;
  /** What names the parts of the machine's image. */
  readonly image: Readonly<Record<string, string>>;
}

/** What is to be said beside everything that is shown of a recording. */
export function replayLine({ release, accelerator, recordedAt }: RecordingManifest): string {
  return `Replay: recorded on ${release} (${accelerator}), ${recordedAt.slice(0, 10)}`;
}
