/*
 * The agent's protocol: frames over a byte stream, little-endian.
 *
 *   client to agent:  u32 length, u32 channel, u32 operation, payload[length], u64 nonce
 *   agent to client:  u32 length, u32 channel, u32 kind, payload[length]
 *
 * A client begins with a greeting: the 16 bytes of GREETING and its u64 nonce. The agent answers with a frame HELLO that begins with the same
 * 24 bytes. Each frame of the client ends with the nonce: a frame that was cut off when a client died, and completed by whatever the next one
 * sent, has not, and is thrown away. After such a frame the agent reads on until it finds a greeting. Strings in payloads are u32 length and
 * bytes.
 */
#ifndef PROTOCOL_H
#define PROTOCOL_H

#define PROTOCOL_VERSION 1
#define GREETING "\x7fTRACELAB HELLO\n"
#define GREETING_LENGTH 16
#define MAX_PAYLOAD (1u << 20)
#define FRAME_HEADER 12
#define FRAME_TRAILER 8

enum operation {
	OP_READ = 1,	  /* path -> DATA*, DONE */
	OP_READ_MANY = 2, /* u32 count, paths -> for each: u32 errno, u32 length, bytes, as one byte stream in DATA*; DONE */
	OP_WRITE = 3,	  /* u32 flags, u32 mode, path, bytes -> DONE */
	OP_LIST = 4,	  /* path -> DATA* of: u8 kind, name; DONE */
	OP_EXISTS = 5,	  /* path -> DONE, or ERROR with ENOENT */
	OP_MAKE_DIRECTORY = 6,
	OP_REMOVE_DIRECTORY = 7,
	OP_REMOVE = 8,
	OP_RUN = 9,	/* u32 flags, u32 rows, u32 columns, cwd, argv, env -> STARTED, STDOUT*, STDERR*, EXIT */
	OP_STREAM = 10, /* u32 flags, u32 chunk bytes, paths -> CHUNK*, DONE */
	OP_WAKE = 11,	/* u64 nanoseconds since 1970, seed bytes -> DONE */
	/* these speak to a channel that is open; they have no answer of their own */
	OP_INPUT = 20,	 /* bytes for stdin; none: end of input */
	OP_SIGNAL = 21,	 /* u32 signal, to the command's process group */
	OP_RELEASE = 22, /* let a command that is on hold go on to its exec */
	OP_RESIZE = 23,	 /* u32 rows, u32 columns */
	OP_CREDIT = 24,	 /* u32 bytes that may be sent on this channel beyond those granted before */
	OP_CLOSE = 25	 /* end the channel; a command that runs there is killed */
};

enum reply {
	REPLY_HELLO = 1, /* greeting, nonce, u32 version, u32 pid, u32 uid, release, machine, boot id, registry file */
	REPLY_DONE = 2,
	REPLY_ERROR = 3, /* u32 errno, text: what failed */
	REPLY_DATA = 4,
	REPLY_STARTED = 5, /* u32 pid */
	REPLY_STDOUT = 6,
	REPLY_STDERR = 7,
	REPLY_EXIT = 8,	       /* u32 exit code, u32 signal */
	REPLY_CHUNK = 9,       /* u32 index of the file, bytes */
	REPLY_INPUT_TAKEN = 10 /* u32 bytes of input that the command has been given */
};

enum { WRITE_APPEND = 1, WRITE_CREATE = 2 };
enum { RUN_HOLD = 1, RUN_PTY = 2 };
enum { STREAM_FOLLOW = 1 };

#endif
