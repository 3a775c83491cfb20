import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Records the system call's event instead of the kernel's function. */
export default defineAnswer({
  cause: 'events-instead',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/syscalls/sys_enter_mkdirat/enable`, '1\n');
    return { untraceable: 'return_to_handler' };
  },
});
