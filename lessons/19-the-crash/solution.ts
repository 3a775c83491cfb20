import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

export default defineAnswer({
  run: async (vm) => {
    for (const name of ['vfs_mkdir', 'vfs_rename', 'vfs_rmdir'])
      await vm.write(`${tracing}/set_ftrace_filter`, `${name}\n`, { append: true });
    await vm.write(`${tracing}/current_tracer`, 'function\n');
    await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', '1\n');
    return { erasedBy: 'power' };
  },
});
