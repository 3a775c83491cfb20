import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** A probe at the entry, where nothing has been returned yet. */
export default defineAnswer({
  cause: 'entry-probe',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'p:lesson05 vfs_rename ret=$arg1:s32\n', { append: true });
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
