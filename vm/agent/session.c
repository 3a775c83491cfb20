/* One client at a time: finds its greeting, takes its frames apart, moves its commands and streams, cleans up when it goes. */
#include "agent.h"
#include "protocol.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <unistd.h>

/* While this much waits for the client, nothing more is read from it: it has to take its answers. */
#define MOST_TO_SEND (8u << 20)
#define FIRST_CREDIT (4u << 20)

void send_frame(struct session *session, uint32_t channel, uint32_t kind, const void *head, size_t head_length, const void *bytes,
		size_t length)
{
	uint32_t header[3] = { (uint32_t)(head_length + length), channel, kind };

	buffer_add(&session->to_send, header, sizeof(header));
	buffer_add(&session->to_send, head, head_length);
	buffer_add(&session->to_send, bytes, length);
}

void send_u32(struct session *session, uint32_t channel, uint32_t kind, uint32_t value)
{
	send_frame(session, channel, kind, &value, sizeof(value), NULL, 0);
}

void send_error(struct session *session, uint32_t channel, int error, const char *what)
{
	uint32_t number = (uint32_t)error;

	send_frame(session, channel, REPLY_ERROR, &number, sizeof(number), what, strlen(what));
}

static struct channel *find_channel(struct session *session, uint32_t id)
{
	for (struct channel *channel = session->channels; channel; channel = channel->next)
		if (channel->id == id && !channel->closed)
			return channel;
	return NULL;
}

struct channel *add_channel(struct session *session, uint32_t id)
{
	struct channel *channel = calloc(1, sizeof(*channel));

	if (!channel)
		abort();
	channel->session = session;
	channel->id = id;
	channel->credit = FIRST_CREDIT;
	channel->input = channel->output[0] = channel->output[1] = channel->control = -1;
	channel->next = session->channels;
	session->channels = channel;
	return channel;
}

static void end_channel(struct channel *channel)
{
	if (channel->is_command)
		end_command(channel);
	else
		end_files(channel);
	channel->closed = 1;
}

static void free_closed_channels(struct session *session)
{
	struct channel **link = &session->channels;

	while (*link) {
		struct channel *channel = *link;

		if (!channel->closed) {
			link = &channel->next;
			continue;
		}
		*link = channel->next;
		free(channel);
	}
}

/* The folder where live sessions stand, so that a later client can tell whose traces are still wanted. */
static const char *registry_folder(void)
{
	static char folder[96];
	const char *own = getenv("XDG_RUNTIME_DIR");

	mkdir("/run/tracelab", 0755);
	if (mkdir("/run/tracelab/sessions", 0755) == 0 || access("/run/tracelab/sessions", W_OK) == 0)
		return "/run/tracelab/sessions";
	snprintf(folder, sizeof(folder), "%.60s/tracelab-%d", own && strlen(own) < 60 ? own : "/tmp", (int)getuid());
	mkdir(folder, 0700);
	strncat(folder, "/sessions", sizeof(folder) - strlen(folder) - 1);
	mkdir(folder, 0700);
	return folder;
}

/* Field 22 of /proc/PID/stat (proc_pid_stat(5)): tells a process from a later one with the same number. */
static unsigned long long start_time(void)
{
	char stat[1024] = "";
	unsigned long long started = 0;
	FILE *file = fopen("/proc/self/stat", "r");
	char *rest;

	if (!file)
		return 0;
	if (fgets(stat, sizeof(stat), file) && (rest = strrchr(stat, ')')))
		sscanf(rest + 1, " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %*u %*u %*d %*d %*d %*d %*d %*d %llu", &started);
	fclose(file);
	return started;
}

static void enter_registry(struct session *session)
{
	FILE *file;

	snprintf(session->registry, sizeof(session->registry), "%s/%016llx", registry_folder(), (unsigned long long)session->nonce);
	file = fopen(session->registry, "w");
	if (!file)
		return; /* the hello says so: its registry is empty */
	fprintf(file, "%d %llu\n", (int)getpid(), start_time());
	fclose(file);
}

static void end_session(struct session *session)
{
	for (struct channel *channel = session->channels; channel; channel = channel->next)
		if (!channel->closed)
			end_channel(channel);
	free_closed_channels(session);
	if (session->registry[0])
		unlink(session->registry);
	session->registry[0] = 0;
	session->open = 0;
	buffer_free(&session->to_send);
}

static void add_string(struct buffer *buffer, const char *string)
{
	uint32_t length = (uint32_t)strlen(string);

	buffer_add(buffer, &length, sizeof(length));
	buffer_add(buffer, string, length);
}

