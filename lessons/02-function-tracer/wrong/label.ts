import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson02';

/** Takes the first name that is missing from the list: a label in front of a function, or (on arm64) of a part of the code. */
export default defineAnswer({
  cause: 'no-function',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_mkdir\n');
    await vm.write(`${own}/set_ftrace_filter`, 'vfs_rename\n', { append: true });
    await vm.write(`${own}/current_tracer`, 'function\n');
    const [, untraceable] =
      /\s(__pfx_\w+|__entry_text_start)\s/.exec(await vm.readText('/proc/kallsyms')) ?? [];
    return { untraceable };
  },
});
