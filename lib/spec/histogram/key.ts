import { InvalidSpecError } from '../../errors/invalid-spec-error.js';

/** A field by which a histogram groups events, or that it adds up. */
export class HistogramKey {
  constructor(
    readonly field: string,
    /** How the kernel groups and shows the values: `log2`, `sym`, `buckets=100`. */
    readonly modifier: string | undefined = undefined,
  ) {}

  /** In powers of two. */
  log2(): HistogramKey {
    return new HistogramKey(this.field, 'log2');
  }

  /** In groups of this size. Linux 5.14. */
  buckets(size: number): HistogramKey {
    if (!(Number.isInteger(size) && size > 1))
      throw new InvalidSpecError(
        'key',
        `${size} is not the size of a group`,
        'It is a whole number above 1.',
      );
    return new HistogramKey(this.field, `buckets=${size}`);
  }

  /** An address as the name of the function in which it lies. */
  sym(): HistogramKey {
    return new HistogramKey(this.field, 'sym');
  }

  /** An address as a function and the offset within it. */
  symOffset(): HistogramKey {
    return new HistogramKey(this.field, 'sym-offset');
  }

  /** A thread's id with the name of its program; of `common_pid` alone. */
  execname(): HistogramKey {
    if (this.field !== 'common_pid')
      throw new InvalidSpecError(
        'key',
        `the kernel gives a program's name for common_pid alone, not for ${this.field}`,
        'Many events have the name in a field of its own: next_comm.',
      );
    return new HistogramKey(this.field, 'execname');
  }

  /** A system call's number with its name. */
  syscall(): HistogramKey {
    return new HistogramKey(this.field, 'syscall');
  }

  hex(): HistogramKey {
    return new HistogramKey(this.field, 'hex');
  }

  /** A time stamp in microseconds. */
  usecs(): HistogramKey {
    return new HistogramKey(this.field, 'usecs');
  }

  /** What the kernel reads: `bytes_req.log2`. */
  toString(): string {
    return this.modifier === undefined ? this.field : `${this.field}.${this.modifier}`;
  }
}

/**
 * A field of an event, as a histogram's key or value. Beside the event's own fields there are `common_pid`, `common_cpu`,
 * `common_timestamp`, `common_stacktrace` and variables (`$lat`).
 *
 * Kernel: Documentation/trace/histogram.rst; `parse_field` in kernel/trace/trace_events_hist.c (v6.12).
 *
 * @throws InvalidSpecError
 * @example key('bytes_req').log2() // bytes_req.log2
 */
export function key(field: string): HistogramKey {
  if (!/^\$?[A-Za-z_]\w*$/.test(field))
    throw new InvalidSpecError('key', `"${field}" is not the name of a field`);
  return new HistogramKey(field);
}

/** Reads `bytes_req.log2`, as it stands in a trigger. @throws InvalidSpecError */
export function parseKey(text: string): HistogramKey {
  if (!/^\$?[A-Za-z_]\w*(\.[\w=-]+)?$/.test(text))
    throw new InvalidSpecError('histogram', `"${text}" is not a field with a modifier, like bytes_req.log2`);
  const at = text.indexOf('.');
  if (at < 0) return new HistogramKey(text);
  return new HistogramKey(text.slice(0, at), text.slice(at + 1));
}
