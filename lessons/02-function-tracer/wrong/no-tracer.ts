import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Sets the filter and takes that for tracing; the tracer is still nop. */
export default defineAnswer({
  cause: 'wrong-tracer',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    return { untraceable: 'return_to_handler' };
  },
});
