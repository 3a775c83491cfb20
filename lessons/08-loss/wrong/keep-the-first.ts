import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson08';

/** Turns overwriting off, so that overrun stays zero. */
export default defineAnswer({
  cause: 'dropped',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/buffer_size_kb`, '40\n');
    await vm.write(`${own}/options/overwrite`, '0\n');
    await vm.write(`${own}/events/syscalls/sys_enter_getpgid/enable`, '1\n');
    return { missing: 'newest' };
  },
});
