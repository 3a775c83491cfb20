import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** Says nothing about what was dropped. */
export default defineAnswer({
  cause: 'no-claim',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096 if COMM == "lesson09"\n',
    );
    return {};
  },
});
