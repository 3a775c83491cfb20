import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Records fewer events by a filter that leaves some out. */
export default defineAnswer({
  cause: 'some-left-out',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/buffer_size_kb`, '40\n');
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/filter`, 'pid < 500\n');
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/enable`, '1\n');
    return { missing: 'newest' };
  },
});
