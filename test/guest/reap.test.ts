import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { reap } from '../../lib/record/reap.js';
import { record } from '../../lib/record/record.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { connect } from '../../vm/sandbox.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

describe('reap', () => {
  const machine = useMachine('6.12', 'record');
  // The process that is killed runs what is compiled.
  beforeAll(() => void spawnSync(process.execPath, ['cli/tracelab.mjs', '--help']));

  it('removes what a killed process left: no instance, no event, no tracer, no setting, no workload', async () => {
    const vm = machine();
    const child = await startRecorder();
    child.kill('SIGKILL');
    const next = await connect(vm.state);
    const { instances, events, entries } = await reap(next);
    expect(instances).toHaveLength(1);
    expect(events).toHaveLength(2);
    expect(events).toEqual(
      expect.arrayContaining([expect.stringContaining('do_sys_openat2'), expect.stringContaining('woken')]),
    );
    expect(entries[0]).toMatchObject({ instance: instances[0], specs: expect.any(Array) });
    expect(await leftBehind(next)).toEqual(nothing);
    expect((await next.$({ reject: false })`pgrep -f ${'sleep 4321'}`).stdout).toBe('');
    expect(await reap(next)).toEqual({ instances: [], events: [], entries: [] });
    await next.close();
  });

  it('leaves alone what a live session records, and what others made', async () => {
    const vm = machine();
    await vm.$`mkdir /sys/kernel/tracing/instances/by-hand`;
    const child = await startRecorder();
    expect(await reap(vm)).toEqual({ instances: [], events: [], entries: [] });
    const { instances } = await leftBehind(vm);
    expect(instances).toHaveLength(2);
    child.kill('SIGKILL');
    // Another client comes by the port that the dead one had: from then on its session is over.
    const next = await connect(vm.state);
    expect((await reap(vm)).instances).toHaveLength(1);
    await next.close();
    await vm.$`rmdir /sys/kernel/tracing/instances/by-hand`;
    expect(await leftBehind(vm)).toEqual(nothing);
  });

  it('is done by the next recording too, and by half an entry not disturbed', async () => {
    const vm = machine();
    await vm.$`mkdir -p /run/tracelab/journal /sys/kernel/tracing/instances/tracelab-00000000deadbeef-1`;
    await vm.write('/run/tracelab/journal/tracelab-00000000deadbeef-2.json', '{"session": "00000000dead');
    await record(vm, [tracepoint('sched', 'sched_switch')], { workload: vm.$`true` });
    expect(await leftBehind(vm)).toEqual(nothing);
  });

  /** A process of its own that records; given back once its workload runs. */
  async function startRecorder(): Promise<ChildProcess> {
    const vm = machine();
    await vm.$`rm -f /tmp/recording`;
    const child = spawn(process.execPath, ['test/guest/record-until-killed.mjs', vm.state.name], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    while (!(await vm.exists('/tmp/recording'))) {
      if (child.exitCode !== null) throw new Error(`the recorder ended with ${child.exitCode}`);
      await sleep(50);
    }
    expect(await leftBehind(vm)).toMatchObject({ journal: [expect.stringContaining('tracelab-')] });
    return child;
  }
});
