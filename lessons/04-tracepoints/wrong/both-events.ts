import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Turns on all events about signals. */
export default defineAnswer({
  cause: 'too-many-events',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'sig == 10 && comm == "lesson04"\n');
    await vm.write(`${own}/events/signal/enable`, '1\n');
    return { pid: 'receiver' };
  },
});
