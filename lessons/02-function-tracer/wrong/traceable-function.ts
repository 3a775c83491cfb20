import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Names a function that is in the list after all. */
export default defineAnswer({
  cause: 'can-be-traced',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${own}/current_tracer`, 'function\n');
    return { untraceable: 'vfs_read' };
  },
});
