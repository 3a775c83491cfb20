import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** In powers of two, as the lesson shows it. */
export default defineAnswer({
  cause: 'grouped',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count.log2 if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
