import { defineAnswer } from 'tracelab';

const tracing = '/sys/kernel/tracing';
const own = `${tracing}/instances/lesson17`;

/** The event alone: nobody looks at the clock. */
export default defineAnswer({
  cause: 'no-tracer',
  run: async (vm) => {
    await vm.makeDirectory(own);
    await vm.write(`${tracing}/osnoise/cpus`, '1\n');
    await vm.write(`${own}/events/osnoise/thread_noise/enable`, '1\n');
    return { hwlat: 'host' };
  },
});
