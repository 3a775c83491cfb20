import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Records the signals that are delivered: one that is ignored never is. */
export default defineAnswer({
  cause: 'wrong-event',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_deliver/filter`, 'sig == 10\n');
    await vm.write(`${own}/events/signal/signal_deliver/enable`, '1\n');
    return { pid: 'receiver' };
  },
});
