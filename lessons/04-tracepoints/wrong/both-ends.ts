import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson04';

/** Wants sender and receiver to be lesson04. */
export default defineAnswer({
  cause: 'filter-too-narrow',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/signal/signal_generate/filter`,
      'sig == 10 && comm == "lesson04" && COMM != "bystander"\n',
    );
    await vm.write(`${own}/events/signal/signal_generate/enable`, '1\n');
    return { pid: 'receiver' };
  },
});
