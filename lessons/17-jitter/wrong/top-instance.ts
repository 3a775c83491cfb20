import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson17`;

/** At the top, and the instance is empty. */
export default defineAnswer({
  cause: 'wrong-instance',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${tracing}/osnoise/cpus`, '1\n');
    await vm.write(`${tracing}/events/osnoise/thread_noise/enable`, '1\n');
    await vm.write(`${tracing}/current_tracer`, 'osnoise\n');
    return { hwlat: 'host' };
  },
});