static void say_hello(struct session *session)
{
	struct buffer hello = { 0 };
	struct utsname names;
	uint32_t numbers[3] = { PROTOCOL_VERSION, (uint32_t)getpid(), (uint32_t)getuid() };
	char boot_id[64] = "";
	FILE *file = fopen("/proc/sys/kernel/random/boot_id", "r");

	if (file) {
		if (fgets(boot_id, sizeof(boot_id), file))
			boot_id[strcspn(boot_id, "\n")] = 0;
		fclose(file);
	}
	uname(&names);
	buffer_add(&hello, GREETING, GREETING_LENGTH);
	buffer_add(&hello, &session->nonce, sizeof(session->nonce));
	buffer_add(&hello, numbers, sizeof(numbers));
	add_string(&hello, names.release);
	add_string(&hello, names.machine);
	add_string(&hello, boot_id);
	add_string(&hello, session->registry);
	send_frame(session, 0, REPLY_HELLO, NULL, 0, hello.bytes + hello.start, buffer_length(&hello));
	buffer_free(&hello);
}

static void operate(struct session *session, uint32_t id, uint32_t operation, struct reader *payload)
{
	struct channel *channel = find_channel(session, id);

	switch (operation) {
	case OP_READ:
		return read_file(session, id, payload);
	case OP_READ_MANY:
		return read_many(session, id, payload);
	case OP_WRITE:
		return write_file(session, id, payload);
	case OP_LIST:
		return list_directory(session, id, payload);
	case OP_EXISTS:
	case OP_MAKE_DIRECTORY:
	case OP_REMOVE_DIRECTORY:
	case OP_REMOVE:
		return change_path(session, id, operation, payload);
	case OP_RUN:
		return run_command(session, id, payload);
	case OP_STREAM:
		return stream_files(session, id, payload);
	case OP_WAKE:
		return wake(session, id, payload);
	case OP_CREDIT:
		if (channel)
			channel->credit += read_u32(payload);
		return;
	case OP_CLOSE:
		if (channel)
			end_channel(channel);
		return;
	case OP_INPUT:
	case OP_SIGNAL:
	case OP_RELEASE:
	case OP_RESIZE:
		if (channel && channel->is_command)
			command_operation(channel, operation, payload);
		return; /* a command that ended already is no error: the client cannot know yet */
	default:
		return send_error(session, id, ENOSYS, "unknown operation");
	}
}

/* Looks for a greeting and drops what stands before it. Gives whether one was found whole. */
static int find_greeting(struct session *session)
{
	struct buffer *received = &session->received;

	while (buffer_length(received) >= GREETING_LENGTH) {
		uint8_t *at = received->bytes + received->start;
		uint8_t *found = memmem(at, buffer_length(received), GREETING, GREETING_LENGTH);

		if (!found) {
			buffer_take(received, buffer_length(received) - (GREETING_LENGTH - 1));
			return 0;
		}
		buffer_take(received, (size_t)(found - at));
		if (buffer_length(received) < GREETING_LENGTH + sizeof(session->nonce))
			return 0;
		memcpy(&session->nonce, found + GREETING_LENGTH, sizeof(session->nonce));
		buffer_take(received, GREETING_LENGTH + sizeof(session->nonce));
		return 1;
	}
	return 0;
}

/* Handles the frames that have come whole. A frame that is not one ends the session; what follows is searched for a greeting. */
static void take_frames(struct session *session)
{
	struct buffer *received = &session->received;

	for (;;) {
		uint32_t header[3];
		uint64_t trailer;
		uint8_t *frame;
		size_t whole;

		if (!session->open) {
			if (!find_greeting(session))
				return;
			session->open = 1;
			enter_registry(session);
			say_hello(session);
		}
		if (buffer_length(received) < FRAME_HEADER || buffer_length(&session->to_send) > MOST_TO_SEND)
			return;
		frame = received->bytes + received->start;
		memcpy(header, frame, sizeof(header));
		if (header[0] > MAX_PAYLOAD) { /* a new greeting, or nonsense */
			end_session(session);
			continue;
		}
		whole = FRAME_HEADER + (size_t)header[0] + FRAME_TRAILER;
		if (buffer_length(received) < whole)
			return;
		memcpy(&trailer, frame + FRAME_HEADER + header[0], sizeof(trailer));
		buffer_take(received, whole);
		if (trailer != session->nonce) {
			end_session(session);
			continue;
		}
		struct reader payload = { frame + FRAME_HEADER, header[0], 0 };

		operate(session, header[1], header[2], &payload);
	}
}

static void receive(struct session *session)
{
	ssize_t length = read(session->in, buffer_room(&session->received, 65536), 65536);

	if (length > 0)
		session->received.end += (size_t)length;
	else if (length == 0 || (errno != EAGAIN && errno != EINTR))
		session->ended = 1;
}

static void send_waiting(struct session *session)
{
	while (buffer_length(&session->to_send) > 0) {
		struct buffer *waiting = &session->to_send;
		ssize_t length = write(session->out, waiting->bytes + waiting->start, buffer_length(waiting));

		if (length < 0) {
			if (errno != EAGAIN && errno != EINTR)
				session->ended = 1;
			return;
		}
		buffer_take(waiting, (size_t)length);
	}
}

