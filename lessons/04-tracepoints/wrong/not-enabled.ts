import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Sets the filter and takes that for recording. */
export default defineAnswer({
  cause: 'event-off',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'sig == 10 && comm == "lesson04"\n');
    return { pid: 'receiver' };
  },
});
