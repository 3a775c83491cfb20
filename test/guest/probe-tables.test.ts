import { expect, it } from 'vitest';
import { record } from '../../lib/record/record.js';
import { eprobe } from '../../lib/spec/eprobe.js';
import { fexit } from '../../lib/spec/fexit.js';
import { fprobe } from '../../lib/spec/fprobe.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { kretprobe } from '../../lib/spec/kretprobe.js';
import { tprobe } from '../../lib/spec/tprobe.js';
import { uprobe } from '../../lib/spec/uprobe.js';
import { uretprobe } from '../../lib/spec/uretprobe.js';
import { useMachine } from './guest-machine.js';
import { leftBehind, nothing } from './left-behind.js';

const machine = useMachine('6.12', 'probe-tables');
const common = { ts: 'i64', cpu: 'u16', pid: 'i32', comm: 'string' };
const entry = { ...common, __probe_ip: 'u64' };
const exit = { ...common, __probe_func: 'u64', __probe_ret_ip: 'u64' };

/** The columns that the compiler reads from a definition (lib/spec/fetch/argument-kinds.ts) are those of the recorded table. */
it('have the columns that their definitions say', async () => {
  const vm = machine();
  const specs = [
    [
      kprobe(
        'p:numbers vfs_read a=%di:u8 b=%di:u16 c=%di:u32 d=%di:u64 e=%di:s8 f=%di:s16 g=%di:s32 h=%di:s64 i=%di',
      ),
      { ...entry, a: 'u8', b: 'u16', c: 'u32', d: 'u64', e: 'i8', f: 'i16', g: 'i32', h: 'i64', i: 'u64' },
    ],
    [
      kprobe(
        'p:more vfs_read a=%di:x8 b=%di:x32 c=%ip:symbol d=%di:char e=%di:b4@12/32 f=$comm g=\\"text" comm=%di:u8',
      ),
      {
        ...entry,
        a: 'u8',
        b: 'u32',
        c: 'u64',
        d: 'u8',
        e: 'u32',
        f: 'string',
        g: 'string',
        event_comm: 'u8',
      },
    ],
    [
      kprobe('p:arrays vfs_read a=+0(%di):u16[3] b=+0(%di):u8[4] c=+0(%di):char[8] d=+0(%di):u32[17]'),
      { ...entry, a0: 'u16', a1: 'u16', a2: 'u16', b: 'bytes', c: 'bytes', d: 'bytes' },
    ],
    [
      kprobe('p:texts vfs_read a=+0(%si):ustring b=%ip:symstr c=file:%pD'),
      { ...entry, a: 'string', b: 'string', c: 'string' },
    ],
    [kretprobe('p:back vfs_read%return bytes=$retval:s64'), { ...exit, bytes: 'i64' }],
    [fprobe('vfs_read n=$arg3:u64'), { ...entry, n: 'u64' }],
    [fexit('vfs_read n=$retval:s32'), { ...exit, n: 'i32' }],
    [tprobe('t:raw_switch sched_switch next=next->comm:string'), { ...entry, next: 'string' }],
    [
      eprobe('e:opened syscalls.sys_enter_openat path=+0($filename):ustring fd=$dfd'),
      { ...common, path: 'string', fd: 'u64' },
    ],
    [uprobe('/bin/bash:parse_command a=%di:s32'), { ...entry, a: 'i32' }],
    [uretprobe('/bin/bash:parse_command a=$retval:s32'), { ...exit, a: 'i32' }],
  ] as const;
  const trace = await record(
    vm,
    specs.map(([spec]) => spec),
    { workload: vm.$`bash -c ${'cat /etc/hostname; sleep 0.01'}` },
  );
  for (const [spec, kinds] of specs) {
    const table = trace.table(spec.name);
    expect([spec.name, Object.fromEntries(table.columns.map(({ name, kind }) => [name, kind]))]).toEqual([
      spec.name,
      kinds,
    ]);
    expect([spec.name, table.length > 0]).toEqual([spec.name, true]);
  }
  expect(trace.table('opened').columnNamed('path').toArray()).toContain('/etc/hostname');
  expect(trace.table('texts').columnNamed('c').toArray()).toContain('hostname');
  expect(await leftBehind(vm)).toEqual(nothing);
});
