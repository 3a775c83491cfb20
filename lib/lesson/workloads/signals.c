/*
 * Two processes send each other and themselves signals, each kind a number of times that nobody knows before, and a manifest
 * says how many went from whom to whom.
 *
 * Usage: signals NONCE TARGET
 *
 * TARGET is the name of the process that the question is about; the other one is called "bystander". Both ignore the
 * signals: each kill(2) still passes the tracepoint signal:signal_generate once (kernel/signal.c).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

enum { TARGET, BYSTANDER, PROCESSES };

/* Which signals go where. Each least is more than all counts before it together, so that any mixture of kinds has a sum of its own. */
static const struct {
	int from, to, signal;
	unsigned int least;
} kinds[] = {
	{ BYSTANDER, TARGET, SIGUSR1, 16 },
	{ TARGET, TARGET, SIGUSR1, 48 },
	{ TARGET, BYSTANDER, SIGUSR1, 112 },
	{ BYSTANDER, BYSTANDER, SIGUSR1, 240 },
	{ BYSTANDER, TARGET, SIGUSR2, 496 },
};
enum { KINDS = sizeof(kinds) / sizeof(kinds[0]) };

static unsigned int counts[KINDS];
static pid_t pids[PROCESSES];

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static void send_all(int from)
{
	unsigned int kind, i;

	for (kind = 0; kind < KINDS; kind++)
		for (i = 0; kinds[kind].from == from && i < counts[kind]; i++)
			if (kill(pids[kinds[kind].to], kinds[kind].signal) != 0)
				_exit(1);
}

/*
 * Takes its name and says so, waits for both process ids, sends and says so, and stays until its input ends: nobody sends to
 * a process that has no name yet or is gone.
 */
static void live(int me, const char *name, int in, int out)
{
	char byte = 0;

	prctl(PR_SET_NAME, name);
	if (write(out, &byte, 1) != 1 || read(in, pids, sizeof(pids)) != sizeof(pids))
		_exit(1);
	send_all(me);
	if (write(out, &byte, 1) != 1)
		_exit(1);
	_exit(read(in, &byte, 1) == 0 ? 0 : 1);
}

static void wait_for_all(int from[PROCESSES][2])
{
	int process;
	char byte;

	for (process = 0; process < PROCESSES; process++)
		if (read(from[process][0], &byte, 1) != 1) {
			fprintf(stderr, "a process failed\n");
			exit(1);
		}
}

int main(int argc, char **argv)
{
	const char *names[PROCESSES] = { argv[2], "bystander" };
	int to[PROCESSES][2], from[PROCESSES][2], process, status;
	unsigned char random[KINDS];
	unsigned int kind;

	if (argc != 3 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1]) || strlen(argv[2]) > 15) {
		fprintf(stderr, "usage: %s NONCE TARGET (hexadecimal digits, a name of 15 letters at most)\n", argv[0]);
		return 2;
	}
	if (getrandom(random, sizeof(random), 0) != sizeof(random))
		fail("getrandom");
	for (kind = 0; kind < KINDS; kind++)
		counts[kind] = kinds[kind].least + random[kind] % 16;
	signal(SIGUSR1, SIG_IGN);
	signal(SIGUSR2, SIG_IGN);

	for (process = 0; process < PROCESSES; process++) {
		if (pipe(to[process]) != 0 || pipe(from[process]) != 0)
			fail("pipe");
		pids[process] = fork();
		if (pids[process] < 0)
			fail("fork");
		if (pids[process] == 0) {
			int other;

			for (other = 0; other <= process; other++)
				close(to[other][1]);
			live(process, names[process], to[process][0], from[process][1]);
		}
	}
	wait_for_all(from);
	for (process = 0; process < PROCESSES; process++)
		if (write(to[process][1], pids, sizeof(pids)) != sizeof(pids))
			fail("write");
	wait_for_all(from);
	for (process = 0; process < PROCESSES; process++)
		close(to[process][1]);
	for (process = 0; process < PROCESSES; process++)
		if (waitpid(pids[process], &status, 0) != pids[process] || status != 0) {
			fprintf(stderr, "a process failed: status %d\n", status);
			return 1;
		}

	printf("{\"workload\":\"signals\",\"nonce\":\"%s\",\"target\":{\"pid\":%d,\"comm\":\"%s\"},"
	       "\"bystander\":{\"pid\":%d,\"comm\":\"%s\"},\"sent\":[",
	       argv[1], pids[TARGET], names[TARGET], pids[BYSTANDER], names[BYSTANDER]);
	for (kind = 0; kind < KINDS; kind++)
		printf("%s{\"from\":\"%s\",\"to\":\"%s\",\"signal\":%d,\"count\":%u}", kind ? "," : "",
		       kinds[kind].from == TARGET ? "target" : "bystander",
		       kinds[kind].to == TARGET ? "target" : "bystander", kinds[kind].signal, counts[kind]);
	printf("]}\n");
	return 0;
}
