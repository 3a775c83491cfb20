import type { MachineState } from '../../vm/machine-state.js';
import { connect } from '../../vm/sandbox.js';
import { useClock } from '../base/clock.js';
import { currentCell, onCell } from '../base/current-cell.js';
import { addProvenance } from '../base/provenance.js';
import { recordingLog, replayedFrom } from '../base/replay-mode.js';
import { instanceCounts, restoreInstanceCounts } from '../record/instance-name.js';
import type { AskHost } from '../replay/host-answers.js';
import { Recorder } from '../replay/recorder.js';
import { RecordingLog } from '../replay/recording-log.js';
import { Replay } from '../replay/replay.js';
import { AgentTarget } from '../target/agent-target.js';

/** A connection to a sandbox, and what is known of the machine. */
export interface SandboxConnection {
  readonly target: AgentTarget;
  readonly state: MachineState;
  /** Asks this side about the machine. */
  readonly askHost: AskHost;
}

/** The host itself answers. */
export const askHostItself: AskHost = async (_, find) => await find();

/**
 * Connects to a sandbox after it was brought to where it is wanted. In a replay no machine is touched: the recording has the connection
 * that was made then. In a recorded process all that goes over the connection is noted.
 *
 * @param asked what is asked for, in few words; a replay finds the connection by it
 * @param bring boots, resets or restores the machine
 * @param session the session to go on as, where the machine goes back to a checkpoint
 * @throws NotRecordedError in a replay
 * @example await sandboxConnection('reset', () => reset(state.name))
 */
export async function sandboxConnection(
  asked: string,
  bring: () => MachineState | Promise<MachineState>,
  session?: string,
): Promise<SandboxConnection> {
  const replayed = replay()?.connect(asked);
  if (replayed !== undefined) return { ...replayed, target: new AgentTarget(replayed.connection) };
  const state = await bring();
  const target = await connect(state, session);
  const recorded = recorder();
  if (recorded === undefined) return { target, state, askHost: askHostItself };
  const behind = target.behind((connection) => recorded.record(connection, asked, state));
  return { target: behind, state, askHost: recorded.askHost() };
}

let theReplay: Replay | undefined;
let theRecorder: Recorder | undefined;

/** The replay that this process is; opened when it is first needed. */
function replay(): Replay | undefined {
  const place = replayedFrom();
  if (place === undefined || theReplay !== undefined) return theReplay;
  const opened = Replay.open(place);
  const begin = (source: string) => restoreInstanceCounts(opened.beginCell(source)?.instances ?? {});
  begin(currentCell());
  onCell(begin);
  addProvenance(() => opened.line);
  useClock({ wallMs: () => opened.nowMs, monotonicMs: () => opened.nowMs });
  theReplay = opened;
  return opened;
}

/** The recorder of this process, where it is recorded. */
function recorder(): Recorder | undefined {
  const file = recordingLog();
  if (file === undefined || theRecorder !== undefined) return theRecorder;
  const log = new RecordingLog(file);
  const begin = (source: string) => log.beginCell(source, instanceCounts());
  begin(currentCell());
  onCell(begin);
  theRecorder = new Recorder(log);
  return theRecorder;
}
