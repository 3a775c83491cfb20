/*
 * Renames directories a number of times that nobody knows before, some of which must fail, from one child process of its own,
 * and prints a manifest that says how often which was the outcome.
 *
 * Usage: renames NONCE
 *
 * On a tmpfs each rename(2) goes through vfs_rename() once (fs/namei.c). Onto an empty directory it is done (0); onto one that
 * holds something the file system refuses it (-ENOTEMPTY, simple_rename() in fs/libfs.c). The program mounts a tmpfs of its
 * own, in a mount namespace of its own: nothing of it is left.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
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

static void work(unsigned int done, unsigned int refused)
{
	unsigned int i;

	if (mkdir("full", 0700) != 0 || mkdir("full/inside", 0700) != 0 || mkdir("moved", 0700) != 0)
		_exit(1);
	for (i = 0; i < done || i < refused; i++) {
		if (i < done && rename(i % 2 ? "back" : "moved", i % 2 ? "moved" : "back") != 0)
			_exit(1);
		if (i < refused && (mkdir("other", 0700) != 0 || rename("other", "full") == 0 || errno != ENOTEMPTY ||
				    rmdir("other") != 0))
			_exit(1);
	}
	_exit(0);
}

int main(int argc, char **argv)
{
	unsigned int done, refused;
	unsigned char random[2];
	char name[16];
	int status;
	pid_t child;

	if (argc != 2 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1])) {
		fprintf(stderr, "usage: %s NONCE (hexadecimal digits)\n", argv[0]);
		return 2;
	}
	snprintf(name, sizeof(name), "ren-%s", argv[1]);
	if (getrandom(random, sizeof(random), 0) != sizeof(random))
		fail("getrandom");
	done = 100 + random[0];
	refused = 50 + random[1] / 2;
	if (unshare(CLONE_NEWNS) != 0 || mount(NULL, "/", NULL, MS_REC | MS_PRIVATE, NULL) != 0 ||
	    mount("tmpfs", "/tmp", "tmpfs", 0, NULL) != 0 || chdir("/tmp") != 0)
		fail("mount a tmpfs");

	child = fork();
	if (child < 0)
		fail("fork");
	if (child == 0) {
		prctl(PR_SET_NAME, name);
		work(done, refused);
	}
	if (waitpid(child, &status, 0) != child || status != 0) {
		fprintf(stderr, "the child failed: status %d\n", status);
		return 1;
	}
	printf("{\"workload\":\"renames\",\"nonce\":\"%s\",\"pid\":%d,\"comm\":\"%s\","
	       "\"outcomes\":{\"done\":%u,\"refused\":%u}}\n",
	       argv[1], child, name, done, refused);
	return 0;
}
