import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Compares COMM, the name of who runs, and that is the sender. */
export default defineAnswer({
  cause: 'filter-on-sender',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'sig == 10 && COMM == "lesson04"\n');
    await vm.write(`${own}/events/signal/signal_generate/enable`, '1\n');
    return { pid: 'receiver' };
  },
});
