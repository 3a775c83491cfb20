import { defineAnswer } from 'tracelab';

/** Takes every BCC tool for the same: if `opensnoop` runs on Linux 4.4, `profile` does too. */
export default defineAnswer({
  cause: 'too-new',
  run: async (vm) => ({
    histTriggers: await vm.exists('/sys/kernel/tracing/events/sched/sched_switch/hist'),
    timerlat: (await vm.readText('/sys/kernel/tracing/available_tracers')).includes('timerlat'),
    returnValues: await vm.exists('/sys/kernel/tracing/options/funcgraph-retval'),
    coRe: await vm.exists('/sys/kernel/btf/vmlinux'),
    opensnoopOn44: true,
    profileOn44: true,
  }),
});
