/*
 * Makes and renames directories a number of times that nobody knows before, from one child process of its own, and prints a
 * manifest that says how often it did which.
 *
 * Usage: directories NONCE
 *
 * On a tmpfs each mkdir(2) goes through vfs_mkdir() once and each rename(2) through vfs_rename() once (fs/namei.c); on an
 * overlay they would nest. So the program mounts a tmpfs of its own, in a mount namespace of its own: nothing of it is left.
 * (Not rmdir: Debian's 5.10 has vfs_rmdir() compiled into its caller as well, where no tracer sees it.)
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
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

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static void work(unsigned int made, unsigned int renamed)
{
	char name[16], other[16];
	unsigned int i;

	for (i = 0; i < made; i++) {
		snprintf(name, sizeof(name), "%u", i);
		if (mkdir(name, 0700) != 0)
			_exit(1);
	}
	for (i = 0; i < renamed; i++) {
		snprintf(name, sizeof(name), "%u", i);
		snprintf(other, sizeof(other), "was-%u", i);
		if (rename(name, other) != 0)
			_exit(1);
	}
	_exit(0);
}

int main(int argc, char **argv)
{
	unsigned int made, renamed;
	unsigned char random[2];
	char name[16];
	int status;
	pid_t child;

	if (argc != 2 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1])) {
		fprintf(stderr, "usage: %s NONCE (hexadecimal digits)\n", argv[0]);
		return 2;
	}
	snprintf(name, sizeof(name), "dirs-%s", argv[1]);
	if (getrandom(random, sizeof(random), 0) != sizeof(random))
		fail("getrandom");
	made = 600 + random[0];
	renamed = 256 + random[1];
	if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
	    mount("tmpfs", "/tmp", "tmpfs", 0, NULL) != 0 || chdir("/tmp") != 0)
		fail("mount a tmpfs");

	child = fork();
	if (child < 0)
		fail("fork");
	if (child == 0) {
		prctl(PR_SET_NAME, name);
		work(made, renamed);
	}
	if (waitpid(child, &status, 0) != child || status != 0) {
		fprintf(stderr, "the child failed: status %d\n", status);
		return 1;
	}
	printf("{\"workload\":\"directories\",\"nonce\":\"%s\",\"pid\":%d,\"comm\":\"%s\","
	       "\"calls\":{\"vfs_mkdir\":%u,\"vfs_rename\":%u}}\n",
	       argv[1], child, name, made, renamed);
	return 0;
}
