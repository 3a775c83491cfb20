import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** Takes what nobody saw for hits. */
export default defineAnswer({
  cause: 'hits',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename ret=$retval:s32\n', { append: true });
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'hits' };
  },
});
