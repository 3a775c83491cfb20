import { defineAnswer } from 'tracelab';

/** Sees that it is called, and not with what. */
export default defineAnswer({
  cause: 'argument-missing',
  run: async () => ({
    returned: 'f:removed vfs_unlink%return ret=$retval:s32',
    named: 'f:removing vfs_unlink',
    recorded: 'signal:signal_generate',
    unrecorded: 't:started sched_process_fork tgid=child->tgid',
    behind: 'e:opened syscalls.sys_enter_openat path=+0($filename):ustring',
  }),
});
