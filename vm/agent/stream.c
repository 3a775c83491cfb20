/* Files that are streamed together, as far as the client's credit goes. */
#include "agent.h"
#include "protocol.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define LEAST_CHUNK 65536u
#define MOST_FILES 1024u

void stream_files(struct session *session, uint32_t id, struct reader *payload)
{
	uint32_t flags = read_u32(payload), chunk = read_u32(payload), count = 0;
	char **paths = read_strings(payload);
	struct channel *channel;
	int *files;

	while (paths && paths[count])
		count++;
	if (!paths || count > MOST_FILES) {
		free_strings(paths);
		return send_error(session, id, EINVAL, "stream");
	}
	files = calloc(count + 1, sizeof(*files));
	if (!files)
		abort();
	for (uint32_t i = 0; i < count; i++) {
		files[i] = open(paths[i], O_RDONLY | O_NONBLOCK | O_CLOEXEC);
		if (files[i] >= 0)
			continue;
		send_error(session, id, errno, paths[i]);
		while (i > 0)
			close(files[--i]);
		free(files);
		free_strings(paths);
		return;
	}
	free_strings(paths);
	channel = add_channel(session, id);
	channel->files = files;
	channel->file_count = channel->files_open = count;
	channel->follow = !!(flags & STREAM_FOLLOW);
	channel->chunk_bytes = chunk < LEAST_CHUNK ? LEAST_CHUNK : chunk > MAX_PAYLOAD - 4 ? MAX_PAYLOAD - 4 : chunk;
}

/* Gathers what a file has now, a chunk at most; tells whether the file is at its end (-1: it failed). */
static int gather(struct channel *channel, uint32_t index, uint8_t *chunk, size_t *gathered)
{
	*gathered = 0;
	/* A read of trace_pipe_raw gives a page at most and nothing when not even a page fits. */
	while (*gathered + LEAST_CHUNK <= channel->chunk_bytes) {
		ssize_t length = read(channel->files[index], chunk + *gathered, LEAST_CHUNK);

		if (length > 0) {
			*gathered += (size_t)length;
			continue;
		}
		if (length < 0 && errno == EINTR)
			continue;
		if (length < 0 && errno != EAGAIN)
			return -1;
		return length == 0 || !channel->follow;
	}
	return 0;
}

void move_files(struct channel *channel)
{
	struct session *session = channel->session;
	static uint8_t chunk[MAX_PAYLOAD]; /* one session a process */

	for (uint32_t turn = 0; turn < channel->file_count && channel->credit > 0; turn++) {
		uint32_t index = channel->next_file++ % channel->file_count;
		size_t length;
		int ended;

		if (channel->files[index] < 0)
			continue;
		ended = gather(channel, index, chunk, &length);
		if (ended < 0) {
			send_error(session, channel->id, errno, "stream");
			end_files(channel);
			channel->closed = 1;
			return;
		}
		if (length > 0) {
			send_frame(session, channel->id, REPLY_CHUNK, &index, sizeof(index), chunk, length);
			channel->credit = length < channel->credit ? channel->credit - (uint32_t)length : 0;
		}
		if (ended) {
			close(channel->files[index]);
			channel->files[index] = -1;
			channel->files_open--;
		}
		if (length > 0)
			break; /* others have their turn before the next chunk */
	}
	if (channel->files_open > 0)
		return;
	send_frame(session, channel->id, REPLY_DONE, NULL, 0, NULL, 0);
	end_files(channel);
	channel->closed = 1;
}

void end_files(struct channel *channel)
{
	for (uint32_t i = 0; i < channel->file_count; i++)
		if (channel->files[i] >= 0)
			close(channel->files[i]);
	free(channel->files);
	channel->files = NULL;
	channel->file_count = 0;
}
