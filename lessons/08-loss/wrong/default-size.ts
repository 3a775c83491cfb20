import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Leaves the buffers as large as they are. */
export default defineAnswer({
  cause: 'over-the-cap',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/enable`, '1\n');
    return { missing: 'newest' };
  },
});
