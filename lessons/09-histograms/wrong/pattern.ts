import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** A pattern that fits another process too. */
export default defineAnswer({
  cause: 'filter-too-wide',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096 if COMM ~ "lesson*"\n',
    );
    return { droppedAreHits: false };
  },
});
