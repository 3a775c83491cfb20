import { defineAnswer, runWorkload } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Turns the event on in the files at the top. */
export default defineAnswer({
  cause: 'wrong-instance',
  run: async (vm) => {
    await vm.makeDirectory(own);
    const { cpu } = await runWorkload(vm, 'burst');
    await vm.write(`${own}/buffer_size_kb`, '4\n');
    await vm.write(`${own}/per_cpu/cpu${cpu}/buffer_size_kb`, '80\n');
    await vm.write('/sys/kernel/tracing/events/syscalls/sys_enter_getpgid/enable', '1\n');
    return { missing: 'newest' };
  },
});
