/* Fields of a payload: taken with every length checked, and put into a buffer that grows. */
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct reader {
  const uint8_t *at;
  const uint8_t *end;
  bool bad; /* something was asked for that is not there; everything after gives zeros */
};

struct buffer {
  uint8_t *bytes;
  size_t length;
  size_t capacity;
};

uint32_t take_u32(struct reader *r);
uint64_t take_u64(struct reader *r);
/* A string inside the payload, ended by 0; "" when it is bad. */
const char *take_string(struct reader *r);
/* The same, but it must be an absolute path. */
const char *take_path(struct reader *r);

void *allocate(size_t size); /* zeroed; memory that is not there ends the agent with a message */
void put_bytes(struct buffer *b, const void *bytes, size_t length);
void put_u32(struct buffer *b, uint32_t value);
void put_u64(struct buffer *b, uint64_t value);
void put_string(struct buffer *b, const char *text);
void put_error(struct buffer *b, int error);
void free_buffer(struct buffer *b);

/* Says why in plain words (to the console, or to stderr) and ends the agent; as pid 1: powers off. */
_Noreturn void fail(int error, const char *format, ...) __attribute__((format(printf, 2, 3)));
void say(const char *format, ...) __attribute__((format(printf, 1, 2)));
