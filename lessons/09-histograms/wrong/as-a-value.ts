import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** The size as a value: added up for each process. */
export default defineAnswer({
  cause: 'wrong-key',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=common_pid:vals=count:size=4096 if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
