import { defineAnswer, functionGraph, runWorkload } from 'tracelab';

/** Hands in the nanoseconds as they stand in the table. */
export default defineAnswer({
  cause: 'wrong-unit',
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
    const slowest = byFunction.sort('mean', 'desc').row(0);
    return { slow: slowest.function, ms: slowest.mean };
  },
});
