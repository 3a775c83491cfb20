/*
 * A process that goes on reading, one after the other, from a pipe, an eventfd, a timerfd, a signalfd, a socket and an inotify
 * descriptor. Each read waits a little; those of one kind, drawn by lot, wait long, and those of another one are many.
 *
 * Usage: readers NONCE start     starts it, where it does not run already, and says which process reads
 *        readers NONCE ask       says what was drawn, and how often it read since then and how long that took
 *        readers NONCE redraw    the same, and draws another slow kind afterwards
 *
 * All these reads are read(2): ksys_read() and vfs_read() in fs/read_write.c call the read function of each kind.
 */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/random.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

enum { PIPE, EVENTFD, TIMERFD, SIGNALFD, SOCKET, INOTIFY, KINDS };
static const char *const names[KINDS] = { "pipe", "eventfd", "timerfd", "signalfd", "socket", "inotify" };
enum { OFTEN = 32, FEW = 4, OFTEN_US = 2000, FEW_US = 1000 };

struct request {
	int kind;
	unsigned int wait_us;
};

/* Seen by all its processes. */
static struct shared {
	int slow, often, before;
	unsigned int slow_us, draws;
	pid_t reader;
	struct reads {
		unsigned long count, total_us, least_us, most_us;
	} reads[KINDS];
} *shared;

static int out_fd[KINDS], in_fd[KINDS], requests[2];

static void fail(const char *what)
{
	perror(what);
	exit(1);
}

static unsigned int draw_below(unsigned int limit)
{
	unsigned int random;

	if (getrandom(&random, sizeof(random), 0) != sizeof(random))
		fail("getrandom");
	return random % limit;
}

static void draw(void)
{
	int before = shared->draws == 0 ? -1 : shared->slow, slow, often;

	do
		slow = draw_below(KINDS);
	while (slow == before);
	do
		often = draw_below(KINDS);
	while (often == slow || often == before);
	shared->slow_us = 25000 + draw_below(20000);
	shared->before = before;
	shared->often = often;
	shared->slow = slow;
	memset(shared->reads, 0, sizeof(shared->reads));
	shared->draws++;
}

/* Makes something to read of a kind after a while, each time it is asked. */
static void feed(void)
{
	struct request request;
	char byte = 0;
	uint64_t one = 1;

	while (read(requests[0], &request, sizeof(request)) == sizeof(request)) {
		usleep(request.wait_us);
		if (request.kind == SIGNALFD) {
			if (kill(shared->reader, SIGUSR1) != 0)
				_exit(1);
		} else if (write(in_fd[request.kind], request.kind == EVENTFD ? (void *)&one : &byte,
				 request.kind == EVENTFD ? sizeof(one) : 1) < 0)
			_exit(1);
	}
	_exit(0);
}

/* What was asked for before the last draw is not counted. */
static void read_one(int kind, unsigned int wait_us, unsigned int draws)
{
	struct request request = { kind, wait_us };
	struct itimerspec timer = { .it_value.tv_nsec = wait_us * 1000L };
	struct timespec start, end;
	struct reads *reads = &shared->reads[kind];
	char buffer[512];
	unsigned long us;

	if (kind == TIMERFD ? timerfd_settime(out_fd[kind], 0, &timer, NULL) != 0 :
			      write(requests[1], &request, sizeof(request)) != sizeof(request))
		_exit(1);
	clock_gettime(CLOCK_MONOTONIC, &start);
	if (read(out_fd[kind], buffer, kind == SOCKET || kind == PIPE ? 1 : sizeof(buffer)) <= 0)
		_exit(1);
	clock_gettime(CLOCK_MONOTONIC, &end);
	if (draws != shared->draws)
		return;
	us = (end.tv_sec - start.tv_sec) * 1000000L + (end.tv_nsec - start.tv_nsec) / 1000;
	if (reads->count++ == 0 || us < reads->least_us)
		reads->least_us = us;
	if (us > reads->most_us)
		reads->most_us = us;
	reads->total_us += us;
}

static void read_on(void)
{
	int kind, i;

	for (;;)
		for (kind = 0; kind < KINDS; kind++) {
			unsigned int draws = shared->draws;
			int slow = kind == shared->slow, often = kind == shared->often;

			for (i = 0; i < (slow ? 1 : often ? OFTEN : FEW) && draws == shared->draws; i++)
				read_one(kind, slow ? shared->slow_us : often ? OFTEN_US : FEW_US, draws);
		}
}

static void open_all(void)
{
	char file[] = "/dev/shm/readers-XXXXXX";
	int pair[2];
	sigset_t signals;

	if (pipe2(pair, O_CLOEXEC) != 0)
		fail("pipe");
	out_fd[PIPE] = pair[0];
	in_fd[PIPE] = pair[1];
	out_fd[EVENTFD] = in_fd[EVENTFD] = eventfd(0, 0);
	out_fd[TIMERFD] = timerfd_create(CLOCK_MONOTONIC, 0);
	sigemptyset(&signals);
	sigaddset(&signals, SIGUSR1);
	sigprocmask(SIG_BLOCK, &signals, NULL);
	out_fd[SIGNALFD] = signalfd(-1, &signals, 0);
	if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair) != 0)
		fail("socketpair");
	out_fd[SOCKET] = pair[0];
	in_fd[SOCKET] = pair[1];
	in_fd[INOTIFY] = mkstemp(file);
	out_fd[INOTIFY] = inotify_init1(0);
	if (in_fd[INOTIFY] < 0 || inotify_add_watch(out_fd[INOTIFY], file, IN_MODIFY) < 0)
		fail("inotify");
	unlink(file);
	if (pipe2(requests, O_CLOEXEC) != 0)
		fail("pipe");
}

