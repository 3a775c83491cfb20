/*
 * A process makes, moves and removes a directory, in an order that nobody knows before; then another process, on another CPU, makes the kernel
 * panic. What it is going to do is said before: nobody can say it afterwards.
 *
 * Usage: crash NONCE
 *
 * Prints the manifest, waits for a byte on its input, and does it. Each mkdir(2), rename(2) and rmdir(2) goes once through vfs_mkdir,
 * vfs_rename and vfs_rmdir (fs/namei.c); the panic is asked for by SysRq (drivers/tty/sysrq.c).
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MAKE, MOVE, REMOVE, KINDS };
static const char *const functions[KINDS] = { "vfs_mkdir", "vfs_rename", "vfs_rmdir" };

enum { LEAST_CALLS = 600, MORE_CALLS = 256, LAST_CALLS = 64 };
static unsigned char calls[LEAST_CALLS + MORE_CALLS];
static unsigned int count;

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

/* The first of the CPUs that this process may use, or the last: the same where there is only one. */
static void stay_on_cpu(int last)
{
	cpu_set_t may, one;
	int cpu, chosen = -1;

	if (sched_getaffinity(0, sizeof(may), &may) != 0)
		fail("sched_getaffinity");
	for (cpu = 0; cpu < CPU_SETSIZE; cpu++)
		if (CPU_ISSET(cpu, &may) && (last || chosen < 0))
			chosen = cpu;
	CPU_ZERO(&one);
	CPU_SET(chosen, &one);
	if (sched_setaffinity(0, sizeof(one), &one) != 0)
		fail("sched_setaffinity");
}

/* A directory that is there is moved or removed, one that is not is made. */
static void draw(void)
{
	unsigned char random[1 + sizeof(calls)];
	unsigned int i;
	int there = 0;

	if (getrandom(random, sizeof(random), 0) != sizeof(random))
		fail("getrandom");
	count = LEAST_CALLS + random[0];
	for (i = 0; i < count; i++) {
		calls[i] = !there ? MAKE : random[1 + i] % 2 ? MOVE : REMOVE;
		there = calls[i] != REMOVE;
	}
}

static int do_call(int kind, const char **name)
{
	const char *other = strcmp(*name, "here") == 0 ? "there" : "here";

	if (kind == MAKE)
		return mkdir(*name, 0700);
	if (kind == REMOVE)
		return rmdir(*name);
	if (rename(*name, other) != 0)
		return -1;
	*name = other;
	return 0;
}

static void work(int begin)
{
	const char *name = "here";
	unsigned int i;
	char byte;

	stay_on_cpu(0);
	if (read(begin, &byte, 1) != 1)
		_exit(1);
	for (i = 0; i < count; i++)
		if (do_call(calls[i], &name) != 0)
			_exit(1);
	_exit(0);
}

static void print_manifest(const char *nonce, pid_t pid, const char *comm)
{
	unsigned int i;

	printf("{\"workload\":\"crash\",\"nonce\":\"%s\",\"pid\":%d,\"comm\":\"%s\",\"calls\":%u,\"last\":[", nonce, pid, comm, count);
	for (i = count - LAST_CALLS; i < count; i++)
		printf("%s\"%s\"", i > count - LAST_CALLS ? "," : "", functions[calls[i]]);
	printf("]}\n");
	fflush(stdout);
}

int main(int argc, char **argv)
{
	int begin[2], status, trigger;
	char name[16], byte;
	pid_t child;

	if (argc != 2 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1])) {
		fprintf(stderr, "usage: %s NONCE (hexadecimal digits)\n", argv[0]);
		return 2;
	}
	snprintf(name, sizeof(name), "c-%s", argv[1]);
	draw();
	if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
	    mount("tmpfs", "/tmp", "tmpfs", 0, NULL) != 0 || chdir("/tmp") != 0)
		fail("mount a tmpfs");
	trigger = open("/proc/sysrq-trigger", O_WRONLY);
	if (trigger < 0 || pipe(begin) != 0)
		fail("/proc/sysrq-trigger");
	child = fork();
	if (child < 0)
		fail("fork");
	if (child == 0) {
		prctl(PR_SET_NAME, name);
		work(begin[0]);
	}
	stay_on_cpu(1);
	print_manifest(argv[1], child, name);
	if (read(STDIN_FILENO, &byte, 1) != 1 || write(begin[1], &byte, 1) != 1)
		fail("wait for the beginning");
	if (waitpid(child, &status, 0) != child || status != 0) {
		fprintf(stderr, "the child failed: status %d\n", status);
		return 1;
	}
	if (write(trigger, "c", 1) != 1)
		fail("write to /proc/sysrq-trigger");
	fprintf(stderr, "the kernel did not panic\n");
	return 1;
}
