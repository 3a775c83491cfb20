import { defineAnswer, functionGraph, runWorkload } from 'tracelab';

/** Answers from a recording that was made before the program drew anew. */
export default defineAnswer({
  cause: 'before-the-last-draw',
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
    await runWorkload(vm, 'readers', 'redraw'); // as after a wrong answer
    const slowest = byFunction.sort('mean', 'desc').row(0);
    return { slow: slowest.function, ms: slowest.mean / 1e6 };
  },
});
