/*
 * Writes to /dev/null from two child processes, each size a number of times that nobody knows before, and prints a manifest that
 * says how often which size was written.
 *
 * Usage: writes NONCE
 *
 * The child named "lesson09" is the one that is counted, the other one is "lesson08". Sizes are from 1 to 3000 bytes, and most of
 * them come: more than the 2048 rows that a histogram has room for by itself. Each write(2) is one event
 * syscalls:sys_enter_write with the size in its field count (fs/read_write.c).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SIZES = 3000, PROCESSES = 2 };
static const char *const names[PROCESSES] = { "lesson09", "lesson08" };

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

/* One size in eight does not come; the others up to four times. */
static void draw(unsigned char counts[SIZES])
{
	int done = 0, size;

	while (done < SIZES) {
		ssize_t got = getrandom(counts + done, SIZES - done, 0);

		if (got < 0)
			fail("getrandom");
		done += got;
	}
	for (size = 0; size < SIZES; size++)
		counts[size] = counts[size] < 32 ? 0 : 1 + counts[size] % 4;
}

static void work(const unsigned char counts[SIZES])
{
	static char bytes[SIZES];
	int null = open("/dev/null", O_WRONLY | O_CLOEXEC), round, size;

	if (null < 0)
		_exit(1);
	for (round = 0; round < 4; round++)
		for (size = 0; size < SIZES; size++)
			if (counts[size] > round && write(null, bytes, size + 1) != size + 1)
				_exit(1);
	_exit(0);
}

int main(int argc, char **argv)
{
	static unsigned char counts[PROCESSES][SIZES];
	pid_t children[PROCESSES];
	int status, i, size;

	if (argc != 2 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1])) {
		fprintf(stderr, "usage: %s NONCE (hexadecimal digits)\n", argv[0]);
		return 2;
	}
	for (i = 0; i < PROCESSES; i++) {
		draw(counts[i]);
		children[i] = fork();
		if (children[i] < 0)
			fail("fork");
		if (children[i] == 0) {
			prctl(PR_SET_NAME, names[i]);
			work(counts[i]);
		}
	}
	for (i = 0; i < PROCESSES; i++) {
		if (waitpid(children[i], &status, 0) != children[i] || status != 0) {
			fprintf(stderr, "%s failed: status %d\n", names[i], status);
			return 1;
		}
	}
	printf("{\"workload\":\"writes\",\"nonce\":\"%s\",\"processes\":[", argv[1]);
	for (i = 0; i < PROCESSES; i++) {
		printf("%s{\"pid\":%d,\"comm\":\"%s\",\"counts\":[0", i ? "," : "", children[i], names[i]);
		for (size = 0; size < SIZES; size++)
			printf(",%d", counts[i][size]);
		printf("]}");
	}
	printf("]}\n");
	return 0;
}
