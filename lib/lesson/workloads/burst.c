/*
 * Makes system calls on one CPU, as many as nobody knows before, and prints a manifest that says how many and which.
 *
 * Usage: burst NONCE                 as fast as it can: getpgid(2) a few thousand times, and between them many times as many others
 *        burst NONCE RATE MS         getpgid(2) alone, RATE times a second, for so many milliseconds
 *
 * The nth getpgid(2) asks for process n, so that a trace shows which of them it has (event syscalls:sys_enter_getpgid, field pid).
 * The CPU is the last one that the program may use.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

enum { OTHERS = 12 };

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static int stay_on_last_cpu(void)
{
	cpu_set_t cpus, last;
	int cpu;

	if (sched_getaffinity(0, sizeof(cpus), &cpus) != 0)
		fail("sched_getaffinity");
	for (cpu = CPU_SETSIZE - 1; cpu > 0 && !CPU_ISSET(cpu, &cpus); cpu--)
		;
	CPU_ZERO(&last);
	CPU_SET(cpu, &last);
	if (sched_setaffinity(0, sizeof(last), &last) != 0)
		fail("sched_setaffinity");
	return cpu;
}

static double now(void)
{
	struct timespec at;

	clock_gettime(CLOCK_MONOTONIC, &at);
	return at.tv_sec + at.tv_nsec / 1e9;
}

/* What is due is made at once, then it sleeps for a millisecond. */
static unsigned int at_rate(double rate, double seconds)
{
	double start = now(), passed = 0;
	unsigned int made = 0;

	while (passed < seconds) {
		unsigned int due = rate * passed;

		for (; made < due; made++)
			syscall(SYS_getpgid, made);
		usleep(1000);
		passed = now() - start;
	}
	return made;
}

int main(int argc, char **argv)
{
	unsigned int made = 0, others = 0, i;
	unsigned char random[2];
	double start, rate = 0, ms = 0;
	int cpu;

	if (argc == 4) {
		rate = atof(argv[2]);
		ms = atof(argv[3]);
	}
	if ((argc != 2 && (rate <= 0 || ms <= 0)) || strspn(argv[1], "0123456789abcdef") != strlen(argv[1])) {
		fprintf(stderr, "usage: %s NONCE [RATE MS] (hexadecimal digits, calls a second, milliseconds)\n", argv[0]);
		return 2;
	}
	cpu = stay_on_last_cpu();
	start = now();
	if (argc == 4) {
		made = at_rate(rate, ms / 1000);
	} else {
		if (getrandom(random, sizeof(random), 0) != sizeof(random))
			fail("getrandom");
		unsigned int wanted = 2000 + random[0] + random[1];

		for (made = 0; made < wanted; made++) {
			syscall(SYS_getpgid, made);
			for (i = 0; i < OTHERS; i++, others++)
				syscall(SYS_getuid);
		}
	}
	printf("{\"workload\":\"burst\",\"nonce\":\"%s\",\"pid\":%d,\"cpu\":%d,\"ms\":%.1f,"
	       "\"calls\":{\"getpgid\":%u,\"getuid\":%u}}\n",
	       argv[1], getpid(), cpu, (now() - start) * 1000, made, others);
	return 0;
}
