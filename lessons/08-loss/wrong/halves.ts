import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Shares the cap out among the CPUs. */
export default defineAnswer({
  cause: 'equal-buffers',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/buffer_size_kb`, '44\n');
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/enable`, '1\n');
    return { missing: 'newest' };
  },
});
