import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Takes the event's own pid for the sender's. */
export default defineAnswer({
  cause: 'sender',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'sig == 10 && comm == "lesson04"\n');
    await vm.write(`${own}/events/signal/signal_generate/enable`, '1\n');
    return { pid: 'sender' };
  },
});
