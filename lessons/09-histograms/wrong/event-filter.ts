import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** The condition in the event's file filter, which holds for what is recorded. */
export default defineAnswer({
  cause: 'event-filter',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/syscalls/sys_enter_write/filter`, 'COMM == "lesson09"\n');
    await vm.write(`${own}/events/syscalls/sys_enter_write/trigger`, 'hist:keys=count:size=4096\n');
    return { droppedAreHits: false };
  },
});
