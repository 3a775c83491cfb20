import { defineAnswer } from 'tracelab';

/** A register of a function, where an event has the field. */
export default defineAnswer({
  cause: 'kprobe-by-default',
  run: async () => ({
    returned: 'f:removed vfs_unlink%return ret=$retval:s32',
    named: 'f:removing vfs_unlink name=dentry->d_name.name:string',
    recorded: 'p:sent send_signal_locked sig=%di:s32',
    unrecorded: 't:started sched_process_fork tgid=child->tgid',
    behind: 'e:opened syscalls.sys_enter_openat path=+0($filename):ustring',
  }),
});
