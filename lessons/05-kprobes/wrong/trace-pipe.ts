import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** Watches the buffer with trace_pipe, which takes out what it shows. */
export default defineAnswer({
  cause: 'consumed',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename ret=$retval:s32\n', { append: true });
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    await vm.$`sh -c ${`setsid cat ${own}/trace_pipe > /dev/null 2>&1 < /dev/null &`}`;
    return { column: 'misses' };
  },
});
