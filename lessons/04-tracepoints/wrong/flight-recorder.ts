import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Leaves the trigger of the lesson armed: the first SIGUSR1 ends the recording. */
export default defineAnswer({
  cause: 'trigger-stopped',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'sig == 10 && comm == "lesson04"\n');
    await vm.write(`${own}/events/signal/signal_generate/enable`, '1\n');
    await vm.write(`${own}/events/signal/signal_generate/trigger`, 'traceoff:1 if sig == 10\n');
    return { pid: 'receiver' };
  },
});
