import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** Only the shell that did it. */
export default defineAnswer({
  cause: 'pid-filter',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.$`sh -c ${`echo $$ > ${own}/set_event_pid`}`;
    await vm.write(
      `${own}/events/syscalls/sys_enter_write/trigger`,
      'hist:keys=count:size=4096 if COMM == "lesson09"\n',
    );
    return { droppedAreHits: false };
  },
});
