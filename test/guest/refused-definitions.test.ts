import { describe, expect, it } from 'vitest';
import { DefinitionRefusedError } from '../../lib/errors/definition-refused-error.js';
import { definedEvents, defineEvent, removeEvent } from '../../lib/kernel/tracefs/dynamic-events.js';
import { Tracefs } from '../../lib/kernel/tracefs/tracefs.js';
import { record } from '../../lib/record/record.js';
import type { DynamicEvent } from '../../lib/spec/dynamic-event.js';
import { eprobe } from '../../lib/spec/eprobe.js';
import { fetch } from '../../lib/spec/fetch/fetch.js';
import { fprobe } from '../../lib/spec/fprobe.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { kretprobe } from '../../lib/spec/kretprobe.js';
import { tprobe } from '../../lib/spec/tprobe.js';
import { uprobe } from '../../lib/spec/uprobe.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

describe.each(['6.12', '7'] as const)('what is said of a definition that %s refuses', (kernel) => {
  const machine = useMachine(kernel, 'refused');

  async function refusal(spec: DynamicEvent): Promise<DefinitionRefusedError> {
    const tracefs = await Tracefs.find(machine());
    try {
      await defineEvent(tracefs, spec, 'h');
    } catch (error) {
      if (error instanceof DefinitionRefusedError) return error;
      throw error;
    }
    throw new Error('it was not refused');
  }

  it('a function that is none: the nearest names', async () => {
    const error = await refusal(kprobe`vfs_raed file=%di`);
    expect(error.closest).toContain('vfs_read');
    expect(error.message.split('\n')).toEqual([
      'kprobe: Invalid probed address or symbol (EINVAL).',
      '  vfs_raed file=%di',
      '  ^',
      expect.stringContaining('Did you mean vfs_read'),
    ]);
    expect(error.kernelText).toContain('Command: p:h/vfs_raed vfs_raed file=%di');
    expect((await refusal(kprobe`init_task`)).mend).toContain('It is data');
    expect((await refusal(kprobe`asm_exc_int3`)).mend).toContain('must not touch');
    expect((await refusal(fprobe`vfs_raed`)).closest).toContain('vfs_read');
    expect((await refusal(kprobe`name_show`)).mend).toMatch(/\d+ functions have this name, at 0x/);
  });

  it('a name that the prototype has not', async () => {
    const error = await refusal(kprobe`vfs_read n=cuont f=%di`);
    expect(error).toMatchObject({ closest: ['count'], argument: 'n', errno: 'ENOENT', caretAt: 11 });
    expect(error.mend).toContain('The arguments of vfs_read are: file, buf, count, pos.');
    const member = await refusal(kretprobe`vfs_read name=+0(file->f_pth.dentry)`);
    expect(member).toMatchObject({ closest: expect.arrayContaining(['f_path']), argument: 'name' });
    expect(member.mend).toContain('struct file has no member "f_pth"');
    expect((await refusal(tprobe`sched_switch n=nxt->pid`)).closest).toContain('next');
    expect((await refusal(kprobe`vfs_read a=$arg9`)).message).toContain('vfs_read has only 4 arguments');
  });

  it('the argument of a definition in parts, by its name', async () => {
    const error = await refusal(
      kprobe({
        function: 'vfs_read',
        args: { fine: fetch.reg('di'), wrong: fetch.name('nosuch').as('u32') },
      }),
    );
    expect(error).toMatchObject({
      argument: 'wrong',
      text: 'vfs_read fine=%di wrong=nosuch:u32',
      caretAt: 24,
    });
  });

  it('a number that was written in another way: the caret is in the given text', async () => {
    const error = await refusal(kprobe`vfs_read  a=+0x0000010(%di):u32   b=file->nosuch`);
    expect(error.text.slice(error.caretAt)).toBe('nosuch');
  });

  it('an event that is not there, and a field of one', async () => {
    expect((await refusal(eprobe`sched.sched_swich`)).closest[0]).toBe('sched.sched_switch');
    expect((await refusal(eprobe`sched.sched_switch p=$pid`)).mend).toContain('next_pid');
    const condition = await refusal(eprobe`sched.sched_switch p=$next_pid if nosuch == 1`);
    expect(condition.reason).toBe('Field not found');
    expect(condition.caretAt).toBeGreaterThanOrEqual(condition.text.indexOf('nosuch'));
  });

  it('a symbol of a file: its offset is found, the nearest names where it has none', async () => {
    const tracefs = await Tracefs.find(machine());
    await defineEvent(tracefs, uprobe`/bin/bash:readline`, 'h');
    expect(await definedEvents(tracefs)).toEqual([
      expect.objectContaining({
        name: 'readline',
        definition: expect.stringMatching(/\/bin\/bash:0x[0-9a-f]+$/),
      }),
    ]);
    await removeEvent(tracefs, 'h', 'readline');
    const error = await refusal(uprobe`/bin/bash:raedline`);
    expect(error).toMatchObject({ closest: expect.arrayContaining(['readline']), caretAt: 10 });
    expect((await refusal(uprobe`/bin/bash:malloc`)).message).toContain('only uses malloc');
    expect((await refusal(uprobe`/bin/bash:0x99999999`)).message).toContain('has only');
  });

  it('to record', async () => {
    const vm = machine();
    const recording = record(vm, [kprobe`vfs_raed`], { durationMs: 1 });
    await expect(recording).rejects.toThrow(DefinitionRefusedError);
    expect(await leftBehind(vm)).toEqual(nothing);
    const free = uprobe('/bin/bash:parse_command');
    const trace = await record(vm, [free], { workload: vm.$`bash -c true` });
    expect(trace.table(free).length).toBeGreaterThan(0);
    expect(await leftBehind(vm)).toEqual(nothing);
  });
});
