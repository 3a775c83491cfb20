import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TimeGate } from '../../lib/target/connection.js';
import { gateSocket } from './command-line.js';
import { Qmp } from './qmp.js';

const settleTurns = 3;
/** How long a request waits for the machine to stand still; longer only when another client is at work there. */
const patienceMs = 20;
/** A stop that comes while an answer is under way in the socket is no reason to go on. */
const secondThoughtMs = 3;

/**
 * Lets a machine in steady time run while a client waits for it, and only then: the agent stops it when all is answered (vm/agent/steady.c).
 * A request is in the guest's memory before its time goes on, so that how long the client took shows nowhere.
 */
export class QemuTimeGate implements TimeGate {
  private waits = false;
  /** Counts the times that the machine was let run from here. */
  private turn = 0;
  private onStop: (() => void) | undefined;

  private constructor(private readonly qmp: Qmp) {
    qmp.onEvent = (event) => {
      if (event === 'STOP') this.stopped().catch(() => {}); // a monitor that is gone: the connection says so itself
    };
  }

  static async open(folder: string, port: number): Promise<QemuTimeGate> {
    const gate = new QemuTimeGate(await Qmp.connect(join(folder, gateSocket(port))));
    // A saved state is still being read: a client that came meanwhile would or would not be seen by the guest a second time.
    while ((await gate.status()) === 'inmigrate') await sleep(2);
    return gate;
  }

  async standsStill(): Promise<void> {
    const stopped = new Promise<void>((resolve) => {
      this.onStop = resolve;
    });
    if ((await this.status()) === 'running') await Promise.race([stopped, sleep(patienceMs)]);
    this.onStop = undefined;
    await this.settle();
  }

  async run(): Promise<void> {
    this.waits = true;
    this.turn += 1;
    await this.settle();
    // Where the agent is about to stop the machine, `cont` alone would call that off and leave the processor stopped (vm_prepare_start in
    // softmmu/cpus.c, QEMU 7.2). Of a machine that stands still already `stop` changes nothing.
    await this.qmp.execute('stop');
    await this.qmp.execute('cont');
  }

  answered(): void {
    this.waits = false;
  }

  close(): void {
    this.waits = false;
    this.qmp.close();
  }

  /** Each answer is a turn of QEMU's main loop, in which it takes what has come to its other sockets: a client, its request, its end. */
  private async settle(): Promise<void> {
    for (let turn = 0; turn < settleTurns; turn += 1) await this.qmp.execute('query-status');
  }

  private async status(): Promise<string | undefined> {
    return ((await this.qmp.execute('query-status')) as { status?: string }).status;
  }

  /** The agent had answered another client before it saw what this one asks. */
  private async stopped(): Promise<void> {
    this.onStop?.();
    const { turn } = this;
    await sleep(secondThoughtMs);
    if (this.waits && this.turn === turn && (await this.status()) !== 'running') await this.run();
  }
}
