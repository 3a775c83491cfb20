import { defineAnswer, runWorkload } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Filters the event of all system calls by the number of this one. */
export default defineAnswer({
  cause: 'large-events',
  run: async (vm) => {
    await vm.makeDirectory(own);
    const { cpu } = await runWorkload(vm, 'burst');
    await vm.write(`${own}/buffer_size_kb`, '4\n');
    await vm.write(`${own}/per_cpu/cpu${cpu}/buffer_size_kb`, '80\n');
    await vm.write(`${own}/events/raw_syscalls/sys_enter/filter`, 'id == 121\n');
    await vm.write(`${own}/events/raw_syscalls/sys_enter/enable`, '1\n');
    return { missing: 'newest' };
  },
});
