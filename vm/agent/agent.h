#ifndef AGENT_H
#define AGENT_H

#include <stddef.h>
#include <stdint.h>

/* A growing run of bytes, taken from the front. */
struct buffer {
	uint8_t *bytes;
	size_t start, end, capacity;
};

size_t buffer_length(const struct buffer *buffer);
uint8_t *buffer_room(struct buffer *buffer, size_t length);
void buffer_add(struct buffer *buffer, const void *bytes, size_t length);
void buffer_take(struct buffer *buffer, size_t length);
void buffer_free(struct buffer *buffer);

/* Reads a payload; after a read past its end all reads give zeros and `bad` is set. */
struct reader {
	const uint8_t *bytes;
	size_t left;
	int bad;
};

uint32_t read_u32(struct reader *reader);
uint64_t read_u64(struct reader *reader);
/* A string, with a NUL behind it, that the caller frees; NULL when it is bad or has a NUL inside. */
char *read_string(struct reader *reader);
char **read_strings(struct reader *reader);
void free_strings(char **strings);

struct channel;

/* One client's connection. */
struct session {
	int in, out;
	int open;  /* greeted */
	int ended; /* the stream is at its end or broken */
	size_t port; /* of the sandbox's ports, which one */
	int in_guest; /* behind a port of the sandbox, whose clock may be set; else the machine is somebody's own */
	uint64_t nonce;
	struct buffer received, to_send;
	struct channel *channels;
	char registry[128]; /* this session's file among those that are alive */
};

/* What a channel does while it is open: a command that runs, or files that are streamed. */
struct channel {
	struct channel *next;
	struct session *session;
	uint32_t id;
	uint32_t credit;
	int closed; /* nothing more to do: to be freed */
	/* a command */
	int is_command, is_pty, held;
	int pid, reaped, status;
	int input, output[2], control;
	int input_ended;
	struct buffer pending_input;
	/* files */
	int *files;
	uint32_t file_count, files_open, next_file, chunk_bytes;
	int follow;
};

/* session.c */
/* `port`: one of the sandbox's, that the next client may come to; else -1. */
void serve(int in, int out, int port);
void send_frame(struct session *session, uint32_t channel, uint32_t kind, const void *head, size_t head_length, const void *bytes,
		size_t length);
void send_u32(struct session *session, uint32_t channel, uint32_t kind, uint32_t value);
void send_error(struct session *session, uint32_t channel, int error, const char *what);
struct channel *add_channel(struct session *session, uint32_t id);

/* files.c */
void read_file(struct session *session, uint32_t channel, struct reader *payload);
void read_many(struct session *session, uint32_t channel, struct reader *payload);
void write_file(struct session *session, uint32_t channel, struct reader *payload);
void list_directory(struct session *session, uint32_t channel, struct reader *payload);
void change_path(struct session *session, uint32_t channel, uint32_t operation, struct reader *payload);
void wake(struct session *session, uint32_t channel, struct reader *payload);

/* command.c */
void run_command(struct session *session, uint32_t channel, struct reader *payload);
/* Moves what can be moved without waiting; `room`: the client takes its answers. */
void move_command(struct channel *channel, int room);
void command_operation(struct channel *channel, uint32_t operation, struct reader *payload);
void end_command(struct channel *channel);

/* stream.c */
void stream_files(struct session *session, uint32_t channel, struct reader *payload);
void move_files(struct channel *channel);
void end_files(struct channel *channel);

/* steady.c */
void begin_steady(size_t ports);
/* Nothing to do at this port: where that is so at all of them, the machine stands still until its next request. */
void rest(size_t port, int in);
void work(size_t port);

/* init.c */
void be_init(void);

#endif