static void reap_commands(struct session *session)
{
	int status, pid;

	while ((pid = waitpid(-1, &status, WNOHANG)) > 0)
		for (struct channel *channel = session->channels; channel; channel = channel->next)
			if (channel->is_command && channel->pid == pid) {
				channel->reaped = 1;
				channel->status = status;
			}
}

static void interrupted(int signal)
{
	(void)signal;
}

/* Signals that end the wait in ppoll: a child's end; a client that came to a virtio port (which poll itself does not tell). */
static void catch_signals(sigset_t *waiting_mask)
{
	struct sigaction action = { .sa_handler = interrupted };
	sigset_t blocked;

	sigaction(SIGCHLD, &action, NULL);
	sigaction(SIGIO, &action, NULL);
	signal(SIGPIPE, SIG_IGN);
	sigemptyset(&blocked);
	sigaddset(&blocked, SIGCHLD);
	sigaddset(&blocked, SIGIO);
	sigprocmask(SIG_BLOCK, &blocked, waiting_mask);
	sigdelset(waiting_mask, SIGCHLD);
	sigdelset(waiting_mask, SIGIO);
}

static size_t watch_channel(struct channel *channel, struct pollfd *polls, int room_to_send)
{
	size_t count = 0;

	if (!channel->is_command) {
		for (uint32_t i = 0; i < channel->file_count && channel->follow && channel->credit > 0 && room_to_send; i++)
			polls[count++] = (struct pollfd){ .fd = channel->files[i], .events = POLLIN };
		return count;
	}
	polls[0] = (struct pollfd){ .fd = buffer_length(&channel->pending_input) || channel->input_ended ? channel->input : -1,
				    .events = POLLOUT };
	for (int i = 0; i < 2; i++)
		polls[1 + i] = (struct pollfd){ .fd = channel->credit > 0 && room_to_send ? channel->output[i] : -1,
						.events = POLLIN };
	return 3;
}

/* Nothing happens before the client says more; a command on hold is one that it has still to release. */
static int is_idle(struct session *session)
{
	for (struct channel *channel = session->channels; channel; channel = channel->next)
		if (!channel->held)
			return 0;
	return !buffer_length(&session->to_send) &&
	       !(session->open && buffer_length(&session->received));
}

/* Serves the clients of one stream, one after the other. */
void serve(int in, int out, int port)
{
	int forever = port >= 0;
	struct session session = { .in = in, .out = out, .in_guest = forever, .port = forever ? (size_t)port : 0 };
	sigset_t waiting_mask;

	catch_signals(&waiting_mask);
	fcntl(in, F_SETFL, fcntl(in, F_GETFL) | O_NONBLOCK);
	fcntl(out, F_SETFL, fcntl(out, F_GETFL) | O_NONBLOCK);
	for (;;) {
		size_t most = 2, count = 2;
		int working = 0; /* files to drain: there is more to do without waiting */
		struct pollfd *polls;
		struct timespec at_once = { 0, 0 };
		int room = buffer_length(&session.to_send) < MOST_TO_SEND;

		for (struct channel *channel = session.channels; channel; channel = channel->next) {
			most += channel->is_command ? 3 : channel->file_count;
			working |= !channel->is_command && !channel->follow && channel->credit > 0 && room;
			working |= channel->is_command && channel->reaped && channel->credit > 0 && room;
		}
		polls = calloc(most, sizeof(*polls));
		if (!polls)
			abort();
		polls[0] = (struct pollfd){ .fd = session.ended || !room ? -1 : in, .events = POLLIN };
		polls[1] = (struct pollfd){ .fd = buffer_length(&session.to_send) ? out : -1, .events = POLLOUT };
		for (struct channel *channel = session.channels; channel; channel = channel->next)
			count += watch_channel(channel, polls + count, room);
		if (session.in_guest && is_idle(&session))
			rest(session.port, in);
		/* A port without a client is always "hung up": wait for the signal that one came. */
		ppoll(polls, session.ended ? 0 : count, working ? &at_once : NULL, &waiting_mask);
		if (session.in_guest)
			work(session.port);
		if (session.ended) {
			session.ended = 0;
			free(polls);
			receive(&session);
			take_frames(&session);
			continue;
		}
		reap_commands(&session);
		for (struct channel *channel = session.channels; channel; channel = channel->next) {
			if (channel->closed)
				continue;
			if (channel->is_command)
				move_command(channel, room);
			else if (room)
				move_files(channel);
		}
		if (polls[0].revents)
			receive(&session);
		take_frames(&session);
		send_waiting(&session);
		free_closed_channels(&session);
		free(polls);
		if (session.ended) {
			end_session(&session);
			buffer_free(&session.received);
			if (!forever)
				return;
		}
	}
}
