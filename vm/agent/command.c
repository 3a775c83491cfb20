/* Commands: started in a process group of their own, their output sent while the client takes it, killed with their channel. */
#include "agent.h"
#include "protocol.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#define PIECE 65536u
/* More input than the client's library lets wait: such a client is cut off. */
#define MOST_INPUT (16u << 20)

struct launch {
	uint32_t flags;
	struct winsize size;
	char *folder, **argv, **env;
	int input[2], output[2], errors[2], control[2], failure[2];
	int terminal; /* the pseudo terminal's own end */
};

/* The group, or the process alone when it has not come to lead one yet. */
static void signal_command(int pid, int number)
{
	if (kill(-pid, number) < 0)
		kill(pid, number);
}

static void close_pair(int pair[2])
{
	for (int i = 0; i < 2; i++)
		if (pair[i] >= 0)
			close(pair[i]);
	pair[0] = pair[1] = -1;
}

/* In the child: waits if it is on hold, becomes the command, or writes the errno that hindered it. */
static void become(struct launch *launch)
{
	int error, terminal = -1;
	char go;
	sigset_t none;

	setsid();
	prctl(PR_SET_PDEATHSIG, SIGKILL); /* an agent that was killed cannot end it */
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
	for (int number = 1; number < NSIG; number++)
		signal(number, SIG_DFL);
	if (launch->flags & RUN_PTY) {
		terminal = open(ptsname(launch->terminal), O_RDWR);
		ioctl(terminal, TIOCSCTTY, 0);
		dup2(terminal, 0);
		dup2(terminal, 1);
		dup2(terminal, 2);
		if (terminal > 2)
			close(terminal);
	} else {
		dup2(launch->input[0], 0);
		dup2(launch->output[1], 1);
		dup2(launch->errors[1], 2);
	}
	close(launch->control[1]); /* else the end of the agent would not be seen on it */
	if (launch->flags & RUN_HOLD && read(launch->control[0], &go, 1) != 1)
		_exit(0);
	for (char **entry = launch->env; *entry; entry++)
		putenv(*entry);
	if (launch->folder[0] == 0 || chdir(launch->folder) == 0)
		execvp(launch->argv[0], launch->argv);
	error = errno;
	if (launch->flags & RUN_HOLD) /* its start was answered already */
		dprintf(2, "%s: %s\n", launch->argv[0], strerror(error));
	else if (write(launch->failure[1], &error, sizeof(error)) < 0)
		_exit(126);
	_exit(127);
}

static int open_launch(struct launch *launch)
{
	if (pipe2(launch->control, O_CLOEXEC) < 0 || pipe2(launch->failure, O_CLOEXEC) < 0)
		return errno;
	if (launch->flags & RUN_PTY) {
		launch->terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
		if (launch->terminal < 0 || grantpt(launch->terminal) < 0 || unlockpt(launch->terminal) < 0)
			return errno;
		ioctl(launch->terminal, TIOCSWINSZ, &launch->size);
		return 0;
	}
	if (pipe2(launch->input, O_CLOEXEC) < 0 || pipe2(launch->output, O_CLOEXEC) < 0 || pipe2(launch->errors, O_CLOEXEC) < 0)
		return errno;
	return 0;
}

static int unblocked(int file)
{
	if (file >= 0)
		fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_NONBLOCK);
	return file;
}

/* Takes one end of a pair for the agent, so that the cleaning up leaves it open. */
static int keep(int *end)
{
	int file = unblocked(*end);

	*end = -1;
	return file;
}

static void start(struct session *session, uint32_t id, struct launch *launch)
{
	int error = open_launch(launch);
	int pid = error ? -1 : fork();
	struct channel *channel;

	if (pid == 0)
		become(launch);
	if (pid < 0) {
		send_error(session, id, error ? error : errno, "start a process");
		return;
	}
	close(launch->failure[1]);
	launch->failure[1] = -1;
	if (!(launch->flags & RUN_HOLD) && read(launch->failure[0], &error, sizeof(error)) == sizeof(error)) {
		waitpid(pid, NULL, 0);
		send_error(session, id, error, "exec");
		return;
	}
	channel = add_channel(session, id);
	channel->is_command = 1;
	channel->pid = pid;
	channel->is_pty = !!(launch->flags & RUN_PTY);
	channel->held = !!(launch->flags & RUN_HOLD);
	channel->control = keep(&launch->control[1]);
	if (channel->is_pty) {
		channel->output[0] = keep(&launch->terminal);
		channel->input = unblocked(fcntl(channel->output[0], F_DUPFD_CLOEXEC, 0));
	} else {
		channel->input = keep(&launch->input[1]);
		channel->output[0] = keep(&launch->output[0]);
		channel->output[1] = keep(&launch->errors[0]);
	}
	send_u32(session, id, REPLY_STARTED, (uint32_t)pid);
}

