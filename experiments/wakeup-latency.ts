import { compileProgram, defineExperiment, tracepoint, wakeupLatency } from 'tracelab';

/**
 * A thread sleeps until a moment, again and again. Beside it a SCHED_FIFO thread, which goes first, wakes at the same moments and
 * spins for DELAY_US: the delay that is injected. What the sleeps are is drawn from the seed.
 */
const sleeper = `
#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>
#include <sys/syscall.h>

static int count;
static long delay_ns;
static struct timespec *moments;

static long ns(const struct timespec *at) { return at->tv_sec * 1000000000L + at->tv_nsec; }
static long now(void) { struct timespec at; clock_gettime(CLOCK_MONOTONIC, &at); return ns(&at); }

static void *first(void *nothing)
{
	struct sched_param priority = { .sched_priority = 50 };

	if (pthread_setschedparam(pthread_self(), SCHED_FIFO, &priority) != 0)
		exit(3);
	for (int i = 0; i < count; i++) {
		clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &moments[i], NULL);
		for (long end = now() + delay_ns; now() < end;)
			;
	}
	return nothing;
}

int main(int argc, char **argv)
{
	cpu_set_t one;
	pthread_t thread;
	long at;

	if (argc != 4)
		return 2;
	count = atoi(argv[1]);
	delay_ns = atol(argv[2]) * 1000;
	srandom(atoi(argv[3]));
	CPU_ZERO(&one);
	CPU_SET(0, &one);
	if (sched_setaffinity(0, sizeof(one), &one) != 0)
		return 3;
	moments = calloc(count, sizeof(*moments));
	at = now() + 20000000;
	for (int i = 0; i < count; i++, at += 500000 + random() % 1500000)
		moments[i] = (struct timespec){ at / 1000000000, at % 1000000000 };
	if (pthread_create(&thread, NULL, first, NULL) != 0)
		return 3;
	for (int i = 0; i < count; i++)
		clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &moments[i], NULL);
	pthread_join(thread, NULL);
	printf("%d\\n", getpid());
	return 0;
}`;

const spinner = 'int main(void) { for (;;) __asm__ volatile(""); }';

const waking = tracepoint('sched', 'sched_waking');
const switching = tracepoint('sched', 'sched_switch');

export default defineExperiment({
  name: 'wakeup-latency',
  question: 'How long does a thread that was woken wait for the CPU, alone and beside one that wants it all?',
  time: 'steady',
  factors: { load: ['idle', 'busy'] },
  parameters: { wakeups: 100, delay_us: 0 },
  measures: {
    median: {
      unit: 'us',
      doc: 'from sched_waking to sched_switch, the median of a repetition',
      resolution: 0.5,
    },
    p90: { unit: 'us', doc: 'the same, of which nine in ten are shorter', resolution: 5 },
  },

  async prepare(vm, { wakeups, delay_us }) {
    const program = await compileProgram(vm, 'sleeper', sleeper);
    await compileProgram(vm, 'spinner', spinner);
    // What it reads from the disk is in the page cache from now on.
    await vm.record([waking, switching], {
      workload: vm.command([program, `${wakeups}`, `${delay_us}`, '1']),
    });
  },

  async measure({ vm, levels, parameters, seed, keep }) {
    const { wakeups, delay_us } = parameters;
    const program = await compileProgram(vm, 'sleeper', sleeper);
    const load = levels.load === 'busy' ? await compileProgram(vm, 'spinner', spinner) : 'true';
    const run = ['sh', '-c', `taskset 1 ${load} & "$@"; kill $! 2> /dev/null; wait`, 'run'];
    const trace = await vm.record([waking, switching], {
      workload: vm.command([...run, program, `${wakeups}`, `${delay_us}`, `${seed}`]),
      keepRaw: true,
      note: { seed, ...levels, ...parameters },
    });
    keep(trace);
    if (trace.loss.total > 0) throw new Error(`The trace is not whole: ${trace.loss}.`);
    const pid = Number(trace.workload?.stdout);
    const latencies = wakeupLatency(trace.table(waking), trace.table(switching))
      .where({ pid })
      .column('latency_ns')
      .toArray()
      .map((ns) => Number(ns) / 1000)
      .sort((a, b) => a - b);
    const at = (part: number) => latencies[Math.floor(part * (latencies.length - 1))] ?? Number.NaN;
    return { median: at(0.5), p90: at(0.9) };
  },
});