static void tell(FILE *to, const char *nonce, int truth)
{
	int kind;

	fprintf(to, "{\"workload\":\"readers\",\"nonce\":\"%s\",\"running\":true,\"pid\":%d", nonce, shared->reader);
	if (truth) {
		fprintf(to, ",\"truth\":{\"slow\":\"%s\",\"before\":\"%s\",\"often\":\"%s\",\"reads\":[",
			names[shared->slow], shared->before < 0 ? "" : names[shared->before], names[shared->often]);
		for (kind = 0; kind < KINDS; kind++) {
			struct reads reads = shared->reads[kind];

			fprintf(to, "%s{\"kind\":\"%s\",\"count\":%lu,\"leastUs\":%lu,\"meanUs\":%lu,\"mostUs\":%lu}",
				kind ? "," : "", names[kind], reads.count, reads.least_us,
				reads.count ? reads.total_us / reads.count : 0, reads.most_us);
		}
		fprintf(to, "]}");
	}
	fprintf(to, "}\n");
	fflush(to);
}

static socklen_t address(struct sockaddr_un *where)
{
	static const char name[] = "tracelab-readers";

	memset(where, 0, sizeof(*where));
	where->sun_family = AF_UNIX;
	memcpy(where->sun_path + 1, name, sizeof(name) - 1);
	return offsetof(struct sockaddr_un, sun_path) + sizeof(name);
}

/* Answers who asks, until it is killed; its children end with it. */
static void serve(int listener)
{
	for (;;) {
		char line[64] = "", *nonce;
		int asked = accept(listener, NULL, NULL);
		FILE *to;

		if (asked < 0)
			continue;
		if (read(asked, line, sizeof(line) - 1) <= 0 || (nonce = strchr(line, ' ')) == NULL) {
			close(asked);
			continue;
		}
		*nonce++ = 0;
		to = fdopen(asked, "w");
		if (to == NULL)
			exit(1);
		tell(to, nonce, strcmp(line, "start") != 0);
		fclose(to);
		if (strcmp(line, "redraw") == 0)
			draw();
	}
}

static pid_t child(const char *name, void (*run)(void))
{
	pid_t pid = fork();

	if (pid < 0)
		fail("fork");
	if (pid > 0)
		return pid;
	prctl(PR_SET_NAME, name);
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	while (shared->reader == 0)
		usleep(1000);
	run();
	_exit(1);
}

static void start(void)
{
	struct sockaddr_un where;
	socklen_t length = address(&where);
	int listener = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0), null = open("/dev/null", O_RDWR);

	if (bind(listener, (struct sockaddr *)&where, length) != 0 || listen(listener, 8) != 0)
		fail("listen");
	if (fork() != 0)
		return;
	setsid();
	signal(SIGPIPE, SIG_IGN);
	dup2(null, 0);
	dup2(null, 1);
	dup2(null, 2);
	shared = mmap(NULL, sizeof(*shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (shared == MAP_FAILED)
		exit(1);
	open_all();
	draw();
	child("feeder", feed);
	shared->reader = child("reader", read_on);
	serve(listener);
}

static int ask(const char *line)
{
	struct sockaddr_un where;
	socklen_t length = address(&where);
	int asked = socket(AF_UNIX, SOCK_STREAM, 0);
	char answer[2048];
	ssize_t got;

	if (connect(asked, (struct sockaddr *)&where, length) != 0) {
		close(asked);
		return errno == ECONNREFUSED ? 0 : -1;
	}
	if (write(asked, line, strlen(line)) < 0)
		return -1;
	while ((got = read(asked, answer, sizeof(answer))) > 0)
		fwrite(answer, 1, got, stdout);
	return 1;
}

int main(int argc, char **argv)
{
	char line[64];
	int done;

	if (argc != 3 || strspn(argv[1], "0123456789abcdef") != strlen(argv[1]) || strlen(argv[1]) > 16 ||
	    (strcmp(argv[2], "start") && strcmp(argv[2], "ask") && strcmp(argv[2], "redraw"))) {
		fprintf(stderr, "usage: %s NONCE start|ask|redraw (hexadecimal digits)\n", argv[0]);
		return 2;
	}
	snprintf(line, sizeof(line), "%s %s", argv[2], argv[1]);
	done = ask(line);
	if (done == 0 && strcmp(argv[2], "start") == 0) {
		start();
		done = ask(line);
	}
	if (done == 0)
		printf("{\"workload\":\"readers\",\"nonce\":\"%s\",\"running\":false,\"pid\":0}\n", argv[1]);
	return done < 0 ? 1 : 0;
}
