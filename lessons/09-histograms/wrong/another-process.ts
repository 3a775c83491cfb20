import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** The name of another process. */
export default defineAnswer({
  cause: 'other-counts',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096 if COMM == "lesson08"\n',
    );
    return { droppedAreHits: false };
  },
});
