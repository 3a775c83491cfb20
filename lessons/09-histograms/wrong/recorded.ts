import { defineAnswer } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson09';

/** Records the event, to count it afterwards. */
export default defineAnswer({
  cause: 'recorded',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${own}/events/syscalls/sys_enter_write/filter`, 'COMM == "lesson09"\n');
    await vm.write(`${own}/events/syscalls/sys_enter_write/enable`, '1\n');
    return { droppedAreHits: false };
  },
});
