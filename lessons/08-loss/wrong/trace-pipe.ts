import { defineAnswer, runWorkload } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Lets a reader of trace_pipe make room. */
export default defineAnswer({
  cause: 'consumed',
  run: async (vm) => {
    await vm.makeDirectory(own);
    const { cpu } = await runWorkload(vm, 'burst');
    await vm.write(`${own}/buffer_size_kb`, '4\n');
    await vm.write(`${own}/per_cpu/cpu${cpu}/buffer_size_kb`, '80\n');
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/enable`, '1\n');
    await vm.$`sh -c ${`setsid cat ${own}/trace_pipe > /dev/null 2>&1 < /dev/null &`}`;
    return { missing: 'newest' };
  },
});
