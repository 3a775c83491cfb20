/*
 * Does things that several mechanisms can see, each a number of times that nobody knows before, from one child process of its
 * own, and prints a manifest that says what it did: it opens and removes files, is refused a removal, sends itself signals, and
 * makes threads and processes.
 *
 * Usage: mixture NONCE
 *
 * Each removal is one vfs_unlink() (fs/namei.c), asked for by unlink(2) or by unlinkat(2); of a folder it returns -EISDIR
 * (may_delete()). Each open is one openat(2). The program mounts a tmpfs of its own, in a mount namespace of its own.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

struct counts {
	unsigned int removed, refused, usr1, usr2, threads, processes;
};

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static void *nothing(void *arg)
{
	return arg;
}

static void work(const char *nonce, struct counts counts)
{
	char name[32], folder[32];
	unsigned int i;
	pthread_t thread;
	pid_t child;
	int fd;

	signal(SIGUSR1, SIG_IGN);
	signal(SIGUSR2, SIG_IGN);
	snprintf(folder, sizeof(folder), "full-%s", nonce);
	if (mkdir(folder, 0700) != 0)
		_exit(1);
	for (i = 0; i < counts.removed; i++) {
		snprintf(name, sizeof(name), "file-%s-%u", nonce, i);
		fd = syscall(SYS_openat, AT_FDCWD, name, O_CREAT | O_WRONLY, 0600);
		if (fd < 0 || close(fd) != 0)
			_exit(1);
		if (syscall(SYS_unlinkat, AT_FDCWD, name, 0) != 0)
			_exit(1);
	}
	for (i = 0; i < counts.refused; i++)
#ifdef SYS_unlink
		if (syscall(SYS_unlink, folder) == 0 || errno != EISDIR)
			_exit(1);
#else
		if (unlink(folder) == 0 || errno != EISDIR)
			_exit(1);
#endif
	for (i = 0; i < counts.usr1 + counts.usr2; i++)
		kill(getpid(), i < counts.usr1 ? SIGUSR1 : SIGUSR2);
	for (i = 0; i < counts.threads; i++)
		if (pthread_create(&thread, NULL, nothing, NULL) != 0 || pthread_join(thread, NULL) != 0)
			_exit(1);
	for (i = 0; i < counts.processes; i++) {
		child = fork();
		if (child == 0)
			_exit(0);
		if (child < 0 || waitpid(child, NULL, 0) != child)
			_exit(1);
	}
	_exit(0);
}

int main(int argc, char **argv)
{
	unsigned char random[6];
	struct counts counts;
	char name[16];
	int status;
	pid_t child;

	if (argc != 2 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1]) || strlen(argv[1]) > 8) {
		fprintf(stderr, "usage: %s NONCE (up to eight hexadecimal digits)\n", argv[0]);
		return 2;
	}
	snprintf(name, sizeof(name), "mix-%s", argv[1]);
	if (getrandom(random, sizeof(random), 0) != sizeof(random))
		fail("getrandom");
	counts = (struct counts){
		.removed = 20 + random[0] % 40,
		.refused = 70 + random[1] % 20,
		.usr1 = 5 + random[2] % 10,
		.usr2 = 20 + random[3] % 10,
		.threads = 3 + random[4] % 6,
		.processes = 10 + random[5] % 6,
	};
	if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
	    mount("tmpfs", "/tmp", "tmpfs", 0, NULL) != 0 || chdir("/tmp") != 0)
		fail("mount a tmpfs");

	child = fork();
	if (child < 0)
		fail("fork");
	if (child == 0) {
		prctl(PR_SET_NAME, name);
		work(argv[1], counts);
	}
	if (waitpid(child, &status, 0) != child || status != 0) {
		fprintf(stderr, "the child failed: status %d\n", status);
		return 1;
	}
	printf("{\"workload\":\"mixture\",\"nonce\":\"%s\",\"pid\":%d,\"comm\":\"%s\",\"removed\":%u,\"refused\":%u,"
	       "\"usr1\":%u,\"usr2\":%u,\"threads\":%u,\"processes\":%u}\n",
	       argv[1], child, name, counts.removed, counts.refused, counts.usr1, counts.usr2, counts.threads,
	       counts.processes);
	return 0;
}
