import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** At the function behind the system call, which fails before vfs_rename too. */
export default defineAnswer({
  cause: 'wrong-function',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 do_renameat2 ret=$retval:s32\n', { append: true });
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
