import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Makes the instance, then sets the filter and the tracer in the files at the top, as most guides on the web do. */
export default defineAnswer({
  cause: 'wrong-instance',
  run: async (vm) => {
    const top = '/sys/kernel/tracing';
    await vm.makeDirectory(own);
    await vm.write(`${top}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${top}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${top}/current_tracer`, 'function\n');
    return { untraceable: 'return_to_handler' };
  },
});
