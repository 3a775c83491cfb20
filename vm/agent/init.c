/*
 * The guest's first process: loads the modules that the disks need, lays the root together (the kernel's files over the root image, a layer
 * in memory over both), mounts what a tracer needs, and keeps one process serving each port.
 */
#include "agent.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#define MOST_PORTS 32
#define MOST_LAYERS 8

/* What a layer of the root may bring, to be started when the guest is up: a server for those who come by ssh, say. */
#define START_PROGRAM "/etc/tracelab/start"

static void give_up(const char *what)
{
	fprintf(stderr, "tracelab: %s: %s\n", what, strerror(errno));
	sync();
	sleep(1); /* let the console have it */
	reboot(RB_AUTOBOOT); /* the host runs with -no-reboot: this ends QEMU */
}

static void mount_or_give_up(const char *source, const char *target, const char *type, unsigned long flags, const char *options)
{
	mkdir(target, 0755);
	if (mount(source, target, type, flags, options) < 0)
		give_up(target);
}

/* What an older kernel lacks is reported, not fatal: the doctor tells what follows from it. */
static void mount_if_known(const char *type, const char *target, const char *options)
{
	mkdir(target, 0755);
	if (mount(type, target, type, 0, options) < 0 && errno != ENODEV && errno != EBUSY)
		fprintf(stderr, "tracelab: mount %s on %s: %s\n", type, target, strerror(errno));
}

static void load_modules(void)
{
	char path[256];
	FILE *list = fopen("/modules.list", "r");

	if (!list)
		give_up("/modules.list");
	while (fgets(path, sizeof(path), list)) {
		int file;

		path[strcspn(path, "\n")] = 0;
		file = open(path, O_RDONLY | O_CLOEXEC);
		if (file < 0 || (syscall(SYS_finit_module, file, "", 0) < 0 && errno != EEXIST))
			give_up(path);
		close(file);
	}
	fclose(list);
}

static int wait_for(const char *path)
{
	for (int tries = 0; tries < 2000; tries++) {
		if (access(path, F_OK) == 0)
			return 1;
		usleep(1000);
	}
	return 0;
}

/* The file systems that make the root, top first: those that the initramfs names, else the disks of the kernel and of the root. */
static size_t find_layers(char layers[MOST_LAYERS][64])
{
	FILE *list = fopen("/layers.list", "r");
	size_t count = 0;

	if (!list) {
		strcpy(layers[0], "/dev/vdb");
		strcpy(layers[1], "/dev/vda");
		return 2;
	}
	while (count < MOST_LAYERS && fgets(layers[count], 64, list)) {
		layers[count][strcspn(layers[count], "\n")] = 0;
		count++;
	}
	fclose(list);
	return count;
}

static void lay_root(void)
{
	char layers[MOST_LAYERS][64], options[256] = "upperdir=/memory/upper,workdir=/memory/work,lowerdir=";
	size_t count = find_layers(layers);

	mkdir("/lower", 0755);
	for (size_t i = 0; i < count; i++) {
		char place[16];

		if (!wait_for(layers[i]))
			give_up(layers[i]);
		snprintf(place, sizeof(place), "/lower/%u", (unsigned int)i % MOST_LAYERS);
		mount_or_give_up(layers[i], place, "erofs", MS_RDONLY, NULL);
		strcat(strcat(options, i > 0 ? ":" : ""), place);
	}
	mount_or_give_up("tmpfs", "/memory", "tmpfs", 0, "size=75%");
	mkdir("/memory/upper", 0755);
	mkdir("/memory/work", 0755);
	mount_or_give_up("overlay", "/root", "overlay", 0, options);
	if (chdir("/root") < 0 || mount(".", "/", NULL, MS_MOVE, NULL) < 0 || chroot(".") < 0 || chdir("/") < 0)
		give_up("change to the root");
}

static void mount_what_a_tracer_needs(void)
{
	static const char *links[][2] = { { "/proc/self/fd", "/dev/fd" },
					  { "/proc/self/fd/0", "/dev/stdin" },
					  { "/proc/self/fd/1", "/dev/stdout" },
					  { "/proc/self/fd/2", "/dev/stderr" } };

	mount_or_give_up("proc", "/proc", "proc", 0, NULL);
	mount_or_give_up("sysfs", "/sys", "sysfs", 0, NULL);
	mount_or_give_up("devtmpfs", "/dev", "devtmpfs", 0, NULL);
	mount_if_known("devpts", "/dev/pts", "ptmxmode=666,gid=5,mode=620");
	mount_if_known("tmpfs", "/dev/shm", NULL);
	mount_if_known("tmpfs", "/run", "mode=755");
	mount_if_known("tmpfs", "/tmp", "mode=1777");
	mount_if_known("securityfs", "/sys/kernel/security", NULL);
	mount_if_known("debugfs", "/sys/kernel/debug", NULL);
	mount_if_known("tracefs", "/sys/kernel/tracing", NULL);
	mount_if_known("bpf", "/sys/fs/bpf", NULL);
	mount_if_known("cgroup2", "/sys/fs/cgroup", NULL);
	mkdir("/run/sshd", 0755);
	for (size_t i = 0; i < sizeof(links) / sizeof(*links); i++)
		if (symlink(links[i][0], links[i][1]) < 0 && errno != EEXIST)
			fprintf(stderr, "tracelab: %s: %s\n", links[i][1], strerror(errno));
}

