import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson17`;

/** On the other CPU. */
export default defineAnswer({
  cause: 'wrong-cpu',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${tracing}/osnoise/cpus`, '0\n');
    await vm.write(`${own}/events/osnoise/thread_noise/enable`, '1\n');
    await vm.write(`${own}/current_tracer`, 'osnoise\n');
    return { hwlat: 'host' };
  },
});
