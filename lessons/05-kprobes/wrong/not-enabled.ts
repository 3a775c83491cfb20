import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** Defines the probe, and lets nobody record it. */
export default defineAnswer({
  cause: 'event-off',
  run: async (vm) => {
    await vm.write(`${tracing}/kprobe_events`, 'r:lesson05 vfs_rename ret=$retval:s32\n', { append: true });
    await vm.makeDirectory(own);
    return { column: 'misses' };
  },
});
