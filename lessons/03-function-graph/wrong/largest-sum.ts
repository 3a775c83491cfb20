import { defineAnswer, functionGraph, runWorkload } from 'tracelab';

/** Looks for the largest sum: that is what is called most often. */
export default defineAnswer({
  cause: 'most-in-total',
  run: async (vm) => {
    const { pid } = await runWorkload(vm, 'readers', 'start');
    const graph = functionGraph({
      functions: ['vfs_read'],
      filter: ['vfs_read', '*_read', '*_read_iter'],
      depth: 3,
      pid,
    });
    const calls = (await vm.record([graph], { durationMs: 2500 })).table(graph);
    const byFunction = calls
      .filter((row) => !/^(vfs|ksys|__x64_sys|new_sync)_read$/.test(row.function))
      .groupBy('function')
      .agg({ calls: 'count', mean: ['mean', 'duration_ns'], total: ['sum', 'duration_ns'] });
    const most = byFunction.sort('total', 'desc').row(0);
    return { slow: most.function, ms: most.mean / 1e6 };
  },
});
