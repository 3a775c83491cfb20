import { defineAnswer, functionGraph, runWorkload } from 'tracelab';

export default defineAnswer({
  run: async (vm) => {
    const { pid } = await runWorkload(vm, 'readers', 'start');
    const graph = functionGraph({
      functions: ['vfs_read'],
      filter: ['vfs_read', '*_read', '*_read_iter'],
      depth: 3,
      pid,
    });
    const calls = (await vm.record([graph], { durationMs: 2500 })).table(graph);
    const slowest = calls
      .filter((row) => !/^(vfs|ksys|__x64_sys|new_sync)_read$/.test(row.function))
      .groupBy('function')
      .agg({ mean: ['mean', 'duration_ns'] })
      .sort('mean', 'desc')
      .row(0);
    return { slow: slowest.function, ms: slowest.mean / 1e6 };
  },
});
