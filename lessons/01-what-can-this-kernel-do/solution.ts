import { defineAnswer } from 'tracelab';

/** Asks the files of the kernel that runs; Linux 4.4 is older than BPF on a timer (4.9) and newer than BPF on kprobes (4.1). */
export default defineAnswer({
  run: async (vm) => ({
    histTriggers: await vm.exists('/sys/kernel/tracing/events/sched/sched_switch/hist'),
    timerlat: (await vm.readText('/sys/kernel/tracing/available_tracers')).includes('timerlat'),
    returnValues: await vm.exists('/sys/kernel/tracing/options/funcgraph-retval'),
    coRe: await vm.exists('/sys/kernel/btf/vmlinux'),
    opensnoopOn44: true,
    profileOn44: false,
  }),
});
