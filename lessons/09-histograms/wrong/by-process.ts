import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** A row for each size of each process. */
export default defineAnswer({
  cause: 'other-keys',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=common_pid,count:size=8192 if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
