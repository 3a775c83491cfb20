import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Filters by the receiver and forgets the number of the signal. */
export default defineAnswer({
  cause: 'other-signals',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'comm == "lesson04"\n');
    await vm.write(`${own}/events/signal/signal_generate/enable`, '1\n');
    return { pid: 'receiver' };
  },
});
