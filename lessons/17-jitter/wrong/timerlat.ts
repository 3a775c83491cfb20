import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson17`;

/** Measures how late a thread comes. */
export default defineAnswer({
  cause: 'other-tracer',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${tracing}/osnoise/cpus`, '1\n');
    await vm.write(`${own}/events/osnoise/thread_noise/enable`, '1\n');
    await vm.write(`${own}/current_tracer`, 'timerlat\n');
    return { hwlat: 'host' };
  },
});
