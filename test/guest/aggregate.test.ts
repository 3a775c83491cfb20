import { describe, expect, it } from 'vitest';
import { UnsupportedError } from '../../lib/errors/unsupported-error.js';
import { field } from '../../lib/spec/filter.js';
import { emit, onMatch, onMax, save } from '../../lib/spec/histogram/action.js';
import { histogram } from '../../lib/spec/histogram/histogram.js';
import { key } from '../../lib/spec/histogram/key.js';
import { syntheticEvent } from '../../lib/spec/synthetic-event.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

/** Exactly this many calls of getppid, from one process. */
const calls = 500;
const caller = `perl -e 'getppid() for 1..${calls}'`;

describe.each(['6.12', '7'] as const)('counting in the kernel, on %s', (kernel) => {
  const machine = useMachine(kernel, 'aggregate');
  const leavesNothing = async () => expect(await leftBehind(machine())).toEqual(nothing);

  it('hist: as many as the workload did, by key', async () => {
    const vm = machine();
    const enter = tracepoint('raw_syscalls', 'sys_enter', { filter: field('id').eq(110) });
    const result = await vm.hist(
      enter,
      { keys: [key('id').syscall(), key('common_pid').execname()] },
      { workload: vm.$`sh -c ${caller}` },
    );
    const own = result.table.filter((row) => String(row.common_pid_name) === 'perl');
    expect(own.columnNamed('hitcount').toArray()).toEqual([calls]);
    expect(own.columnNamed('id_name').toArray()).toEqual(['sys_getppid']);
    expect(result.dropped).toBe(0);
    await leavesNothing();
  });

  it('hist: what found no room is told', async () => {
    const vm = machine();
    const many = `for i in $(seq 200); do /bin/true; done`;
    const exits = tracepoint('sched', 'sched_process_exit');
    const result = await vm.hist(exits, { keys: ['pid'], size: 128 }, { workload: vm.$`sh -c ${many}` });
    expect(result.entries).toBeLessThan(200);
    expect(result.dropped).toBeGreaterThan(0);
    expect(String(result)).toContain('found no room');
    await leavesNothing();
  });

  it('hist: what the kernel has against it, with its caret', async () => {
    const vm = machine();
    const wrong = vm.hist(tracepoint('kmem', 'kmalloc'), { keys: ['nosuch'] }, { workload: vm.$`true` });
    await expect(wrong).rejects.toThrow(/Couldn't find field[\s\S]*keys=nosuch[\s\S]*\^/);
    await leavesNothing();
  });

  const sleeps = 40;
  /** Says how often it was off the CPU by sleeping: not at all where its timer came before it had left. */
  const sleeper = `perl -e '
    sub left { open my $status, "<", "/proc/self/status"; (join "", <$status>) =~ /^voluntary_ctxt_switches:\\s*(\\d+)/m; $1 }
    my $before = left();
    select(undef, undef, undef, 0.001) for 1..${sleeps};
    print left() - $before'`;
  const waking = tracepoint('sched', 'sched_waking', {
    trigger: histogram({
      keys: ['pid'],
      variables: { woken: 'common_timestamp.usecs' },
      when: 'comm == "perl"',
    }),
  });
  const lat = 'common_timestamp.usecs-$woken';
  const when = 'next_comm == "perl"';

  it('hist: of a synthetic event that other events make', async () => {
    const vm = machine();
    const wakeup = syntheticEvent('count_wakeup u64 lat');
    const switched = tracepoint('sched', 'sched_switch', {
      trigger: histogram({
        keys: ['next_pid'],
        variables: { lat },
        actions: [onMatch('sched:sched_waking', emit('count_wakeup', '$lat'))],
        when,
      }),
    });
    let slept = 0;
    const result = await vm.hist(
      wakeup,
      { keys: [key('lat').log2()], values: ['lat'] },
      {
        workload: async () => {
          slept = Number((await vm.$`sh -c ${sleeper}`).stdout);
        },
        alongside: [waking, switched],
      },
    );
    expect(slept).toBeGreaterThan(sleeps / 2);
    expect(result.hits).toBeGreaterThanOrEqual(slept);
    expect(result.hits).toBeLessThan(slept + sleeps);
    expect(result.table.columnNames).toEqual(['lat_min', 'lat_max', 'hitcount', 'lat']);
    await leavesNothing();
  });

  it('hist: one that keeps variables and what was there at the greatest', async () => {
    const vm = machine();
    const result = await vm.hist(
      tracepoint('sched', 'sched_switch'),
      {
        keys: ['next_pid'],
        variables: { lat },
        actions: [onMax('lat', save('next_comm', 'prev_comm'))],
        when,
      },
      { workload: vm.$`sh -c ${sleeper}`, alongside: [waking] },
    );
    const { next_comm, max } = result.table.row(0);
    expect(next_comm).toBe('perl');
    expect(Number(max)).toBeGreaterThan(0);
    await leavesNothing();
  });

  it('count: several events at once', async () => {
    const vm = machine();
    const enter = tracepoint('raw_syscalls', 'sys_enter', { filter: 'id == 110' });
    const exec = tracepoint('sched', 'sched_process_exec');
    const counts = await vm.count([enter, exec], { workload: vm.$`sh -c ${caller}` });
    const byPerl = counts.table.where({ event: 'sys_enter', comm: 'perl' });
    expect(byPerl.column('count').toArray()).toEqual([calls]);
    expect(counts.of(enter)).toBeGreaterThanOrEqual(calls);
    expect(counts.of(exec)).toBeGreaterThanOrEqual(2);
    await leavesNothing();
  });
});

describe('a kernel without histograms', () => {
  const machine = useMachine('5.10', 'aggregate');

  it('says what it lacks', async () => {
    const vm = machine();
    const switches = tracepoint('sched', 'sched_switch');
    await expect(vm.hist(switches, { keys: ['next_pid'] }, { workload: vm.$`true` })).rejects.toThrow(
      UnsupportedError,
    );
    expect(await leftBehind(vm)).toEqual(nothing);
  });
});
