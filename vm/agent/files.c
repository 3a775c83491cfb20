/* One-shot operations on files: each has its answer at once. */
#include "agent.h"
#include "protocol.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/magic.h>
#include <linux/random.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <time.h>
#include <unistd.h>

/* Larger files are streamed, not read. */
#define MOST_TO_READ (64u << 20)

static void done(struct session *session, uint32_t channel)
{
	send_frame(session, channel, REPLY_DONE, NULL, 0, NULL, 0);
}

/* A file's bytes: many files of /proc and tracefs say that they have none until they are read. Gives 0 or an errno. */
static int slurp(const char *path, struct buffer *into)
{
	int file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC); /* a FIFO or trace_pipe must not hold up the session */
	size_t before = buffer_length(into);
	int error = 0;

	if (file < 0)
		return errno;
	for (;;) {
		ssize_t length = read(file, buffer_room(into, 65536), 65536);

		if (length == 0 || (length < 0 && errno == EAGAIN))
			break;
		if (length < 0) {
			if (errno == EINTR)
				continue;
			error = errno;
			break;
		}
		into->end += (size_t)length;
		if (buffer_length(into) - before > MOST_TO_READ) {
			error = EFBIG;
			break;
		}
	}
	close(file);
	if (error)
		into->end = into->start + before;
	return error;
}

static void send_data(struct session *session, uint32_t channel, struct buffer *data)
{
	while (buffer_length(data) > 0) {
		size_t length = buffer_length(data) < MAX_PAYLOAD ? buffer_length(data) : MAX_PAYLOAD;

		send_frame(session, channel, REPLY_DATA, NULL, 0, data->bytes + data->start, length);
		buffer_take(data, length);
	}
	done(session, channel);
}

void read_file(struct session *session, uint32_t channel, struct reader *payload)
{
	struct buffer data = { 0 };
	char *path = read_string(payload);
	int error = path ? slurp(path, &data) : EINVAL;

	if (error)
		send_error(session, channel, error, "read");
	else
		send_data(session, channel, &data);
	buffer_free(&data);
	free(path);
}

void read_many(struct session *session, uint32_t channel, struct reader *payload)
{
	struct buffer data = { 0 };
	char **paths = read_strings(payload);

	if (!paths)
		return send_error(session, channel, EINVAL, "read");
	for (size_t i = 0; paths[i]; i++) {
		uint32_t head[2] = { 0, 0 };
		size_t at = buffer_length(&data);

		buffer_add(&data, head, sizeof(head));
		head[0] = (uint32_t)slurp(paths[i], &data);
		head[1] = (uint32_t)(buffer_length(&data) - at - sizeof(head));
		memcpy(data.bytes + data.start + at, head, sizeof(head));
	}
	send_data(session, channel, &data);
	buffer_free(&data);
	free_strings(paths);
}

/*
 * Opens what is there before it makes a file: in tracefs, where none can be made, O_CREAT turns "no such file" into "permission denied"
 * (lookup_open in fs/namei.c). Does not wait for a FIFO's reader.
 */
static int open_to_write(const char *path, uint32_t flags, mode_t mode)
{
	int how = O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC | (flags & WRITE_APPEND ? O_APPEND : O_TRUNC);
	int file = open(path, how);
	struct statfs system;
	char folder[PATH_MAX];

	if (file >= 0 || errno != ENOENT || !(flags & WRITE_CREATE))
		return file;
	file = open(path, how | O_CREAT, mode);
	if (file >= 0 || errno != EACCES)
		return file;
	snprintf(folder, sizeof(folder), "%s", path);
	*strrchr(folder, '/') = 0; /* open found the path's folder, so there is one */
	if (statfs(folder, &system) < 0 || system.f_type == TRACEFS_MAGIC || system.f_type == DEBUGFS_MAGIC)
		errno = ENOENT;
	else
		errno = EACCES;
	return -1;
}

