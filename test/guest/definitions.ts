import { eprobe } from '../../lib/spec/eprobe.js';
import { fexit } from '../../lib/spec/fexit.js';
import { fprobe } from '../../lib/spec/fprobe.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { kretprobe } from '../../lib/spec/kretprobe.js';
import { syntheticEvent } from '../../lib/spec/synthetic-event.js';
import { tprobe } from '../../lib/spec/tprobe.js';
import { uprobe } from '../../lib/spec/uprobe.js';
import { uretprobe } from '../../lib/spec/uretprobe.js';

export const calls = {
  kprobe,
  kretprobe,
  fprobe,
  fexit,
  tprobe,
  eprobe,
  uprobe,
  uretprobe,
  syntheticEvent,
} as const;

type Call = keyof typeof calls;

/** A definition that Linux 7 takes, and what an older kernel may lack for it. */
export type Valid = readonly [call: Call, text: string, ...needs: string[]];

const btf = 'names of arguments';
const members = 'members of arguments';
const atReturn = 'arguments at a return';

export const valid: readonly Valid[] = [
  // places in the kernel
  ['kprobe', 'p:g/a vfs_read'],
  ['kprobe', 'p:g/a vfs_read+0'],
  ['kprobe', 'p:g/a do_sys_openat2 path=+0(%si):ustring'],
  ['kprobe', 'p:g/a  do_sys_openat2   path=+0x0(%si):ustring'],
  ['kprobe', 'p:g/averylongnameofaneventthatisjustnottoolongforthekerneltotake123 vfs_read'],
  // registers, stack, memory
  ['kprobe', 'p:g/a vfs_read a=%di b=%si c=%dx d=%cx e=%r8 f=%r9 g=%ax h=%bx i=%bp j=%sp k=%ip l=%flags'],
  ['kprobe', 'p:g/a vfs_read a=%r10 b=%r11 c=%r12 d=%r13 e=%r14 f=%r15 g=%orig_ax h=%cs i=%ss'],
  ['kprobe', 'p:g/a vfs_read a=$stack b=$stack0 c=$stack12'],
  ['kprobe', 'p:g/a vfs_read a=@jiffies b=@jiffies+4:u32 c=@init_task-8'],
  ['kprobe', 'p:g/a vfs_read a=@0xffffffff81000000:x8'],
  ['kprobe', 'p:g/a vfs_read a=+0(%di) b=-8(%sp) c=+0x10(%di) d=+010(%di)'],
  ['kprobe', 'p:g/a vfs_read a=+0(+8(+16(%di))) b=+u0(%si):u8'],
  ['kprobe', 'p:g/a vfs_read a=+8(@jiffies) b=+0($stack1)'],
  ['kprobe', 'p:g/a vfs_read a=\\1 b=\\0x2a c=\\-1:s32 d=\\+7:u8 e=\\"text" f=\\"a=b":string'],
  ['kprobe', 'p:g/a vfs_read a=$comm b=$COMM c=$comm:string'],
  // types
  ['kprobe', 'p:g/a vfs_read a=%di:u8 b=%di:u16 c=%di:u32 d=%di:u64'],
  ['kprobe', 'p:g/a vfs_read a=%di:s8 b=%di:s16 c=%di:s32 d=%di:s64'],
  ['kprobe', 'p:g/a vfs_read a=%di:x8 b=%di:x16 c=%di:x32 d=%di:x64'],
  ['kprobe', 'p:g/a vfs_read a=%ip:symbol'],
  ['kprobe', 'p:g/a vfs_read a=%ip:symstr b=+0(%sp):symstr', 'type symstr'],
  ['kprobe', 'p:g/a vfs_read a=%di:char b=+0(%si):char[16]', 'type char'],
  ['kprobe', 'p:g/a vfs_read a=+0(%si):string b=+u0(%si):ustring c=+0(%si):ustring'],
  ['kprobe', 'p:g/a vfs_read a=+0(%di):u8[4] b=+0(%di):x64[64] c=+0(%di):u32[0x2]'],
  ['kprobe', 'p:g/a vfs_read a=+0(%di):string[3]'],
  ['kprobe', 'p:g/a vfs_read a=%di:b4@12/32 b=%di:b1@0/8 c=%di:b64@0/64 d=+0(%di):b0x3@0x2/16'],
  ['kprobe', 'p:g/a vfs_read a=+0(%di):b4@0/8[4]'],
  ['kprobe', 'p:g/a dput a=%di:%pd b=$arg1:%pd', 'type %pd'],
  ['kprobe', 'p:g/a vfs_read a=%di:%pD', 'type %pD'],
  // arguments without names, and many of them
  ['kprobe', 'p:g/a vfs_read %di +0(%si):u8 $comm'],
  ['kprobe', `p:g/a vfs_read ${Array.from({ length: 128 }, (_, index) => `a${index}=%di`).join(' ')}`],
  ['kprobe', `p:g/a vfs_read ${'n'.repeat(32)}=%di`],
  ['kprobe', `p:g/a vfs_read a=${'+0('.repeat(13)}%di${')'.repeat(13)}`],
  // arguments of the function
  ['kprobe', 'p:g/a vfs_read a=$arg1 b=$arg2:u32 c=+0($arg2):u8 d=$arg6'],
  ['kprobe', 'p:g/a vfs_read file count buf=buf', btf],
  ['kprobe', 'p:g/a vfs_read $arg*', '$arg*'],
  ['kprobe', 'p:g/a vfs_read first=%di $arg*', '$arg*'],
  [
    'kprobe',
    'p:g/a vfs_read a=file->f_mode b=file->f_flags:x32 c=file->f_path.dentry->d_name.name:string',
    btf,
  ],
  ['kprobe', 'p:g/a vfs_read a=file->f_inode->i_ino b=count:u8', btf],
  ['kprobe', 'p:g/a vfs_read a=+0(file):u64 b=pos', btf],
  // returns
  ['kretprobe', 'r:g/a vfs_read'],
  ['kretprobe', 'r16:g/a vfs_read a=$retval'],
  ['kretprobe', 'r4096:g/a vfs_read a=$retval:s64 b=$comm'],
  ['kretprobe', 'p:g/a vfs_read%return a=$retval:s32'],
  ['kretprobe', 'r:g/a vfs_read a=+0($retval):u8 b=%ax c=$stack0'],
  ['kretprobe', 'r:g/a vfs_read a=$arg1 b=count c=$retval', btf],
  ['kretprobe', 'r:g/a vfs_read a=$arg3:u64 b=$retval:s64', atReturn],
  ['kretprobe', 'r:g/a vfs_read $arg* $retval', '$arg*'],
  ['kretprobe', 'r:g/a getname_flags a=$retval->name:string', members],
  // fprobes
  ['fprobe', 'f:g/a vfs_read', 'fprobes'],
  ['fprobe', 'f:g/a vfs_read a=$arg1 b=$arg3:u64 c=$comm d=$stack', 'fprobes'],
  ['fprobe', 'f:g/a vfs_read file count a=file->f_mode', 'fprobes'],
  ['fprobe', 'f:g/a vfs_read $arg*', 'fprobes'],
  ['fprobe', 'f:g/a vfs_rea*', 'fprobes'],
  ['fprobe', 'f:g/a vfs_read a=@jiffies b=\\1 c=+0($arg2):ustring', 'fprobes'],
  ['fexit', 'f:g/a vfs_read%return', 'fprobes'],
  ['fexit', 'f:g/a vfs_read%return a=$retval b=$retval:s32', 'fprobes'],
  ['fexit', 'f:g/a vfs_read a=$retval', 'fprobes'],
  ['fexit', 'f8:g/a vfs_read%return a=$retval', 'fprobes', 'maxactive of fprobes'],
  ['fexit', 'f:g/a vfs_read%return $arg* $retval', 'fprobes'],
  ['fexit', 'f:g/a getname_flags%return a=$retval->name:string', 'fprobes'],
  // tracepoints
  ['tprobe', 't:g/a sched_switch', 'tprobes'],
  ['tprobe', 't:g/a sched_switch a=$arg1 b=$arg2 c=$arg3', 'tprobes'],
  ['tprobe', 't:g/a sched_switch $arg*', 'tprobes'],
  ['tprobe', 't:g/a sched_switch a=next->comm:string b=prev->pid', 'tprobes'],
  // events
  ['eprobe', 'e:g/a sched.sched_switch', 'eprobes'],
  ['eprobe', 'e:g/a sched/sched_switch a=$prev_pid b=$next_pid:s32 c=$prev_comm:string', 'eprobes'],
  ['eprobe', 'e:g/a syscalls.sys_enter_openat a=+0($filename):ustring b=$comm:string', 'eprobes'],
  ['eprobe', 'e:g/a sched.sched_switch a=$next_pid if next_pid > 0 && prev_pid == 0', 'eprobes'],
  ['eprobe', 'e:g/a sched.sched_switch if next_comm == "sh"', 'eprobes'],
  [
    'eprobe',
    'e:g/a net.net_dev_queue a=(sk_buff)skbaddr->len b=(sk_buff)skbaddr->dev->name:string',
    'eprobes',
    'casts in eprobes',
  ],
  // programs
  ['uprobe', 'p:g/a /bin/bash:0x32000'],
  ['uprobe', 'p:g/a /bin/bash:204800 a=%di b=+0(%di):ustring c=+0(%di):string d=$comm e=$stack1'],
  ['uprobe', 'p:g/a /bin/bash:0x32000(0x10) a=@+0x10 b=@0x1000:u8 c=\\1'],
  ['uretprobe', 'r:g/a /bin/bash:0x32000 a=$retval b=+0($retval):ustring'],
  ['uretprobe', 'p:g/a /bin/bash:0x32000%return a=$retval:s32'],
  // synthetic events
  ['syntheticEvent', 's:synthetic/a u64 lat; pid_t pid', 'synthetic events'],
  ['syntheticEvent', 's:synthetic/a char comm[16]; unsigned int n; bool b; gfp_t g;', 'synthetic events'],
  ['syntheticEvent', 's:synthetic/a char text[]; s8 a; u16 b; long c; unsigned long d', 'synthetic events'],
  ['syntheticEvent', 's:synthetic/a u64 lat; long[] stack', 'synthetic events'],
];

