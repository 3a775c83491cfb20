import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { JupyterKernel } from './jupyter-kernel.js';

/** The generated types as a learner meets them: through the kernel's own protocol. */
describe('events, in a notebook', { timeout: 60_000 }, () => {
  let kernel: JupyterKernel;
  beforeAll(async () => {
    kernel = await JupyterKernel.start();
    const { status, stderr } = await kernel.execute(
      "import { events, EventTable, type Trace } from 'tracelab';\nlet trace: Trace;",
    );
    expect({ status, stderr }).toEqual({ status: 'ok', stderr: '' });
  }, 60_000);
  afterAll(() => kernel.stop());

  it('a cell with an event and its fields compiles and runs', async () => {
    const cell = `
      const switches = events.sched.sched_switch.with({ filter: 'prev_pid > 0' });
      const use = () => {
        const table = trace.table(switches);
        const pid: number = table.row(0).next_pid;
        const comm: string = table.row(0).next_comm;
        const ts: bigint = table.row(0).ts;
        return [pid, comm, ts, table.filter((row) => row.prev_prio < 100).groupBy('next_comm').count()];
      };
      if (String(switches) !== "echo 'prev_pid > 0' > events/sched/sched_switch/filter\\necho 1 > events/sched/sched_switch/enable")
        throw new Error(String(switches));`;
    expect(await kernel.execute(cell)).toEqual({ status: 'ok', stderr: '' });
  });

  it.each([
    ['an event', 'events.sched.sched_swich;', 'sched_switch'],
    ['a system', 'events.shced;', 'sched'],
    [
      'a field of a row',
      'const wrong1 = () => trace.table(events.sched.sched_switch).row(0).prev_pidd;',
      'prev_pid',
    ],
    [
      'a column',
      "const wrong2 = () => trace.table(events.sched.sched_switch).column('next_con');",
      'next_comm',
    ],
    [
      'a field in a filter',
      'const wrong3 = () => trace.table(events.sched.sched_waking).filter((row) => row.target == 1);',
      'target_cpu',
    ],
    [
      'the type of a field',
      'const wrong4 = (): string => trace.table(events.sched.sched_switch).row(0).next_pid;',
      'string',
    ],
  ])('a cell that misspells %s does not compile', async (_, cell, named) => {
    const { status, stderr } = await kernel.execute(cell);
    expect(status).toBe('error');
    expect(stderr).toContain(named);
  });

  it.each([
    ['events.', ['sched', 'syscalls', 'irq', 'timer']],
    ['events.sched.', ['sched_switch', 'sched_waking', 'sched_process_exec']],
    ['events.sched.sched_sw', ['sched_switch']],
    ['trace.table(events.sched.sched_switch).row(0).', ['ts', 'cpu', 'pid', 'comm', 'prev_pid', 'next_comm']],
    ['trace.table(events.irq.irq_handler_entry).filter((row) => row.', ['irq', 'name']],
    ['events.sched.sched_switch.', ['with', 'name', 'system']],
  ])('completion of %s offers %j', async (code, wanted) => {
    expect(await kernel.complete(code)).toEqual(expect.arrayContaining(wanted));
  });

  it('completion of a half-typed field offers those that begin so', async () => {
    const offered = await kernel.complete('trace.table(events.sched.sched_switch).row(0).prev_');
    expect(offered).toEqual(['prev_comm', 'prev_pid', 'prev_prio', 'prev_state']);
  });

  it('a field tells its declaration in C, an event what it prints', async () => {
    expect(await kernel.inspect('trace.table(events.sched.sched_switch).row(0).prev_state')).toContain(
      'long prev_state',
    );
    expect(await kernel.inspect('events.sched.sched_switch')).toContain('prev_comm=%s prev_pid=%d');
  });

  it('completion comes in no time that one would notice', async () => {
    const start = performance.now();
    await kernel.complete('events.sched.sched_');
    expect(performance.now() - start).toBeLessThan(3000); // of a busy machine; else a tenth of a second
  });

  it('what is asked of the kernel has types', async () => {
    const cell = `
      import type { Machine } from 'tracelab';
      const ask = async (vm: Machine) => {
        const kernel = await vm.kernel();
        const names: string[] = kernel.func('vfs_read').params.map(({ name }) => name);
        const offset: number = kernel.struct('file').members[0].offset;
        const { offsets } = kernel.btf.argumentPath('vfs_read', 'file->f_path.dentry');
        const explanation = await vm.explain('vfs_read');
        const why: string | undefined = explanation.reach('fprobe')?.why;
        return [names, offset, offsets, why, explanation.facts.first?.mechanism];
      };`;
    expect(await kernel.execute(cell)).toEqual({ status: 'ok', stderr: '' });
    const { stderr } = await kernel.execute(
      "const wrong5 = async (vm: Machine) => (await vm.explain('vfs_read')).reach('fprob');",
    );
    expect(stderr).toContain('fprob');
  });
});
