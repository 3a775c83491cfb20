import { defineAnswer } from 'tracelab';

/** The entry, where nothing has been returned. */
export default defineAnswer({
  cause: 'entry-probe',
  run: async () => ({
    returned: 'f:removed vfs_unlink ret=$arg1:s32',
    named: 'f:removing vfs_unlink name=dentry->d_name.name:string',
    recorded: 'signal:signal_generate',
    unrecorded: 't:started sched_process_fork tgid=child->tgid',
    behind: 'e:opened syscalls.sys_enter_openat path=+0($filename):ustring',
  }),
});
