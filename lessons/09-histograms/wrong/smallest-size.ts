import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** The smallest size there is. */
export default defineAnswer({
  cause: 'dropped',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=128 if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
