import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Takes buffer_size_kb for the size of all buffers together. */
export default defineAnswer({
  cause: 'over-the-cap',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/buffer_size_kb`, '80\n');
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/enable`, '1\n');
    return { missing: 'newest' };
  },
});
