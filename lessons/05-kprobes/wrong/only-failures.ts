import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** Only the failures, by a filter. */
export default defineAnswer({
  cause: 'filtered',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename ret=$retval:s32\n', { append: true });
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/kprobes/lesson05/filter`, 'ret < 0\n');
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
