/*
 * Three processes that take a CPU from whoever has it (SCHED_FIFO): one for long at a time, one often, one in between. Which name does what, and
 * for how long, is drawn; they run until they are stopped.
 *
 * Usage: noise NONCE start     draws, starts them in the background, and says which names there are
 *        noise NONCE ask       says what was drawn
 *        noise NONCE redraw    stops them, draws anew and starts them: another one is the long one then
 *
 * The CPU is the last one that the program may use. What was drawn stands in /run/tracelab/noise.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define FILE_OF_STATE "/run/tracelab/noise"
#define PROCESSES 3

static const char *const names[] = { "backup", "indexer", "metrics", "scanner", "updater", "watcher" };

struct noise {
	char comm[16];
	int pid;
	long us, every_us;
};

struct state {
	int cpu, running;
	char before[16]; /* the long one of the draw before this one */
	struct noise noises[PROCESSES]; /* the long one, the frequent one, the other */
};

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static unsigned int draw(unsigned int below)
{
	unsigned int value;

	if (getrandom(&value, sizeof(value), 0) != sizeof(value))
		fail("getrandom");
	return value % below;
}

static long now_us(void)
{
	struct timespec at;

	clock_gettime(CLOCK_MONOTONIC, &at);
	return at.tv_sec * 1000000L + at.tv_nsec / 1000;
}

static int last_cpu(void)
{
	cpu_set_t cpus;
	int cpu;

	if (sched_getaffinity(0, sizeof(cpus), &cpus) != 0)
		fail("sched_getaffinity");
	for (cpu = CPU_SETSIZE - 1; cpu > 0 && !CPU_ISSET(cpu, &cpus); cpu--)
		;
	return cpu;
}

static void make_noise(const struct noise *noise, int cpu)
{
	struct sched_param priority = { .sched_priority = 10 };
	cpu_set_t one;

	prctl(PR_SET_NAME, noise->comm);
	CPU_ZERO(&one);
	CPU_SET(cpu, &one);
	if (sched_setaffinity(0, sizeof(one), &one) != 0 || sched_setscheduler(0, SCHED_FIFO, &priority) != 0)
		_exit(1);
	for (;;) {
		long end = now_us() + noise->us;

		while (now_us() < end)
			;
		usleep(noise->every_us);
	}
}

static void start(struct state *state)
{
	int order[6] = { 0, 1, 2, 3, 4, 5 };

	state->cpu = last_cpu();
	do
		for (int i = 5; i > 0; i--) {
			int other = draw(i + 1), kept = order[i];

			order[i] = order[other];
			order[other] = kept;
		}
	while (strcmp(names[order[0]], state->before) == 0);
	for (int i = 0; i < PROCESSES; i++) {
		struct noise *noise = &state->noises[i];

		strcpy(noise->comm, names[order[i]]);
		noise->us = i == 0 ? 20000 + draw(20000) : i == 1 ? 1000 + draw(1000) : 4000 + draw(2000);
		noise->every_us = i == 0 ? 300000 : i == 1 ? 20000 : 110000;
		noise->pid = fork();
		if (noise->pid < 0)
			fail("fork");
		if (noise->pid == 0) {
			if (!freopen("/dev/null", "w", stdout) || !freopen("/dev/null", "r", stdin))
				_exit(1);
			setsid();
			make_noise(noise, state->cpu);
		}
	}
}

static void stop(struct state *state)
{
	for (int i = 0; i < PROCESSES; i++)
		if (state->noises[i].pid > 0)
			kill(state->noises[i].pid, SIGKILL);
	strcpy(state->before, state->noises[0].comm);
}

static void load(struct state *state)
{
	FILE *file = fopen(FILE_OF_STATE, "r");

	memset(state, 0, sizeof(*state));
	if (!file)
		return;
	if (fread(state, sizeof(*state), 1, file) != 1)
		memset(state, 0, sizeof(*state));
	fclose(file);
	state->running = state->noises[0].pid > 0 && kill(state->noises[0].pid, 0) == 0;
}

static void save(const struct state *state)
{
	FILE *file;

	mkdir("/run/tracelab", 0755);
	file = fopen(FILE_OF_STATE, "w");
	if (!file || fwrite(state, sizeof(*state), 1, file) != 1 || fclose(file) != 0)
		fail(FILE_OF_STATE);
}

int main(int argc, char **argv)
{
	struct state state;
	int asks;

	if (argc != 3 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1])) {
		fprintf(stderr, "usage: %s NONCE start|ask|redraw\n", argv[0]);
		return 2;
	}
	asks = !strcmp(argv[2], "ask");
	load(&state);
	if (!asks) {
		if (state.running)
			stop(&state);
		start(&state);
		state.running = 1;
		save(&state);
	}
	printf("{\"workload\":\"noise\",\"nonce\":\"%s\",\"running\":%s,\"cpu\":%d,\"before\":\"%s\",\"processes\":[", argv[1],
	       state.running ? "true" : "false", state.cpu, asks ? state.before : "");
	for (int i = 0; asks && state.running && i < PROCESSES; i++)
		printf("%s{\"comm\":\"%s\",\"pid\":%d,\"us\":%ld,\"everyUs\":%ld}", i ? "," : "", state.noises[i].comm,
		       state.noises[i].pid, state.noises[i].us, state.noises[i].every_us);
	printf("]}\n");
	return 0;
}
