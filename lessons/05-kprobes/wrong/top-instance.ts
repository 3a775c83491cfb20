import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** Makes the instance, and switches the event on at the top. */
export default defineAnswer({
  cause: 'wrong-instance',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename ret=$retval:s32\n', { append: true });
    await vm.makeDirectory(own);
    await vm.write(`${tracing}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
