import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson19`;

/** In an instance of its own, and the top buffer is printed. */
export default defineAnswer({
  cause: 'wrong-instance',
  run: async (vm) => {
    await vm.makeDirectory(own);
    for (const name of ['vfs_mkdir', 'vfs_rename', 'vfs_rmdir'])
      await vm.write(`${own}/set_ftrace_filter`, `${name}\n`, { append: true });
    await vm.write(`${own}/current_tracer`, 'function\n');
    await vm.write('/proc/sys/kernel/ftrace_dump_on_oops', '1\n');
    return { erasedBy: 'power' };
  },
});