void run_command(struct session *session, uint32_t id, struct reader *payload)
{
	struct launch launch = { .input = { -1, -1 }, .output = { -1, -1 }, .errors = { -1, -1 },
				 .control = { -1, -1 }, .failure = { -1, -1 }, .terminal = -1 };

	launch.flags = read_u32(payload);
	launch.size.ws_row = (unsigned short)read_u32(payload);
	launch.size.ws_col = (unsigned short)read_u32(payload);
	launch.folder = read_string(payload);
	launch.argv = read_strings(payload);
	launch.env = read_strings(payload);
	if (payload->bad || !launch.argv || !launch.argv[0] || !launch.env)
		send_error(session, id, EINVAL, "run");
	else
		start(session, id, &launch);
	close_pair(launch.input);
	close_pair(launch.output);
	close_pair(launch.errors);
	close_pair(launch.control);
	close_pair(launch.failure);
	if (launch.terminal >= 0)
		close(launch.terminal);
	free(launch.folder);
	free_strings(launch.argv);
	free_strings(launch.env);
}

static void shut(int *file)
{
	if (*file >= 0)
		close(*file);
	*file = -1;
}

/* Sends what the command has written, as far as the client's credit goes. */
static void move_output(struct channel *channel, int which)
{
	uint8_t piece[PIECE];

	while (channel->output[which] >= 0 && channel->credit > 0) {
		size_t most = channel->credit < PIECE ? channel->credit : PIECE;
		ssize_t length = read(channel->output[which], piece, most);

		if (length > 0) {
			send_frame(channel->session, channel->id, which == 0 ? REPLY_STDOUT : REPLY_STDERR, NULL, 0, piece, (size_t)length);
			channel->credit -= (uint32_t)length;
			if ((size_t)length < most)
				continue;
			return; /* let the others have their turn */
		}
		if (length < 0 && errno == EINTR)
			continue;
		if (length == 0 || errno != EAGAIN || channel->reaped) /* EIO: a pseudo terminal whose user is gone */
			shut(&channel->output[which]);
		return;
	}
}

static void move_input(struct channel *channel)
{
	struct buffer *pending = &channel->pending_input;

	while (channel->input >= 0 && buffer_length(pending) > 0) {
		ssize_t length = write(channel->input, pending->bytes + pending->start, buffer_length(pending));

		if (length < 0 && errno == EAGAIN)
			return;
		if (length < 0) { /* it does not read any more: its input is taken as given */
			length = (ssize_t)buffer_length(pending);
			shut(&channel->input);
		}
		buffer_take(pending, (size_t)length);
		send_u32(channel->session, channel->id, REPLY_INPUT_TAKEN, (uint32_t)length);
	}
	if (channel->input_ended && buffer_length(pending) == 0) {
		if (channel->is_pty && channel->input >= 0 && write(channel->input, "\004", 1) < 0)
			shut(&channel->input);
		shut(&channel->input);
	}
}

void move_command(struct channel *channel, int room)
{
	int status = channel->status;

	move_input(channel);
	if (!room)
		return;
	move_output(channel, 0);
	move_output(channel, 1);
	if (!channel->reaped || channel->output[0] >= 0 || channel->output[1] >= 0)
		return;
	uint32_t ended[2] = { WIFEXITED(status) ? (uint32_t)WEXITSTATUS(status) : 0, WIFSIGNALED(status) ? (uint32_t)WTERMSIG(status) : 0 };

	send_frame(channel->session, channel->id, REPLY_EXIT, ended, sizeof(ended), NULL, 0);
	channel->pid = 0;
	end_command(channel);
	channel->closed = 1;
}

void command_operation(struct channel *channel, uint32_t operation, struct reader *payload)
{
	struct winsize size = { 0 };
	int number;

	switch (operation) {
	case OP_INPUT:
		if (payload->left == 0)
			channel->input_ended = 1;
		else
			buffer_add(&channel->pending_input, payload->bytes, payload->left);
		if (buffer_length(&channel->pending_input) > MOST_INPUT)
			channel->session->ended = 1;
		return;
	case OP_SIGNAL:
		number = (int)read_u32(payload);
		if (!channel->reaped && number > 0 && number < NSIG)
			signal_command(channel->pid, number);
		channel->held = 0;
		return;
	case OP_RELEASE:
		channel->held = 0;
		if (channel->control >= 0 && write(channel->control, "", 1) < 0)
			shut(&channel->control);
		return;
	case OP_RESIZE:
		size.ws_row = (unsigned short)read_u32(payload);
		size.ws_col = (unsigned short)read_u32(payload);
		if (channel->is_pty && channel->output[0] >= 0)
			ioctl(channel->output[0], TIOCSWINSZ, &size);
		return;
	}
}

void end_command(struct channel *channel)
{
	if (channel->pid > 0 && !channel->reaped) {
		signal_command(channel->pid, SIGKILL);
		waitpid(channel->pid, NULL, 0);
	}
	shut(&channel->input);
	shut(&channel->output[0]);
	shut(&channel->output[1]);
	shut(&channel->control);
	buffer_free(&channel->pending_input);
}
