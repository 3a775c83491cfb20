import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Limits the events to one process, the shell that they were set up with. */
export default defineAnswer({
  cause: 'pid-filter',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'sig == 10 && comm == "lesson04"\n');
    await vm.write(`${own}/set_event_pid`, '1\n');
    await vm.write(`${own}/events/signal/signal_generate/enable`, '1\n');
    return { pid: 'receiver' };
  },
});
