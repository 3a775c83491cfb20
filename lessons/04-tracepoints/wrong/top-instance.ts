import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Sets filter and event in the files at the top, as most guides on the web do. */
export default defineAnswer({
  cause: 'wrong-instance',
  run: async (vm) => {
    await vm.makeDirectory(own);
    const signal = '/sys/kernel/tracing/events/signal/signal_generate';
    await vm.write(`${signal}/filter`, 'sig == 10 && comm == "lesson04"\n');
    await vm.write(`${signal}/enable`, '1\n');
    return { pid: 'receiver' };
  },
});
