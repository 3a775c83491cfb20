import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Gives the room to CPU 0, where the program does not run. */
export default defineAnswer({
  cause: 'other-cpu',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/buffer_size_kb`, '4\n');
    await vm.write(`${own}/per_cpu/cpu0/buffer_size_kb`, '80\n');
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/enable`, '1\n');
    return { missing: 'newest' };
  },
});
