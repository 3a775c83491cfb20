import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';

/** At the top, as most guides on the web do. */
export default defineAnswer({
  cause: 'no-instance',
  run: async (vm) => {
    await vm.write(
      `${tracing}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096 if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
