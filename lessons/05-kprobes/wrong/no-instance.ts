import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** Records at the top, as most guides on the web do. */
export default defineAnswer({
  cause: 'no-instance',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename ret=$retval:s32\n', { append: true });
    await vm.write(`${tracing}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
