import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** Counts the writes of every process. */
export default defineAnswer({
  cause: 'no-filter',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/syscalls/sys_enter_write/trigger`, 'hist:keys=count:size=4096\n');
    return { droppedAreHits: false };
  },
});
