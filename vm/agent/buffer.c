#include "agent.h"

#include <stdlib.h>
#include <string.h>

size_t buffer_length(const struct buffer *buffer)
{
	return buffer->end - buffer->start;
}

uint8_t *buffer_room(struct buffer *buffer, size_t length)
{
	if (buffer->start == buffer->end)
		buffer->start = buffer->end = 0;
	if (buffer->capacity - buffer->end < length && buffer->start > 0) {
		memmove(buffer->bytes, buffer->bytes + buffer->start, buffer_length(buffer));
		buffer->end -= buffer->start;
		buffer->start = 0;
	}
	if (buffer->capacity - buffer->end < length) {
		buffer->capacity = (buffer->end + length) * 3 / 2;
		buffer->bytes = realloc(buffer->bytes, buffer->capacity);
		if (!buffer->bytes)
			abort();
	}
	return buffer->bytes + buffer->end;
}

void buffer_add(struct buffer *buffer, const void *bytes, size_t length)
{
	if (length == 0)
		return;
	memcpy(buffer_room(buffer, length), bytes, length);
	buffer->end += length;
}

void buffer_take(struct buffer *buffer, size_t length)
{
	buffer->start += length;
}

void buffer_free(struct buffer *buffer)
{
	free(buffer->bytes);
	memset(buffer, 0, sizeof(*buffer));
}

static const uint8_t *take(struct reader *reader, size_t length)
{
	if (reader->bad || reader->left < length) {
		reader->bad = 1;
		return NULL;
	}
	const uint8_t *bytes = reader->bytes;

	reader->bytes += length;
	reader->left -= length;
	return bytes;
}

uint32_t read_u32(struct reader *reader)
{
	uint32_t value = 0;
	const uint8_t *bytes = take(reader, sizeof(value));

	if (bytes)
		memcpy(&value, bytes, sizeof(value));
	return value;
}

uint64_t read_u64(struct reader *reader)
{
	uint64_t value = 0;
	const uint8_t *bytes = take(reader, sizeof(value));

	if (bytes)
		memcpy(&value, bytes, sizeof(value));
	return value;
}

char *read_string(struct reader *reader)
{
	uint32_t length = read_u32(reader);
	const uint8_t *bytes = take(reader, length);
	char *string;

	if (!bytes)
		return NULL;
	if (memchr(bytes, 0, length)) {
		reader->bad = 1;
		return NULL;
	}
	string = malloc((size_t)length + 1);
	if (!string)
		abort();
	memcpy(string, bytes, length);
	string[length] = 0;
	return string;
}

char **read_strings(struct reader *reader)
{
	uint32_t count = read_u32(reader);
	char **strings;

	if (reader->bad || count > reader->left / 4) {
		reader->bad = 1;
		return NULL;
	}
	strings = calloc((size_t)count + 1, sizeof(*strings));
	if (!strings)
		abort();
	for (uint32_t i = 0; i < count; i++) {
		strings[i] = read_string(reader);
		if (!strings[i]) {
			free_strings(strings);
			return NULL;
		}
	}
	return strings;
}

void free_strings(char **strings)
{
	if (!strings)
		return;
	for (size_t i = 0; strings[i]; i++)
		free(strings[i]);
	free(strings);
}
