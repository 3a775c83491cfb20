import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TargetTimeoutError } from '../../lib/errors/target-timeout-error.js';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import type { AgentTarget } from '../../lib/target/agent-target.js';
import { connectLocal } from '../../lib/target/local.js';
import { buildAgent } from './build-agent.js';

const built = buildAgent();
let target: AgentTarget;
let folder: string;

afterAll(() => built.remove());
beforeEach(async () => {
  folder = mkdtempSync(join(built.folder, 'case-'));
  target = await connectLocal({ agentPath: built.agentPath });
});
afterEach(() => target.close());

/** True while a process runs (a zombie does not). */
function runs(pid: number): boolean {
  const file = `/proc/${pid}/stat`;
  return existsSync(file) && !/\) Z /.test(readFileSync(file, 'utf8'));
}

async function untilEnded(pid: number): Promise<void> {
  for (let tries = 0; tries < 300 && runs(pid); tries += 1) await sleep(10);
  expect(runs(pid)).toBe(false);
}

describe('what could wait for ever', () => {
  it('a FIFO that nobody writes reads as empty, and writing to it without a reader fails', async () => {
    const fifo = join(folder, 'fifo');
    execFileSync('mkfifo', [fifo]);
    expect(await target.readText(fifo)).toBe('');
    await expect(target.write(fifo, 'x')).rejects.toMatchObject({ errno: 'ENXIO' });
  });

  it('a command that reads and is given no input sees its end', async () => {
    expect((await target.$`cat`).stdout).toBe('');
  });

  it('a command that is killed while it is on hold ends', async () => {
    for (let round = 0; round < 20; round += 1) {
      const running = await target.$({ reject: false })`sleep 64`.start({ hold: true });
      await running.kill('SIGKILL');
      expect((await running.result).signal).toBe('SIGKILL');
    }
  });

  it('a command on hold whose client goes', async () => {
    const running = await target.$`sleep 65`.start({ hold: true });
    await target.close();
    await untilEnded(running.pid);
  });

  it('a command whose agent is killed', async () => {
    const running = await target.$`sleep 66`.start();
    process.kill(target.hello.pid, 'SIGKILL');
    await untilEnded(running.pid);
    rmSync(target.hello.registry); // a killed agent leaves it: whoever reads it sees that its process is gone
  });

  it('a machine that hangs', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      process.kill(target.hello.pid, 'SIGSTOP');
      const reading = target.readText('/proc/version');
      vi.advanceTimersByTime(119_000);
      const asked = target.exists('/proc');
      vi.advanceTimersByTime(1_000);
      await expect(reading).rejects.toMatchObject({
        name: 'TargetTimeoutError',
        message: expect.stringContaining('did not answer within 120 s (read /proc/version)'),
        mend: expect.stringContaining('tracelab reset'),
      });
      process.kill(target.hello.pid, 'SIGCONT');
      expect(await asked).toBe(true); // and the answer that came too late is nobody's
      expect(await target.readText('/proc/version')).toMatch(/^Linux/);
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('a program that is no agent', async () => {
    const quiet = join(folder, 'quiet');
    writeFileSync(quiet, '#!/bin/sh\nexec sleep 5\n');
    chmodSync(quiet, 0o755);
    const connecting = connectLocal({ agentPath: quiet, timeoutMs: 200 });
    await expect(connecting).rejects.toBeInstanceOf(TargetTimeoutError);
  });
});

describe('what is refused', () => {
  it('a signal that is none', async () => {
    const running = await target.$({ reject: false })`sleep 67`.start();
    await expect(running.kill('SIGNONE')).rejects.toBeInstanceOf(TracelabError);
    await running.kill();
    expect((await running.result).signal).toBe('SIGTERM');
  });

  it("setting the clock of somebody's own machine", async () => {
    await expect(target.wake()).rejects.toMatchObject({ errno: 'EPERM' });
  });
});
