/* The parts of the agent and what they share. One thread serves all sessions; see worker.h for the others. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "protocol.h"
#include "wire.h"

/* Something that epoll watches; lives inside of what it wakes. */
struct watch {
  void (*ready)(struct watch *watch, uint32_t events);
  int fd; /* -1: not watched */
};

/* loop.c: the event loop. */
void watch_add(struct watch *watch, int fd, uint32_t events);
void watch_change(struct watch *watch, uint32_t events);
void watch_remove(struct watch *watch); /* the descriptor stays open */
uint64_t now_ns(void);
_Noreturn void run_loop(void);
extern bool is_init; /* the agent is the guest's first process */

/* A file that is read and sent as DATA frames. */
struct source {
  struct watch watch; /* of pipes and terminals; files are always ready */
  int fd;             /* -1: not open, or ended */
  uint32_t index;
  uint32_t credit; /* bytes that the client lets us send still; shared in *shared when that is set */
  bool ready;
  bool ended;
};

struct session;
struct channel;

/* What a kind of channel does; a NULL means that it has no such thing. */
struct channel_kind {
  void (*credit)(struct channel *c, uint32_t index, uint32_t bytes);
  void (*input)(struct channel *c, const uint8_t *bytes, size_t length);
  void (*input_end)(struct channel *c);
  void (*control)(struct channel *c, uint16_t type, struct reader *r); /* RELEASE, SIGNAL, RESIZE */
  /* Reads and sends one piece of what is ready. False: nothing can be sent now. */
  bool (*pump)(struct channel *c);
  /* True while it must be pumped every FOLLOW_INTERVAL_MS though nothing wakes it; called to mark it ready. */
  bool (*tick)(struct channel *c);
  void (*release)(struct channel *c); /* ends and frees all that it holds */
};

/* The part that all channels have; each kind's own struct begins with it. */
struct channel {
  const struct channel_kind *kind;
  struct session *session;
  struct channel *next;
  uint32_t id;
  bool closed; /* taken from the session; freed when the loop comes round */
};

/* session.c: connections, frames, channels. */
void session_serve_stdio(void);
void session_serve_port(const char *device);
bool session_has_port(const char *device);
void sessions_pump(void);
bool sessions_pumpable(void); /* something can be read and sent at once */
bool sessions_tick(void);
void sessions_collect(void); /* sends what the workers have done */
void sessions_end(void);
void graves_free(void);
struct channel *channel_open(struct session *s, uint32_t id, const struct channel_kind *kind, size_t size);
void channel_done(struct channel *c, int error, const struct buffer *result); /* sends DONE and closes it */
void send_frame(struct session *s, uint16_t type, uint32_t channel, const void *payload, size_t length);
void send_done(struct session *s, uint32_t channel, int error, const struct buffer *result);
void send_taken(struct channel *c, size_t bytes);
/*
 * Reads one piece (gathered from several reads) of a source into the session's output as a DATA frame, within *credit and chunk.
 * Gives the bytes sent; sets ready, and at its end ended with *error (0: end of file).
 */
size_t send_from_source(struct channel *c, struct source *source, uint32_t *credit, size_t chunk, int *error);
void add_credit(uint32_t *credit, uint32_t bytes);

/* The requests: each answers, or opens a channel that will. The body is theirs to keep until the call returns. */
void handle_read(struct session *s, uint32_t id, struct reader r);                       /* read.c */
void handle_list(struct session *s, uint32_t id, struct reader r);                       /* read.c */
void handle_stat(struct session *s, uint32_t id, struct reader r);                       /* files.c */
void handle_upload(struct session *s, uint32_t id, struct reader r);                     /* files.c */
void handle_run(struct session *s, uint32_t id, struct reader r);                        /* run.c */
void run_child_ended(pid_t pid, int status);                                             /* run.c */

/* files.c: what may take long (the kernel patches all its functions for a write): runs in a worker, gives errno. */
int perform(uint16_t type, struct reader r);

/* worker.c */
struct worker;
struct worker *worker_start(void);
void worker_submit(struct worker *w, uint16_t type, uint32_t channel, const uint8_t *body, size_t length);
bool worker_take_done(struct worker *w, uint32_t *channel, int *error);
void worker_abandon(struct worker *w); /* drops what was not begun; frees itself */
int workers_event_fd(void);

/* registry.c: the file that says that a session lives. */
void registry_add(uint64_t nonce, char *path, size_t size);

/* init.c: as pid 1, turns the initramfs into the guest's system; returns when files can be served. */
void init_guest(void);
void init_watch_ports(void);

#define FOLLOW_INTERVAL_MS 25
