import { defineAnswer } from 'tracelab';

/** The other task. */
export default defineAnswer({
  cause: 'other-values',
  run: async () => ({
    returned: 'f:removed vfs_unlink%return ret=$retval:s32',
    named: 'f:removing vfs_unlink name=dentry->d_name.name:string',
    recorded: 'signal:signal_generate',
    unrecorded: 't:started sched_process_fork tgid=parent->tgid',
    behind: 'e:opened syscalls.sys_enter_openat path=+0($filename):ustring',
  }),
});
