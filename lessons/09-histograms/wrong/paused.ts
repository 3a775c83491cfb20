import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** Pauses it, to look at it in peace. */
export default defineAnswer({
  cause: 'paused',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096 if COMM == "lesson09"\n',
    );
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096:pause if COMM == "lesson09"\n',
      { append: true },
    );
    return { droppedAreHits: false };
  },
});