static void bring_up_loopback(void)
{
	struct ifreq request = { .ifr_name = "lo" };
	int socket_fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	request.ifr_flags = IFF_UP | IFF_RUNNING;
	if (socket_fd < 0 || ioctl(socket_fd, SIOCSIFFLAGS, &request) < 0)
		fprintf(stderr, "tracelab: lo: %s\n", strerror(errno));
	if (socket_fd >= 0)
		close(socket_fd);
}

static int serve_port(const char *device, size_t index)
{
	int pid = fork(), port;
	sigset_t none;

	if (pid != 0)
		return pid;
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	port = open(device, O_RDWR | O_NONBLOCK | O_CLOEXEC);
	if (port < 0) {
		fprintf(stderr, "tracelab: %s: %s\n", device, strerror(errno));
		_exit(1);
	}
	/* A client's coming and going is told by SIGIO. */
	fcntl(port, F_SETOWN, getpid());
	fcntl(port, F_SETFL, fcntl(port, F_GETFL) | O_ASYNC);
	serve(port, port, (int)index);
	_exit(0);
}

/* The devices of the ports that are called tracelab.0, tracelab.1 and so on (drivers/char/virtio_console.c: the name in sysfs). */
static size_t find_ports(char devices[MOST_PORTS][64])
{
	DIR *folder = opendir("/sys/class/virtio-ports");
	struct dirent *entry;
	size_t count = 0;

	while (folder && (entry = readdir(folder)) && count < MOST_PORTS) {
		char path[320], name[64] = "";
		FILE *file;

		snprintf(path, sizeof(path), "/sys/class/virtio-ports/%s/name", entry->d_name);
		file = fopen(path, "r");
		if (!file)
			continue;
		if (fgets(name, sizeof(name), file) && !strncmp(name, "tracelab.", 9))
			snprintf(devices[count++], 64, "/dev/%.50s", entry->d_name);
		fclose(file);
	}
	if (folder)
		closedir(folder);
	return count;
}

static int start_program(void)
{
	sigset_t none;

	if (access(START_PROGRAM, X_OK) < 0)
		return 0;
	if (fork() == 0) {
		sigemptyset(&none);
		sigprocmask(SIG_SETMASK, &none, NULL);
		execl(START_PROGRAM, START_PROGRAM, NULL);
		fprintf(stderr, "tracelab: %s: %s\n", START_PROGRAM, strerror(errno));
		_exit(1);
	}
	return 1;
}

void be_init(void)
{
	static char devices[MOST_PORTS][64];
	int servers[MOST_PORTS];
	size_t count = 0;
	int started;

	mkdir("/proc", 0755);
	mkdir("/sys", 0755);
	mkdir("/dev", 0755);
	if (mount("devtmpfs", "/dev", "devtmpfs", 0, NULL) < 0 && errno != EBUSY)
		give_up("/dev");
	load_modules();
	lay_root();
	mount_what_a_tracer_needs();
	bring_up_loopback();
	if (sethostname("tracelab", 8) < 0)
		give_up("the host's name");
	setenv("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", 1);
	setenv("HOME", "/root", 1);
	setenv("USER", "root", 1);
	setenv("SHELL", "/bin/bash", 1);
	setenv("LANG", "C.UTF-8", 1);
	setenv("TERM", "xterm-256color", 1);
	started = start_program();
	for (int tries = 0; count == 0 && !started && tries < 2000; tries++) {
		count = find_ports(devices);
		if (count == 0)
			usleep(1000);
	}
	if (count == 0 && !started)
		give_up("no port called tracelab.0");
	begin_steady(count);
	for (size_t i = 0; i < count; i++)
		servers[i] = serve_port(devices[i], i);
	for (;;) { /* reap the orphans, and start a server anew that ended */
		int pid = waitpid(-1, NULL, 0);

		for (size_t i = 0; i < count; i++)
			if (servers[i] == pid)
				servers[i] = serve_port(devices[i], i);
		if (pid < 0 && errno == ECHILD)
			sleep(1);
	}
}
