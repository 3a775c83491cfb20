/*
 * A real-time process takes one CPU from all others again and again, a number of times that nobody knows before, and says how often.
 *
 * Usage: noise NONCE CPU
 *
 * It spins for a millisecond at real-time priority 80 (sched_setscheduler(2), SCHED_FIFO) and sleeps for three, which leaves the tracer's own
 * thread time to see each burst apart.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

enum { LEAST_BURSTS = 40, MORE_BURSTS = 32, BURST_US = 1000, PAUSE_US = 3000 };

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static double now_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec * 1e6 + now.tv_nsec / 1e3;
}

static void take_cpu(int number)
{
	struct sched_param priority = { .sched_priority = 80 };
	cpu_set_t cpu;

	CPU_ZERO(&cpu);
	CPU_SET(number, &cpu);
	if (sched_setaffinity(0, sizeof(cpu), &cpu) != 0)
		fail("sched_setaffinity");
	if (sched_setscheduler(0, SCHED_FIFO, &priority) != 0)
		fail("sched_setscheduler");
}

static void burst(void)
{
	const double end = now_us() + BURST_US;

	while (now_us() < end)
		;
}

int main(int argc, char **argv)
{
	const struct timespec pause = { .tv_nsec = PAUSE_US * 1000L };
	unsigned char random;
	unsigned int bursts, i;
	char name[16];
	double start;

	if (argc != 3 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1])) {
		fprintf(stderr, "usage: %s NONCE CPU (hexadecimal digits, a number)\n", argv[0]);
		return 2;
	}
	snprintf(name, sizeof(name), "noise-%s", argv[1]);
	prctl(PR_SET_NAME, name);
	if (getrandom(&random, sizeof(random), 0) != sizeof(random))
		fail("getrandom");
	bursts = LEAST_BURSTS + random % MORE_BURSTS;
	take_cpu(atoi(argv[2]));
	start = now_us();
	for (i = 0; i < bursts; i++) {
		burst();
		nanosleep(&pause, NULL);
	}
	printf("{\"workload\":\"noise\",\"nonce\":\"%s\",\"pid\":%d,\"comm\":\"%s\",\"cpu\":%s,\"bursts\":%u,\"burstUs\":%d,\"ms\":%.0f}\n",
	       argv[1], getpid(), name, argv[2], bursts, BURST_US, (now_us() - start) / 1000);
	return 0;
}
