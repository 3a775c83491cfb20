/*
 * The agent's protocol: what the two ends of a connection say. lib/target/protocol.ts is its other copy.
 *
 * Frame (little endian):  u16 magic "TL" | u16 type | u32 channel | u32 length | payload | u64 nonce
 *
 * The nonce is chosen by the client for its session and said in its hello. A frame counts only when its last
 * eight bytes are the nonce of the session: a virtio-serial port does not tell reliably that one client left
 * and another came, and so a frame that was cut in half may be completed by the next client's bytes. A new
 * client first sends zeros, as many as the longest frame: they complete any half frame, which is then dropped.
 */
#pragma once
#include <stdint.h>

#define PROTOCOL_VERSION 1
#define FRAME_MAGIC 0x4c54
#define HEADER_BYTES 12
#define TRAILER_BYTES 8
/* Longest payload that the agent takes in one frame; longer requests are sent in pieces marked TYPE_MORE. */
#define MAX_PAYLOAD (64 * 1024)
#define MAX_FRAME (HEADER_BYTES + MAX_PAYLOAD + TRAILER_BYTES)
/* Longest request, and so the longest single write(2). */
#define MAX_REQUEST (16 * 1024 * 1024 + 4096)
/* Longest piece of data that the agent sends in one frame. */
#define MAX_CHUNK (1024 * 1024)
/* Input (of a command, of an upload) that a client may send before the agent says TAKEN. */
#define INPUT_WINDOW (256 * 1024)
/* Channels that one session may have open. */
#define MAX_CHANNELS 1024
#define CREDIT_UNLIMITED 0xffffffffu

#define HELLO_TEXT "tracelab"
#define HELLO_PAYLOAD_BYTES 20 /* HELLO_TEXT, u64 nonce, u32 version */

/* string := u32 length | bytes | 0.   error := u32 errno | string name | string text (only if errno is not 0). */
enum frame_type {
  /* Client to agent: requests. Each opens the channel that it names; DONE closes it. */
  TYPE_HELLO = 1,
  TYPE_READ = 2,     /* u32 flags | u32 chunk | u32 credit | u32 count | string path ... */
  TYPE_WRITE = 3,    /* u32 flags | u32 mode | string path | the data */
  TYPE_LIST = 4,     /* u32 credit | string path */
  TYPE_STAT = 5,     /* string path */
  TYPE_MKDIR = 6,    /* u32 mode | string path */
  TYPE_RMDIR = 7,    /* string path */
  TYPE_UNLINK = 8,   /* string path */
  TYPE_RUN = 9,      /* u32 flags | u32 rows | u32 columns | u32 credit | string cwd | u32 n | argv ... | u32 n | env ... */
  TYPE_UPLOAD = 10,  /* u32 mode | string path; then INPUT ..., INPUT_END */
  TYPE_WAKE = 11,    /* u64 nanoseconds since the epoch | entropy */
  TYPE_SHUTDOWN = 12,
  /* Client to agent: on a channel that is open (ignored when it is not: it may just have ended). */
  TYPE_CREDIT = 32, /* u32 index | u32 bytes */
  TYPE_INPUT = 33,
  TYPE_INPUT_END = 34,
  TYPE_RELEASE = 35,
  TYPE_SIGNAL = 36, /* string name, without SIG */
  TYPE_RESIZE = 37, /* u32 rows | u32 columns */
  TYPE_CLOSE = 38,
  /* Agent to client. */
  TYPE_HELLO_ANSWER = 64, /* HELLO_TEXT | u64 nonce | u32 version | u32 pid | u32 uid | strings: release, machine, boot id, session file */
  TYPE_STARTED = 65,      /* u32 pid */
  TYPE_DATA = 66,         /* u32 index | bytes; of a command: 1 is stdout, 2 is stderr */
  TYPE_END = 67,          /* u32 index | error: one of the files of a READ ended */
  TYPE_TAKEN = 68,        /* u32 bytes of input were taken */
  TYPE_DONE = 69,         /* error | result */

  TYPE_MORE = 0x8000, /* flag: the request goes on in the next frame */
};

enum { READ_FOLLOW = 1 };
enum { WRITE_APPEND = 1 };
enum { RUN_PTY = 1, RUN_HOLD = 2 };
