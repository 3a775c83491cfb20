import { describe, expect, it } from 'vitest';
import { InvalidSpecError } from '../../lib/errors/invalid-spec-error.js';
import { eprobe } from '../../lib/spec/eprobe.js';
import { fetch } from '../../lib/spec/fetch/fetch.js';
import { fexit } from '../../lib/spec/fexit.js';
import { fprobe } from '../../lib/spec/fprobe.js';
import { kretprobe } from '../../lib/spec/kretprobe.js';
import { syntheticEvent } from '../../lib/spec/synthetic-event.js';
import { tprobe } from '../../lib/spec/tprobe.js';
import { uprobe } from '../../lib/spec/uprobe.js';
import { uretprobe } from '../../lib/spec/uretprobe.js';
import { refusalOf } from './refusal-of.js';

const calls = { kretprobe, fprobe, fexit, tprobe, eprobe, uprobe, uretprobe, syntheticEvent } as const;

describe('probes', () => {
  it.each([
    ['kretprobe', 'vfs_read bytes=$retval:s64', 'r:vfs_read__return vfs_read bytes=$retval:s64'],
    ['kretprobe', 'r16:mine vfs_read', 'r16:mine vfs_read'],
    ['kretprobe', 'p:mine vfs_read%return', 'r:mine vfs_read'],
    ['kretprobe', 'vfs_read file=$arg1 count', 'r:vfs_read__return vfs_read file=$arg1 count'],
    ['fprobe', 'vfs_read count=$arg3', 'f:vfs_read__entry vfs_read count=$arg3'],
    ['fprobe', 'vfs_*', 'f:vfs__entry vfs_*'],
    ['fexit', 'vfs_read $retval', 'f:vfs_read__exit vfs_read%return $retval'],
    ['fexit', 'f32:mine vfs_read%return', 'f32:mine vfs_read%return'],
    ['tprobe', 'sched_switch next=next->comm:string', 't:sched_switch sched_switch next=next->comm:string'],
    ['eprobe', 'sched/sched_switch n=$next_pid:s32', 'e:sched_switch sched.sched_switch n=$next_pid:s32'],
    ['eprobe', 'e:mine sched.sched_switch if next_pid == 1', 'e:mine sched.sched_switch if next_pid == 1'],
    [
      'eprobe',
      'net.net_dev_queue l=(sk_buff)skbaddr->len',
      'e:net_dev_queue net.net_dev_queue l=(sk_buff)skbaddr->len',
    ],
    ['uprobe', '/bin/bash:0x1000 a=+0(%di):ustring', 'p:bash_0x1000 /bin/bash:0x1000 a=+0(%di):ustring'],
    ['uprobe', '/bin/bash:readline+4', 'p:readline_4 /bin/bash:readline+4'],
    ['uprobe', '/usr/lib/x:y.so:4096(0x20) @+0x10', 'p:x_y_so_0x1000 /usr/lib/x:y.so:0x1000(0x20) @+16'],
    ['uretprobe', '/bin/bash:4096%return', 'r:bash_0x1000__return /bin/bash:0x1000'],
    ['uretprobe', 'p:mine /bin/bash:4096%return $retval', 'r:mine /bin/bash:0x1000 $retval'],
    [
      'syntheticEvent',
      'lat u64 lat; char comm[16]; long[] stack',
      's:lat u64 lat; char[16] comm; long[] stack',
    ],
    ['syntheticEvent', 's:synthetic/lat unsigned  int x;', 's:lat unsigned int x'],
  ] as const)('%s: %s is %s', (call, text, meant) => {
    const make = calls[call];
    expect(String(make(text))).toBe(meant);
    expect(make(meant)).toEqual(make(text));
  });

  it.each([
    ['kretprobe', 'vfs_read+8', 'there is no offset', 8],
    ['kretprobe', 'p:x vfs_read', '"p" is at a return only with %return', 12],
    ['kretprobe', 'r5000:x vfs_read', 'at most 4096', 1],
    ['fprobe', 'vfs_read a=%di', 'an fprobe has no registers', 11],
    ['fprobe', 'vfs_read+4', 'at the entry or exit', 8],
    ['fprobe', 'vfs_read%return', 'this fprobe is at entry', 8],
    ['fprobe', 'f5:x vfs_read', 'for exits alone', 1],
    ['fexit', 'f:x vfs_read', 'only with %return', 12],
    ['tprobe', 'sched:sched_switch', 'is no tracepoint', 0],
    ['eprobe', 'sched:sched_switch', 'names no event', 0],
    ['eprobe', 'sched.sched_switch a=%di', 'an eprobe has no registers', 21],
    ['eprobe', 'sched.sched_switch a=next_pid', 'A field of the event is $next_pid', 21],
    ['eprobe', 'sched.sched_switch a=$comm', 'prints $comm as a number', 21],
    ['eprobe', 'sched.sched_switch if', 'no condition after "if"', 21],
    ['uprobe', 'bash:readline', 'is no place in a file', 0],
    ['uprobe', '/bin/bash', 'is no place in a file', 0],
    ['uprobe', '/bin/bash:0x10%return', 'at no return', 14],
    ['uprobe', '/bin/bash:0x10%x', '"%x" cannot stand', 14],
    ['uprobe', '/bin/bash:0x10(0x20', 'is not closed', 19],
    ['uprobe', '/bin/bash:0x10(0x20)x', 'nothing can follow', 20],
    ['uprobe', '/bin/bash:0x10(x)', 'no offset of a reference counter', 15],
    ['uprobe', '/bin/bash:0x10 a=$arg1', 'a uprobe has no $arg1', 17],
    ['uprobe', '/bin/bash:0x10 a=@jiffies', 'knows no symbols', 17],
    ['uprobe', '/bin/bash:0x10 a=%di:symbol', 'has no type symbol', 21],
    ['uretprobe', 'r100:g/x /bin/bash:0x10', 'lose the name', 1],
    ['uretprobe', '/bin/bash:0x10 a=$retval:string', 'fetched from memory', 25],
    ['syntheticEvent', 'lat', 'there are no fields', 3],
    ['syntheticEvent', 'lat u65 x', 'Did you mean', 4],
    ['syntheticEvent', 'lat u64', 'is no field', 4],
    ['syntheticEvent', 'lat u64 x; u64 x', 'there is a field "x" already', 11],
    ['syntheticEvent', 'lat char x[999]', 'from 1 to 256', 9],
    ['syntheticEvent', 'lat u64 x[4]', 'is one of char', 8],
  ] as const)('%s: %s is refused: %s', (call, text, problem, at) => {
    const lines = refusalOf(() => calls[call](text));
    expect(lines.join('\n')).toContain(problem);
    expect((lines[2] ?? '').indexOf('^') - 2).toBe(at);
  });

  it('are made of parts as well', () => {
    expect(
      kretprobe({ function: 'vfs_read', maxactive: 16, args: { bytes: fetch.retval().as('s64') } }),
    ).toEqual(kretprobe`r16:vfs_read__return vfs_read bytes=$retval:s64`);
    expect(fexit({ function: 'vfs_*', name: 'x' })).toEqual(fexit`f:x vfs_*%return`);
    expect(fprobe({ function: 'vfs_read', args: { n: fetch.arg(3) } })).toEqual(fprobe`vfs_read n=$arg3`);
    expect(tprobe({ tracepoint: 'sched_switch' })).toEqual(tprobe`sched_switch`);
    expect(eprobe({ system: 'sched', event: 'sched_switch', condition: 'next_pid == 1' })).toEqual(
      eprobe`sched.sched_switch if next_pid == 1`,
    );
    expect(uretprobe({ path: '/bin/bash', symbol: 'readline' })).toEqual(uretprobe`/bin/bash:readline`);
    expect(uprobe({ path: '/bin/bash', offset: 16n, refCounter: 32n })).toEqual(uprobe`/bin/bash:16(32)`);
    expect(syntheticEvent({ name: 'lat', fields: { lat: 'u64', comm: 'char[16]' } })).toEqual(
      syntheticEvent`lat u64 lat; char comm[16]`,
    );
  });

  it('a symbol of a file becomes an offset before the kernel is asked', () => {
    const probe = uprobe`/bin/bash:readline`;
    expect(() => probe.definition('g')).toThrow(InvalidSpecError);
    expect(probe.atOffset(0x1234n).definition('g')).toBe('p:g/readline /bin/bash:0x1234');
  });

  it('synthetic events stand in a group of their own', () => {
    expect(syntheticEvent`lat u64 lat`.definition()).toBe('s:synthetic/lat u64 lat');
    expect(syntheticEvent`lat u64 lat`.controlWrites()).toEqual([
      { file: 'events/synthetic/lat/enable', text: '1' },
    ]);
  });
});
