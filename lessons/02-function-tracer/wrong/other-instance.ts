import { defineAnswer } from 'tracelab';

/** Uses the instance of the lesson's text instead of lesson02. */
export default defineAnswer({
  cause: 'wrong-instance',
  run: async (vm) => {
    const mine = '/sys/kernel/tracing/instances/mine';
    await vm.makeDirectory(mine);
    await vm.write(`${mine}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${mine}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${mine}/current_tracer`, 'function\n');
    return { untraceable: 'return_to_handler' };
  },
});