/** A definition that is refused, what Linux 6.12 says of it, and where the caret stands. */
export type Invalid = readonly [
  call: Call,
  text: string,
  /** Empty where it says nothing. */
  says: string,
  /** In our error. */
  at: number,
  /** In the kernel's log, where that is not as near; -1: nowhere. */
  kernelAt?: number,
];

export const invalid: readonly Invalid[] = [
  ['kprobe', 'p:g/a', '', 5, -1],
  ['kprobe', 'p:g/a nosuchfunction', 'Invalid probed address or symbol', 6],
  ['kprobe', 'p:g/a vfs_raed', 'Invalid probed address or symbol', 6],
  ['kprobe', 'p:1g/a vfs_read', 'Group name must follow the same rules as C identifiers', 2],
  ['kprobe', 'p:/a vfs_read', 'Group name is not specified', 2],
  ['kprobe', 'p:g/1a vfs_read', 'Event name must follow the same rules as C identifiers', 4],
  ['kprobe', 'p:g/a-b vfs_read', 'Event name must follow the same rules as C identifiers', 4],
  ['kprobe', `p:g/${'n'.repeat(64)} vfs_read`, 'Event name is too long', 4],
  ['kprobe', 'p10:g/a vfs_read', 'Maxactive is only for function exit', 1],
  ['kprobe', 'p:g/a vfs_read+x', 'Invalid probed address or symbol', 14, 6],
  ['kprobe', 'p:g/a vfs_read-4', 'Invalid probed address or symbol', 14, 6],
  ['kprobe', 'p:g/a vfs_read+1', 'Probe point is not an instruction boundary', 6],
  ['kprobe', 'p:g/a vfs_read+0x99999', 'Probe point is not an instruction boundary', 14, 6],
  ['kprobe', 'p:g/a 0xzz', 'Invalid probed address or symbol', 6],
  ['kprobe', 'p:g/a vfs_*', 'Invalid probed address or symbol', 6],
  ['kprobe', 'p:g/a name_show', 'The symbol is not unique', 6],
  ['kretprobe', 'r:g/a name_show', 'The symbol is not unique', 6],
  ['kprobe', 'p:g/a vfs_read a=+0(@nosuchsymbol):string', 'Invalid probed address or symbol', 15, 6],
  ['kprobe', 'p:g/a jiffies', 'Failed to register probe event', 6],
  ['kprobe', 'p:g/a asm_exc_int3', 'Failed to register probe event', 6],
  ['kprobe', 'p:g/a do_int3', 'Failed to register probe event', 6],
  ['kprobe', 'p:g/a vfs_read%return%return', 'Invalid probed address suffix', 21, 14],
  ['kprobe', 'p:g/a vfs_read a=%rsi', 'Invalid register name', 17],
  ['kprobe', 'p:g/a vfs_read a=%nosuch', 'Invalid register name', 17],
  ['kprobe', 'p:g/a vfs_read a=+0(%esi)', 'Invalid register name', 20],
  ['kprobe', 'p:g/a vfs_read a=$retval', '$retval is not available on probe', 17],
  ['kprobe', 'p:g/a vfs_read a=$nosuch', 'Invalid $-variable specified', 17],
  ['kprobe', 'p:g/a vfs_read a=$arg0', 'Invalid argument number', 17],
  ['kprobe', 'p:g/a vfs_read a=$argx', 'Invalid $-variable specified', 17],
  ['kprobe', 'p:g/a vfs_read+9 a=$arg1', '$arg* can be used only on function entry or exit', 19],
  ['kprobe', 'p:g/a vfs_read a=$stack99999', 'Invalid stack number', 17],
  ['kprobe', 'p:g/a vfs_read a=$stackx', 'Invalid $-variable specified', 17],
  ['kprobe', 'p:g/a vfs_read a=@nosuchsymbol', 'Invalid probed address or symbol', 15, 6],
  ['kprobe', 'p:g/a vfs_read a=@0xzz', 'Invalid memory address', 17],
  ['kprobe', 'p:g/a vfs_read a=@+16', 'File offset is not available with kprobe', 17],
  ['kprobe', 'p:g/a vfs_read a=+0%si', 'Dereference needs a brace', 18, 17],
  ['kprobe', 'p:g/a vfs_read a=+z(%si)', 'Invalid dereference offset', 18, 17],
  ['kprobe', 'p:g/a vfs_read a=+0(%si', 'Dereference brace is not closed', 23],
  ['kprobe', 'p:g/a vfs_read a=+0(+0(%si)', 'Dereference brace is not closed', 26],
  ['kprobe', 'p:g/a vfs_read a=+0($comm)', '$comm can not be dereferenced', 20],
  ['kprobe', 'p:g/a vfs_read a=\\x', 'Invalid immediate value', 18],
  ['kprobe', 'p:g/a vfs_read a=\\"abc', "String is not closed with '\"'", 22],
  ['kprobe', 'p:g/a vfs_read a=%di:u31', 'Unknown type is specified', 21],
  ['kprobe', 'p:g/a vfs_read a=%di:', 'Unknown type is specified', 21],
  ['kprobe', 'p:g/a vfs_read a=%di:string', 'String accepts only memory argument', 21],
  ['kprobe', 'p:g/a vfs_read a=%di:u8[4]', 'String accepts only memory argument', 21],
  ['kprobe', 'p:g/a vfs_read a=+u0(%di):u8[4]', 'String accepts only memory argument', 26, 29],
  ['kprobe', 'p:g/a vfs_read a=+0(%di):u8[65]', 'Array number is too big', 28],
  ['kprobe', 'p:g/a vfs_read a=+0(%di):u8[0]', 'Invalid array size', 28],
  ['kprobe', 'p:g/a vfs_read a=+0(%di):u8[4', 'Array is not closed', 29],
  ['kprobe', 'p:g/a vfs_read a=+0(%di):u8[4]x', 'Array has wrong suffix', 30],
  ['kprobe', 'p:g/a vfs_read a=%di:b0@0/32', 'Invalid bitfield', 21],
  ['kprobe', 'p:g/a vfs_read a=%di:b4@30/32', 'Invalid bitfield', 21],
  ['kprobe', 'p:g/a vfs_read a=%di:b4@0/31', 'Unknown type is specified', 26, 21],
  ['kprobe', 'p:g/a vfs_read a=%di:b4', 'Unknown type is specified', 21],
  ['kprobe', 'p:g/a vfs_read a=$comm:u8', '$comm and immediate-string only accepts string type', 23],
  ['kprobe', 'p:g/a vfs_read a=\\1:symstr', "Symbol String doesn't accept data/userdata", 20],
  ['kprobe', 'p:g/a vfs_read a=%di a=%si', 'This argument name is already used', 21],
  ['kprobe', 'p:g/a vfs_read arg2=%di %si', 'This argument name is already used', 24],
  ['kprobe', 'p:g/a vfs_read 1a=%di', 'Argument name must follow the same rules as C identifiers', 15],
  ['kprobe', 'p:g/a vfs_read =%di', 'Argument name is not specified', 15],
  ['kprobe', 'p:g/a vfs_read a=', 'No argument expression', 17],
  ['kprobe', 'p:g/a vfs_read __probe_ip=%di', 'This argument name is already used', 15],
  ['kprobe', `p:g/a vfs_read ${'n'.repeat(33)}=%di`, 'Argument name is too long', 15],
  ['kprobe', `p:g/a vfs_read a=@${'s'.repeat(63)}`, 'Argument expression is too long', 17],
  [
    'kprobe',
    `p:g/a vfs_read a=${'+0('.repeat(15)}%di${')'.repeat(15)}`,
    'Dereference is too much nested',
    17,
    20,
  ],
  [
    'kprobe',
    `p:g/a vfs_read ${Array.from({ length: 129 }, (_, index) => `a${index}=%di`).join(' ')}`,
    '',
    1057,
    -1,
  ],
  ['kprobe', 'p:g/a vfs_read a=nosuch', 'This variable is not found at this probe point', 17],
  ['kprobe', 'p:g/a vfs_read a=file->nosuch', 'This field is not found.', 23],
  ['kprobe', 'p:g/a vfs_read a=file->f_path.nosuch', 'This field is not found.', 30],
  ['kprobe', 'p:g/a vfs_read a=count->x', 'This is not a pointer to union/structure.', 24],
  [
    'kprobe',
    'p:g/a vfs_read a=file.f_mode',
    'Non pointer structure/union argument is not supported.',
    21,
    22,
  ],
  ['kprobe', 'p:g/a vfs_read a=file-f_mode', "Failed to parse single hyphen. Forgot '>'?", 21],
  ['kprobe', 'p:g/a vfs_read a=file:string', 'This type does not fit for string.', 17],
  ['kprobe', 'p:g/a vfs_read a=$arg*', 'Invalid $-variable specified', 17],
  ['kprobe', 'p:g/a vfs_read $arg* $arg*', '$arg* can be used only once in the parameters', 21],
  ['kprobe', 'p:g/a vfs_read $arg9', 'This variable is not found at this probe point', 15],
  ['kprobe', 'p:g/a vfs_read+9 a=file', 'BTF is not available or not supported', 19],
  ['kretprobe', 'r:g/a vfs_read+9', 'Retprobe address must be an function entry', 14, 6],
  ['kretprobe', 'r:g/a nosuchfunction', 'Invalid probed address or symbol', 6],
  ['kretprobe', 'r5000:g/a vfs_read', 'Maxactive is too big', 1],
  ['kretprobe', 'r:g/a kfree a=$retval', "This function returns 'void' type", 14],
  ['kretprobe', 'r:g/a vfs_read a=$retval->x', 'This is not a pointer to union/structure.', 26],
  ['fprobe', 'f:g/a nosuchfunction', 'Failed to register probe event', 6],
  ['fprobe', 'f:g/a nosuch_*', 'Failed to register probe event', 6],
  ['fprobe', 'f:g/a vfs_read a=%di', 'Invalid $-variable specified', 17],
  ['fprobe', 'f5:g/a vfs_read', 'Maxactive is only for function exit', 1],
  ['fprobe', 'f:g/a vfs_read+4', 'Failed to register probe event', 14, 6],
  ['fprobe', 'f:g/a vfs_read a=nosuch', 'This variable is not found at this probe point', 17],
  ['fexit', 'f:g/a kfree%return a=$retval', "This function returns 'void' type", 21],
  ['tprobe', 't:g/a sched-switch', 'Invalid character in tracepoint name', 6, 11],
  ['tprobe', 't:g/a sched_switch a=nosuch', 'This variable is not found at this probe point', 21],
  ['tprobe', 't:g/a sched_switch a=%di', 'Invalid $-variable specified', 21],
  ['eprobe', 'e:g/a sched.nosuch', 'Attached event does not exist', 6],
  ['eprobe', 'e:g/a sched.sched_swich', 'Attached event does not exist', 6],
  ['eprobe', 'e:g/a sched_switch', 'This requires both group and event name to attach', 6],
  ['eprobe', 'e:g/a sched.sched_switch a=$nosuch', 'Invalid $-variable specified', 27],
  ['eprobe', 'e:g/a sched.sched_switch a=%di', 'Invalid $-variable specified', 27],
  ['eprobe', 'e:g/a sched.sched_switch a=next_pid', 'BTF is not available or not supported', 27],
  ['eprobe', 'e:g/a sched.sched_switch if', "No filter rule after 'if'", 27, 28],
  ['eprobe', 'e:g/a sched.sched_switch if nosuch == 1', 'Field not found', 35, 7],
  ['eprobe', 'e:g/a sched.sched_switch if next_pid ==', 'Invalid value (did you forget quotes)?', 40, 12],
  ['uprobe', 'p:g/a /nosuch/file:0x10', 'Failed to find the given file', 6],
  ['uprobe', 'p:g/a /bin:0x10', 'Not a regular file', 6],
  ['uprobe', 'p:g/a /bin/bash:0x32000(0x10', 'Reference counter brace is not closed', 28],
  ['uprobe', 'p:g/a /bin/bash:0x32000(zz)', 'Invalid reference counter offset', 24],
  ['uprobe', 'p:g/a /bin/bash:0x32000(0x10)z', 'Reference counter has wrong suffix', 29],
  ['uprobe', 'p:g/a /bin/bash:0x32000%nosuch', 'Invalid probed address suffix', 23],
  ['uprobe', 'p:g/a /bin/bash:0x32000 a=$arg1', '$arg* can be used only on function entry or exit', 26],
  ['uprobe', 'p:g/a /bin/bash:0x32000 a=@jiffies', 'Symbol is not available with uprobe', 26],
  ['uprobe', 'p:g/a /bin/bash:0x32000 a=%di:symbol', 'Unknown type is specified', 30],
  ['uprobe', 'p:g/a /bin/bash:0x32000 a=$retval', '$retval is not available on probe', 26],
  ['uprobe', 'p:g/a /bin/bash:0x32000 a=name', 'BTF is not available or not supported', 26],
  ['uretprobe', 'r:g/a /bin/bash:0x32000 a=$retval:string', 'String accepts only memory argument', 34],
  ['syntheticEvent', 's:synthetic/a', 'Command must be of the form: <name> field[;field] ...', 13, 0],
  ['syntheticEvent', 's:synthetic/a u65 lat', 'Invalid type', 14],
  ['syntheticEvent', 's:synthetic/a u64 la-t', 'Illegal name', 18],
  ['syntheticEvent', 's:synthetic/1a u64 lat', 'Illegal name', 12],
  ['syntheticEvent', 's:synthetic/a char c[999]', 'Invalid array specification', 19],
  ['syntheticEvent', 's:synthetic/a u64 lat; int[4] x', 'Invalid type', 30, 23],
];

