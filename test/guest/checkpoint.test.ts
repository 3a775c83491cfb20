import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CheckpointMismatchError } from '../../lib/errors/checkpoint-mismatch-error.js';
import { NotAttachedError } from '../../lib/errors/not-attached-error.js';
import { UnknownCheckpointError } from '../../lib/errors/unknown-checkpoint-error.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { type Checkpoint, listCheckpoints, removeCheckpoint } from '../../vm/checkpoint.js';
import { cacheFolder } from '../../vm/paths.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

const switches = tracepoint('sched', 'sched_switch');

describe('checkpoints', () => {
  const machine = useMachine('6.12', 'checkpoint');
  const removeAll = () => {
    for (const { machine: name, name: checkpoint } of listCheckpoints('6.12-checkpoint'))
      removeCheckpoint(name, checkpoint);
  };
  beforeAll(removeAll);
  afterAll(removeAll);

  it('bring back what was broken since', async () => {
    const vm = machine();
    await vm.write('/root/mine', 'before');
    await vm.$`mkdir /sys/kernel/tracing/instances/mine`;
    const before = await vm.checkpoint('before');
    expect(before.bytes).toBeLessThan(100e6); // ten of them in a gigabyte
    await vm.$`rm -rf /usr/bin /root/mine`;
    await vm.removeDirectory('/sys/kernel/tracing/instances/mine');
    await vm.restore(before);
    expect(await vm.readText('/root/mine')).toBe('before');
    expect((await vm.$`ls /sys/kernel/tracing/instances`).stdout).toBe('mine');
    await vm.$`rmdir /sys/kernel/tracing/instances/mine`;
  });

  it('have what was attached, and the handles know it', async () => {
    const vm = machine();
    const kept = await vm.open([kprobe('vfs_read')]);
    const closed = await vm.open([switches]);
    await vm.$`cat /etc/hostname`;
    const point = await vm.checkpoint();
    await closed.close();
    const later = await vm.open([switches]);
    await vm.restore(point);

    expect([kept.attached, closed.attached, later.attached]).toEqual([true, true, false]);
    await expect(later.read()).rejects.toThrow(NotAttachedError);
    await vm.$`cat /etc/hostname`;
    expect((await kept.read()).tables.size).toBeGreaterThan(0);
    expect((await closed.read()).table(switches).length).toBeGreaterThan(0);
    await later.close();
    await closed.close();
    await kept.close();
    expect(await leftBehind(vm)).toEqual(nothing);
  });

  it('of which there is none, or of another machine, are refused, and the machine runs on', async () => {
    const vm = machine();
    const { name } = await vm.checkpoint('other');
    await expect(vm.restore('othr')).rejects.toThrow(UnknownCheckpointError);
    const note = cacheFolder('checkpoint', vm.state.name, `${name}.json`);
    const checkpoint = JSON.parse(readFileSync(note, 'utf8')) as Checkpoint;
    const image = { ...checkpoint.state.image, root: 'another' };
    writeFileSync(note, JSON.stringify({ ...checkpoint, state: { ...checkpoint.state, image } }));
    await vm.write('/root/still', 'there');
    await expect(vm.restore(name)).rejects.toThrow(CheckpointMismatchError);
    await expect(vm.restore(name)).rejects.toThrow(/the root images differ/);
    expect(await vm.readText('/root/still')).toBe('there');
  });

  it('that find no room leave nothing, and the machine goes on', async () => {
    const vm = machine();
    const { stderr, status } = spawnSync(
      'bash',
      [
        '-c',
        'ulimit -f 10000; exec "$@"',
        'limited',
        process.execPath,
        'cli/tracelab.mjs',
        'checkpoint',
        'save',
        'full',
        '--kernel',
        vm.state.name,
      ],
      { encoding: 'utf8' },
    );
    expect(stderr).toContain('The checkpoint could not be written');
    expect(status).toBe(1);
    expect(listCheckpoints(vm.state.name).map(({ name }) => name)).not.toContain('full');
    expect(await vm.readText('/proc/version')).toContain('Linux');
  });

  it('are forgotten by a reset', async () => {
    const vm = machine();
    const recording = await vm.open([switches]);
    await vm.reset();
    expect(recording.attached).toBe(false);
    await recording.close();
  });
});
