import { defineAnswer } from 'tracelab';

/** The register of another argument. */
export default defineAnswer({
  cause: 'other-values',
  run: async () => ({
    returned: 'f:removed vfs_unlink%return ret=$retval:s32',
    named: 'p:removing vfs_unlink name=+0(%si):string',
    recorded: 'signal:signal_generate',
    unrecorded: 't:started sched_process_fork tgid=child->tgid',
    behind: 'e:opened syscalls.sys_enter_openat path=+0($filename):ustring',
  }),
});
