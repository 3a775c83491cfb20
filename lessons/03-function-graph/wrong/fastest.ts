import { defineAnswer, functionGraph, runWorkload } from 'tracelab';

/** Takes the function with the shortest calls. */
export default defineAnswer({
  cause: 'another-read',
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
    const fastest = byFunction.sort('mean').row(0);
    return { slow: fastest.function, ms: fastest.mean / 1e6 };
  },
});