/* One open, one write, one close: a control file of the kernel sees all of it at once, or says what it thinks of it. */
void write_file(struct session *session, uint32_t channel, struct reader *payload)
{
	uint32_t flags = read_u32(payload), mode = read_u32(payload);
	char *path = read_string(payload);
	int file, error = 0;
	ssize_t written;

	if (!path)
		return send_error(session, channel, EINVAL, "write");
	file = open_to_write(path, flags, (mode_t)mode);
	free(path);
	if (file < 0)
		return send_error(session, channel, errno, "open");
	written = write(file, payload->bytes, payload->left);
	if (written < 0)
		error = errno;
	else if ((size_t)written != payload->left)
		error = EIO;
	if (close(file) < 0 && !error)
		error = errno;
	if (error)
		send_error(session, channel, error, error == EIO && written >= 0 ? "write: only a part was taken" : "write");
	else
		done(session, channel);
}

static char kind_of(int folder, const struct dirent *entry)
{
	struct stat stat;
	mode_t mode;

	if (entry->d_type != DT_UNKNOWN)
		return entry->d_type == DT_DIR ? 'd' : entry->d_type == DT_REG ? 'f' : entry->d_type == DT_LNK ? 'l' : 'o';
	if (fstatat(folder, entry->d_name, &stat, AT_SYMLINK_NOFOLLOW) < 0)
		return 'o';
	mode = stat.st_mode;
	return S_ISDIR(mode) ? 'd' : S_ISREG(mode) ? 'f' : S_ISLNK(mode) ? 'l' : 'o';
}

void list_directory(struct session *session, uint32_t channel, struct reader *payload)
{
	char *path = read_string(payload);
	DIR *folder = path ? opendir(path) : NULL;
	struct buffer data = { 0 };
	struct dirent *entry;

	if (!folder) {
		send_error(session, channel, path ? errno : EINVAL, "list");
		free(path);
		return;
	}
	free(path);
	while ((entry = readdir(folder))) {
		char kind = kind_of(dirfd(folder), entry);
		uint32_t length = (uint32_t)strlen(entry->d_name);

		if (!strcmp(entry->d_name, ".") || !strcmp(entry->d_name, ".."))
			continue;
		buffer_add(&data, &kind, 1);
		buffer_add(&data, &length, sizeof(length));
		buffer_add(&data, entry->d_name, length);
	}
	closedir(folder);
	send_data(session, channel, &data);
	buffer_free(&data);
}

void change_path(struct session *session, uint32_t channel, uint32_t operation, struct reader *payload)
{
	char *path = read_string(payload);
	struct stat stat;
	int result;

	if (!path)
		return send_error(session, channel, EINVAL, "path");
	switch (operation) {
	case OP_EXISTS:
		result = lstat(path, &stat);
		break;
	case OP_MAKE_DIRECTORY:
		result = mkdir(path, 0755);
		break;
	case OP_REMOVE_DIRECTORY:
		result = rmdir(path);
		break;
	default:
		result = unlink(path);
	}
	free(path);
	if (result < 0)
		send_error(session, channel, errno, "path");
	else
		done(session, channel);
}

/* After a resume from a saved state: the wall clock has stood still, and the random pool is the same in every copy. */
void wake(struct session *session, uint32_t channel, struct reader *payload)
{
	uint64_t nanoseconds = read_u64(payload);
	struct timespec now = { (time_t)(nanoseconds / 1000000000u), (long)(nanoseconds % 1000000000u) };
	struct rand_pool_info *pool = calloc(1, sizeof(*pool) + payload->left);
	int random = open("/dev/urandom", O_WRONLY | O_CLOEXEC);
	int error = session->in_guest ? 0 : EPERM; /* never on a machine that somebody works on */

	if (!pool)
		abort();
	pool->entropy_count = (int)payload->left * 8;
	pool->buf_size = (int)payload->left;
	memcpy(pool->buf, payload->bytes, payload->left);
	if (payload->bad)
		error = EINVAL;
	if (!error && (clock_settime(CLOCK_REALTIME, &now) < 0 || random < 0 || ioctl(random, RNDADDENTROPY, pool) < 0))
		error = errno;
	if (!error)
		ioctl(random, RNDRESEEDCRNG); /* 4.14 and later; without it the next reseed is some minutes away */
	if (random >= 0)
		close(random);
	free(pool);
	if (error)
		send_error(session, channel, error, "wake");
	else
		done(session, channel);
}
