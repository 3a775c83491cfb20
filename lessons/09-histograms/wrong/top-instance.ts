import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson09`;

/** Makes the instance, and counts at the top. */
export default defineAnswer({
  cause: 'wrong-instance',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${tracing}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096 if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
