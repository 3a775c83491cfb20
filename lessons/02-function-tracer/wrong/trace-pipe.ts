import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Watches the buffer with trace_pipe, which takes out what it shows. */
export default defineAnswer({
  cause: 'consumed',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${own}/current_tracer`, 'function\n');
    await vm.$`sh -c ${`setsid cat ${own}/trace_pipe > /dev/null 2>&1 < /dev/null &`}`;
    return { untraceable: 'return_to_handler' };
  },
});
