import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** A small buffer that keeps the first events. */
export default defineAnswer({
  cause: 'keeps-the-first',
  run: async (vm) => {
    for (const name of ['vfs_mkdir', 'vfs_rename', 'vfs_rmdir'])
      await vm.write(`${tracing}/set_ftrace_filter`, `${name}\n`, { append: true });
    await vm.write(`${tracing}/buffer_size_kb`, '4\n');
    await vm.write(`${tracing}/options/overwrite`, '0\n');
    await vm.write(`${tracing}/current_tracer`, 'function\n');
    await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', '1\n');
    return { erasedBy: 'power' };
  },
});
