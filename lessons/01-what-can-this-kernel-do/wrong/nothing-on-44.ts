import { defineAnswer } from 'tracelab';

/** Remembers that "BCC tools failed on Ubuntu 16.04" and takes it for all of them. */
export default defineAnswer({
  cause: 'old-enough',
  run: async (vm) => ({
    histTriggers: await vm.exists('/sys/kernel/tracing/events/sched/sched_switch/hist'),
    timerlat: (await vm.readText('/sys/kernel/tracing/available_tracers')).includes('timerlat'),
    returnValues: await vm.exists('/sys/kernel/tracing/options/funcgraph-retval'),
    coRe: await vm.exists('/sys/kernel/btf/vmlinux'),
    opensnoopOn44: false,
    profileOn44: false,
  }),
});
