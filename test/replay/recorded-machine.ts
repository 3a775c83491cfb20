import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beginCell, onCell } from '../../lib/base/current-cell.js';
import { Recorder } from '../../lib/replay/recorder.js';
import type { RecordingManifest } from '../../lib/replay/recording.js';
import { writeRecording } from '../../lib/replay/recording-file.js';
import { RecordingLog, readLog } from '../../lib/replay/recording-log.js';
import type { AgentTarget } from '../../lib/target/agent-target.js';
import { connectLocal } from '../../lib/target/local.js';
import type { MachineState } from '../../vm/machine-state.js';
import { buildAgent } from '../target/build-agent.js';

const state: MachineState = {
  name: '6.12',
  kernel: '6.12',
  qemu: { pid: 1, startTime: '1' },
  release: '6.12.1',
  accelerator: { name: 'tcg', why: 'a test' },
  shape: { accelerator: 'tcg', cpus: 1, memoryMb: 1, net: false },
  startedFrom: 'boot',
  bootMs: 1,
  startedAt: '2026-11-24T12:00:00.000Z',
  image: { root: 'a', kernel: 'b', initramfs: 'c' },
};

const manifest: RecordingManifest = {
  name: '00-test',
  tracelab: '0.1.0',
  recordedAt: '2026-11-24T12:00:00.000Z',
  release: '6.12.1',
  accelerator: 'tcg',
  image: {},
};

/** What a cell does on the machine; it may connect once more. */
type RecordedWork = (
  target: AgentTarget,
  connect: (asked: string) => Promise<AgentTarget>,
) => Promise<unknown>;

/** A real agent on this machine, what is asked of it in cells, and the recording of that. */
export class RecordedMachine {
  readonly #agent = buildAgent(['-O1']);
  readonly folder = mkdtempSync(join(this.#agent.folder, 'recorded-'));
  #count = 0;

  at(name: string): string {
    return join(this.folder, name);
  }

  /** Records what each cell does. Gives the recording's file. */
  async record(cells: Readonly<Record<string, RecordedWork>>): Promise<string> {
    this.#count += 1;
    const log = new RecordingLog(this.at(`${this.#count}.log`));
    onCell((source) => log.beginCell(source, {}));
    const recorder = new Recorder(log);
    let target: AgentTarget | undefined;
    for (const [source, run] of Object.entries(cells)) {
      beginCell(source);
      target ??= await this.#connect(recorder, 'sandbox');
      await run(target, (asked) => this.#connect(recorder, asked));
    }
    await target?.close();
    const file = this.at(`recording-${this.#count}/00-test.json`);
    writeRecording(file, manifest, readLog(this.at(`${this.#count}.log`)));
    return file;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
    this.#agent.remove();
  }

  async #connect(recorder: Recorder, asked: string): Promise<AgentTarget> {
    const target = await connectLocal({ agentPath: this.#agent.agentPath });
    return target.behind((connection) => recorder.record(connection, asked, state));
  }
}
