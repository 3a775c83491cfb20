import { defineAnswer } from 'tracelab';

/** A function, where an event has the pointer. */
export default defineAnswer({
  cause: 'not-the-first-choice',
  run: async () => ({
    returned: 'f:removed vfs_unlink%return ret=$retval:s32',
    named: 'f:removing vfs_unlink name=dentry->d_name.name:string',
    recorded: 'signal:signal_generate',
    unrecorded: 't:started sched_process_fork tgid=child->tgid',
    behind: 'f:opened do_sys_openat2 path=+0($arg2):ustring',
  }),
});
