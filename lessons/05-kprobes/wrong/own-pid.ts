import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** Only the shell that did it. */
export default defineAnswer({
  cause: 'pid-filter',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename ret=$retval:s32\n', { append: true });
    await vm.makeDirectory(own);
    await vm.$`sh -c ${`echo $$ > ${own}/set_event_pid`}`;
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
