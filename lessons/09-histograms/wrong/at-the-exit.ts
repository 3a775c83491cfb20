import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** What the call returned, at its exit: what was written, not what was asked for. */
export default defineAnswer({
  cause: 'wrong-event',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_exit_write/trigger`,
      'hist:keys=ret:size=4096 if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
