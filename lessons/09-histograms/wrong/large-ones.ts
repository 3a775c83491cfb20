import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** Leaves the small writes out. */
export default defineAnswer({
  cause: 'filter-too-narrow',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096 if COMM == "lesson09" && count > 512\n',
    );
    return { droppedAreHits: false };
  },
});
