import { defineAnswer, runWorkload, tracepoint } from 'tracelab';

const own = '/sys/kernel/tracing/instances/lesson17';
const noise = tracepoint('osnoise', 'thread_noise');

export default defineAnswer({
  run: async (vm) => {
    await runWorkload(vm, 'noise', 'start');
    await vm.makeDirectory(own);
    await vm.write(`${own}/current_tracer`, 'osnoise');
    const trace = await vm.record([noise], { durationMs: 2500 });
    await vm.write(`${own}/current_tracer`, 'nop');
    const longest = trace
      .table(noise)
      .filter((row) => !/^(osnoise|swapper|ksoftirqd|ktimers|kworker)/.test(String(row.event_comm)))
      .groupBy('event_comm')
      .agg({ median: ['quantile', 'duration', 0.5] })
      .sort('median', 'desc')
      .row(0);
    return { process: longest.event_comm, ms: longest.median / 1e6 };
  },
});
