import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** Traces, and nobody prints it. */
export default defineAnswer({
  cause: 'dump-off',
  run: async (vm) => {
    for (const name of ['vfs_mkdir', 'vfs_rename', 'vfs_rmdir'])
      await vm.write(`${tracing}/set_ftrace_filter`, `${name}\n`, { append: true });
    await vm.write(`${tracing}/current_tracer`, 'function\n');
    return { erasedBy: 'power' };
  },
});
