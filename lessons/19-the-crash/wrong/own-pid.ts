import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** Only the shell that did it. */
export default defineAnswer({
  cause: 'pid-filter',
  run: async (vm) => {
    for (const name of ['vfs_mkdir', 'vfs_rename', 'vfs_rmdir'])
      await vm.write(`${tracing}/set_ftrace_filter`, `${name}\n`, { append: true });
    await vm.$`sh -c ${`echo $$ > ${tracing}/set_ftrace_pid`}`;
    await vm.write(`${tracing}/current_tracer`, 'function\n');
    await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', '1\n');
    return { erasedBy: 'power' };
  },
});
