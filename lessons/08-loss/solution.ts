import { defineAnswer, runWorkload } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

export default defineAnswer({
  run: async (vm) => {
    const { cpu } = await runWorkload(vm, 'burst'); // where does it run?
    await vm.makeDirectory(own);
    await vm.write(`${own}/buffer_size_kb`, '4\n');
    await vm.write(`${own}/per_cpu/cpu${cpu}/buffer_size_kb`, '80\n');
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/enable`, '1\n');
    return { missing: 'newest' };
  },
});
