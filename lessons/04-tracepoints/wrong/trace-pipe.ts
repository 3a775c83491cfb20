import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Watches the buffer with trace_pipe, which takes out what it shows. */
export default defineAnswer({
  cause: 'consumed',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/signal/signal_generate/filter`, 'sig == 10 && comm == "lesson04"\n');
    await vm.write(`${own}/events/signal/signal_generate/enable`, '1\n');
    await vm.$`sh -c ${`setsid cat ${own}/trace_pipe > /dev/null 2>&1 < /dev/null &`}`;
    return { pid: 'receiver' };
  },
});
