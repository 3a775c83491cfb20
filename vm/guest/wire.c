#define _GNU_SOURCE
#include "wire.h"

#include <endian.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const uint8_t *take(struct reader *r, size_t length) {
  if (r->bad || (size_t)(r->end - r->at) < length) {
    r->bad = true;
    return NULL;
  }
  const uint8_t *at = r->at;
  r->at += length;
  return at;
}

uint32_t take_u32(struct reader *r) {
  uint32_t value = 0;
  const uint8_t *at = take(r, sizeof value);
  if (at != NULL) memcpy(&value, at, sizeof value);
  return le32toh(value);
}

uint64_t take_u64(struct reader *r) {
  uint64_t value = 0;
  const uint8_t *at = take(r, sizeof value);
  if (at != NULL) memcpy(&value, at, sizeof value);
  return le64toh(value);
}

const char *take_string(struct reader *r) {
  uint32_t length = take_u32(r);
  const uint8_t *at = take(r, (size_t)length + 1);
  if (at == NULL || memchr(at, 0, (size_t)length + 1) != at + length) {
    r->bad = true;
    return "";
  }
  return (const char *)at;
}

const char *take_path(struct reader *r) {
  const char *path = take_string(r);
  if (path[0] != '/') r->bad = true;
  return path;
}

void *allocate(size_t size) {
  void *memory = calloc(1, size);
  if (memory == NULL) fail(0, "no memory for %zu bytes", size);
  return memory;
}

void put_bytes(struct buffer *b, const void *bytes, size_t length) {
  if (length == 0) return;
  if (b->length + length > b->capacity) {
    size_t capacity = b->capacity == 0 ? 256 : b->capacity;
    while (capacity < b->length + length) capacity *= 2;
    uint8_t *grown = realloc(b->bytes, capacity);
    if (grown == NULL) fail(0, "no memory for %zu bytes", capacity);
    b->bytes = grown;
    b->capacity = capacity;
  }
  memcpy(b->bytes + b->length, bytes, length);
  b->length += length;
}

void put_u32(struct buffer *b, uint32_t value) {
  value = htole32(value);
  put_bytes(b, &value, sizeof value);
}

void put_u64(struct buffer *b, uint64_t value) {
  value = htole64(value);
  put_bytes(b, &value, sizeof value);
}

void put_string(struct buffer *b, const char *text) {
  put_u32(b, (uint32_t)strlen(text));
  put_bytes(b, text, strlen(text) + 1);
}

void put_error(struct buffer *b, int error) {
  put_u32(b, (uint32_t)error);
  if (error == 0) return;
  const char *name = strerrorname_np(error);
  put_string(b, name != NULL ? name : "EUNKNOWN");
  put_string(b, strerror(error));
}

void free_buffer(struct buffer *b) {
  free(b->bytes);
  *b = (struct buffer){0};
}
