import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Makes the buffer as small as it goes. */
export default defineAnswer({
  cause: 'lost-events',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${own}/buffer_size_kb`, '4\n');
    await vm.write(`${own}/current_tracer`, 'function\n');
    return { untraceable: 'return_to_handler' };
  },
});
