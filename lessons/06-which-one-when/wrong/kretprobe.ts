import { defineAnswer } from 'tracelab';

/** A kretprobe, as always. */
export default defineAnswer({
  cause: 'kprobe-by-default',
  run: async () => ({
    returned: 'r:removed vfs_unlink ret=$retval:s32',
    named: 'f:removing vfs_unlink name=dentry->d_name.name:string',
    recorded: 'signal:signal_generate',
    unrecorded: 't:started sched_process_fork tgid=child->tgid',
    behind: 'e:opened syscalls.sys_enter_openat path=+0($filename):ustring',
  }),
});
