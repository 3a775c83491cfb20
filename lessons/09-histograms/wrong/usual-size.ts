import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** Leaves the size as it is: room for 2048 rows. */
export default defineAnswer({
  cause: 'dropped',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
