import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson05`;

/** A register that is an argument at the entry, and anything at the return. */
export default defineAnswer({
  cause: 'not-retval',
  run: async (vm) => {
    const register = vm.architecture === 'aarch64' ? '%x1' : '%di';
    await vm.write(`${tracing}/kprobe_events`, `r:lesson05 vfs_rename ret=${register}:s32\n`, {
      append: true,
    });
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/kprobes/lesson05/enable`, '1\n');
    return { column: 'misses' };
  },
});
