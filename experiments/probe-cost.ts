import {
  compileProgram,
  defineExperiment,
  functionGraph,
  functionTracer,
  kprobe,
  kretprobe,
  tracepoint,
} from 'tracelab';

/** Makes CALLS system calls in each of five batches, and prints how many nanoseconds one took in the batch that is the median. */
const caller = `
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

static long now(void)
{
	struct timespec at;

	clock_gettime(CLOCK_MONOTONIC, &at);
	return at.tv_sec * 1000000000L + at.tv_nsec;
}

static int longer(const void *a, const void *b) { return *(long *)a < *(long *)b ? -1 : *(long *)a > *(long *)b; }

int main(int argc, char **argv)
{
	long batch[5];
	int calls = atoi(argv[1]);

	srandom(atoi(argv[2]));
	usleep(random() % 4000); /* begin anywhere between two ticks */
	for (int i = 0; i < 5; i++) {
		long start = now();

		for (int call = 0; call < calls; call++)
			syscall(SYS_getpgid, 0);
		batch[i] = now() - start;
	}
	qsort(batch, 5, sizeof(*batch), longer);
	printf("%.3f\\n", (double)batch[2] / calls);
	return argc != 3;
}`;

const probes = {
  none: [],
  'raw_syscalls:sys_enter': [tracepoint('raw_syscalls', 'sys_enter')],
  'syscalls:sys_enter_getpgid': [tracepoint('syscalls', 'sys_enter_getpgid')],
  kprobe: [kprobe('__x64_sys_getpgid')],
  kretprobe: [kretprobe('__x64_sys_getpgid')],
  function: [functionTracer({ filter: ['__x64_sys_getpgid'] })],
  function_graph: [functionGraph({ filter: ['__x64_sys_getpgid'] })],
} as const;

type Probe = keyof typeof probes;

export default defineExperiment({
  name: 'probe-cost',
  question: 'What does a probe cost a system call that it sees, mechanism by mechanism?',
  time: 'steady',
  factors: { probe: Object.keys(probes) as Probe[] },
  parameters: { calls: 10_000 },
  measures: { call: { unit: 'ns', doc: 'one getpgid, in instructions of the guest', resolution: 2 } },

  async prepare(vm, { calls }) {
    const program = await compileProgram(vm, 'caller', caller);
    for (const specs of Object.values(probes)) {
      const workload = vm.command([program, `${calls}`, '1']);
      if (specs.length === 0) await workload;
      else await vm.record(specs, { workload });
    }
  },

  async measure({ vm, levels, parameters, seed }) {
    const program = await compileProgram(vm, 'caller', caller);
    const workload = vm.command([program, `${parameters.calls}`, `${seed}`]);
    const specs = probes[levels.probe];
    const end = specs.length === 0 ? await workload : (await vm.record(specs, { workload })).workload;
    return { call: Number(end?.stdout ?? Number.NaN) };
  },
});
