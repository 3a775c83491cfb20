import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** -39 becomes a very large number. */
export default defineAnswer({
  cause: 'wrong-type',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename ret=$retval:u64\n', { append: true });
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
