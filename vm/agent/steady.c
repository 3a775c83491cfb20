/*
 * Steady time: the guest's clocks count instructions, and while nobody asks anything the machine stands still, so that neither the host's load
 * nor a client's slowness shows in them. The agent itself stops the machine, at an instruction of its own: a write of "panicked" to the port of
 * QEMU's pvpanic device (docs/specs/pvpanic.rst in QEMU), which is told to pause. The client lets it run on when its next request is there.
 *
 * QEMU may take the stopped processor for an idle one before it has stopped the clock, and then moves the clock on to the next timer
 * (softmmu/icount.c, icount_start_warp_timer in QEMU 7.2). So there is always a timer of the agent's that is due soon; and each request waits for
 * the next multiple of GRID_NS: from there on all is the same again.
 */
#include "agent.h"

#include <poll.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/timerfd.h>
#include <time.h>

#if defined(__x86_64__)
#include <sys/io.h>

#define PVPANIC_PORT 0x505
#define PVPANIC_PANICKED 1

#define GRID_NS 20000000ull
#define SOON_NS 10000l /* more than the guest needs from setting the timer to standing still */
#define SECOND_NS 1000000000ull
#define MOST_SERVERS 32

/* Shared by the servers. NULL: the machine keeps the host's time. */
static volatile struct {
	unsigned char working[MOST_SERVERS]; /* for each port whether its server has something to do */
	unsigned long long go_on_at; /* on CLOCK_MONOTONIC */
} *steady;
static size_t ports;

void begin_steady(size_t count)
{
	if (!getenv("tracelab_steady")) /* of the kernel's command line */
		return;
	if (ioperm(PVPANIC_PORT, 1, 1) < 0) {
		perror("tracelab: ioperm");
		return;
	}
	ports = count < MOST_SERVERS ? count : MOST_SERVERS;
	steady = mmap(NULL, sizeof(*steady), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (steady == MAP_FAILED)
		abort();
	memset((void *)steady->working, 1, ports); /* until each has begun to serve */
	prctl(PR_SET_TIMERSLACK, 1); /* nanoseconds; the servers have it from here */
}

static int anybody_works(void)
{
	for (size_t i = 0; i < ports; i++)
		if (steady->working[i])
			return 1;
	return 0;
}

static int has_input(int in)
{
	struct pollfd poll_in = { .fd = in, .events = POLLIN };

	return poll(&poll_in, 1, 0) > 0 && poll_in.revents & POLLIN;
}

void rest(size_t port, int in)
{
	static int timer = -1; /* one server a process */
	const struct itimerspec soon = { .it_value = { 0, SOON_NS } };
	struct timespec now;

	if (steady && timer < 0)
		timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC);
	if (!steady)
		return;
	steady->working[port] = 0;
	while (!anybody_works() && !has_input(in)) {
		timerfd_settime(timer, 0, &soon, NULL);
		clock_gettime(CLOCK_MONOTONIC, &now);
		steady->go_on_at = ((now.tv_sec * SECOND_NS + now.tv_nsec + 2 * SOON_NS) / GRID_NS + 1) * GRID_NS;
		outb(PVPANIC_PANICKED, PVPANIC_PORT);
		sched_yield(); /* it runs again: whoever got a request shall have the CPU first */
	}
}

void work(size_t port)
{
	struct timespec at;

	if (!steady)
		return;
	steady->working[port] = 1;
	at.tv_sec = (time_t)(steady->go_on_at / SECOND_NS);
	at.tv_nsec = (long)(steady->go_on_at % SECOND_NS);
	clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &at, NULL);
}

#else

void begin_steady(size_t count)
{
	(void)count;
}

void rest(size_t port, int in)
{
	(void)port;
	(void)in;
}

void work(size_t port)
{
	(void)port;
}

#endif
