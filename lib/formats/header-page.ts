import { FormatSyntaxError } from '../errors/format-syntax-error.js';

/** How the pages (since Linux 6.8: sub-buffers of one or more pages) of a kernel's ring buffer are laid out. */
export interface PageLayout {
  /** Bytes of the field `commit`, a C `long` of the kernel: 4 or 8. */
  readonly commitBytes: 4 | 8;
  /** Offset of the first event. */
  readonly dataOffset: number;
  /** Bytes of a whole page, its header included: what one read of `trace_pipe_raw` gives. */
  readonly pageBytes: number;
}

/**
 * Reads `events/header_page`.
 *
 * Kernel: `ring_buffer_print_page_header` and `struct buffer_data_page` in kernel/trace/ring_buffer.c (v6.12).
 *
 * @throws FormatSyntaxError
 */
export function parseHeaderPage(text: string): PageLayout {
  const fields = new Map<string, { offset: number; size: number }>();
  const line = /^\tfield:\s*.*?\b(\w+);\toffset:(\d+);\tsize:(\d+);/gm;
  for (const [, name = '', offset, size] of text.matchAll(line)) {
    fields.set(name, { offset: Number(offset), size: Number(size) });
  }
  const need = (name: string) => {
    const field = fields.get(name);
    if (field === undefined)
      throw new FormatSyntaxError('header_page', 0, `there is no field "${name}"`, text);
    return field;
  };
  const stamp = need('timestamp');
  const commit = need('commit');
  const data = need('data');
  if (stamp.offset !== 0 || stamp.size !== 8 || commit.offset !== 8) {
    throw new FormatSyntaxError('header_page', 0, 'the time stamp and commit do not stand first', text);
  }
  if (commit.size !== 4 && commit.size !== 8) {
    throw new FormatSyntaxError('header_page', 0, `commit has ${commit.size} bytes, not 4 or 8`, text);
  }
  return { commitBytes: commit.size, dataOffset: data.offset, pageBytes: data.offset + data.size };
}
