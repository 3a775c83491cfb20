import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** A name that no instance has: the kernel takes it. */
export default defineAnswer({
  cause: 'no-such-instance',
  run: async (vm) => {
    for (const name of ['vfs_mkdir', 'vfs_rename', 'vfs_rmdir'])
      await vm.write(`${tracing}/set_ftrace_filter`, `${name}\n`, { append: true });
    await vm.write(`${tracing}/current_tracer`, 'function\n');
    await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', 'lesson19\n');
    return { erasedBy: 'power' };
  },
});
