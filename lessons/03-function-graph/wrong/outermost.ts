import { defineAnswer, functionGraph, runWorkload } from 'tracelab';

/** Takes the function that all reads go through for the slow one: it has the longest sum of all. */
export default defineAnswer({
  cause: 'above-all',
  run: async (vm) => {
    const { pid } = await runWorkload(vm, 'readers', 'start');
    const graph = functionGraph({
      functions: ['vfs_read'],
      filter: ['vfs_read', '*_read', '*_read_iter'],
      depth: 3,
      pid,
    });
    const calls = (await vm.record([graph], { durationMs: 2500 })).table(graph);
    const longest = calls
      .groupBy('function')
      .agg({ total: ['sum', 'duration_ns'] })
      .sort('total', 'desc')
      .row(0);
    return { slow: longest.function, ms: longest.total / 1e6 };
  },
});
