import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Filters by the number of the signal and forgets the receiver. */
export default defineAnswer({
  cause: 'other-receivers',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'sig == 10\n');
    await vm.write(`${own}/events/signal/signal_generate/enable`, '1\n');
    return { pid: 'receiver' };
  },
});
