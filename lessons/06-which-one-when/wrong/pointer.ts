import { defineAnswer } from 'tracelab';

/** Where the path is. */
export default defineAnswer({
  cause: 'address-only',
  run: async () => ({
    returned: 'f:removed vfs_unlink%return ret=$retval:s32',
    named: 'f:removing vfs_unlink name=dentry->d_name.name:string',
    recorded: 'signal:signal_generate',
    unrecorded: 't:started sched_process_fork tgid=child->tgid',
    behind: 'e:opened syscalls.sys_enter_openat path=$filename:x64',
  }),
});
