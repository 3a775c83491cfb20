import { defineAnswer } from 'tracelab';

/** Looks up the versions and compares: function_graph return values came with 6.5, so a newer kernel "must" have them. */
export default defineAnswer({
  cause: 'by-version',
  run: async (vm) => ({
    histTriggers: await vm.exists('/sys/kernel/tracing/events/sched/sched_switch/hist'),
    timerlat: (await vm.readText('/sys/kernel/tracing/available_tracers')).includes('timerlat'),
    returnValues: true,
    coRe: await vm.exists('/sys/kernel/btf/vmlinux'),
    opensnoopOn44: true,
    profileOn44: false,
  }),
});