/** What the kernel takes and can never be meant: refused by us alone, with the caret there. */
export type Silent = readonly [call: Call, text: string, at: number];

export const silent: readonly Silent[] = [
  ['kprobe', 'p:g/a nosuchmod:foo', 6],
  ['kprobe', 'p:g/a 0x1234', 6],
  ['kprobe', 'p:g/a vfs_read a=$arg99', 17],
  ['fexit', 'f:g/a vfs_read', 14],
  ['tprobe', 't:g/a nosuch_tracepoint', 6],
  ['eprobe', 'e:g/a sched.sched_switch a=$comm', 27],
  ['uprobe', 'p:g/a /bin/bash:0x99999999', 16],
  ['uretprobe', 'r100:g/a /bin/bash:0x32000', 1],
  ['syntheticEvent', 's:synthetic/a u64 a; u64 a', 21],
];

/** Only a kernel that knows functions by BTF finds these wrong: an older one takes them. */
export const needBtf: ReadonlySet<string> = new Set(['p:g/a vfs_read $arg9', 'r:g/a kfree a=$retval']);

const olderThanBtf = [
  btf,
  '$arg*',
  members,
  atReturn,
  'fprobes',
  'tprobes',
  'casts in eprobes',
  'type char',
  'type %pd',
  'type %pD',
];

/** What each kernel of the sandbox cannot define. */
export const lacks = {
  '5.10': new Set([...olderThanBtf, 'eprobes', 'synthetic events', 'type symstr']),
  '6.1': new Set(olderThanBtf),
  '6.12': new Set(['casts in eprobes']),
  '6.12-rt': new Set(['casts in eprobes']),
  '7': new Set(['maxactive of fprobes']),
} as const satisfies Readonly<Record<string, ReadonlySet<string>>>;
