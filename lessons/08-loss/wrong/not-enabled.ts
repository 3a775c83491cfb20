import { defineAnswer, runWorkload } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Sets the sizes, and turns no event on. */
export default defineAnswer({
  cause: 'event-off',
  run: async (vm) => {
    await vm.makeDirectory(own);
    const { cpu } = await runWorkload(vm, 'burst');
    await vm.write(`${own}/buffer_size_kb`, '4\n');
    await vm.write(`${own}/per_cpu/cpu${cpu}/buffer_size_kb`, '80\n');
    return { missing: 'newest' };
  },
});
