import { defineAnswer } from 'tracelab';

/** Only four of the five. */
export default defineAnswer({
  cause: 'no-definition',
  run: async () => ({
    returned: 'f:removed vfs_unlink%return ret=$retval:s32',
    named: 'f:removing vfs_unlink name=dentry->d_name.name:string',
    recorded: 'signal:signal_generate',
    unrecorded: 't:started sched_process_fork tgid=child->tgid',
    behind: '',
  }),
});
