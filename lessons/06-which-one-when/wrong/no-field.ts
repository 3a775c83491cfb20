import { defineAnswer } from 'tracelab';

/** The event, which does not record it. */
export default defineAnswer({
  cause: 'event-without-field',
  run: async () => ({
    returned: 'f:removed vfs_unlink%return ret=$retval:s32',
    named: 'f:removing vfs_unlink name=dentry->d_name.name:string',
    recorded: 'signal:signal_generate',
    unrecorded: 'sched:sched_process_fork',
    behind: 'e:opened syscalls.sys_enter_openat path=+0($filename):ustring',
  }),
});
