import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** Counts the returns, and not what they return. */
export default defineAnswer({
  cause: 'no-ret',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename\n', { append: true });
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
