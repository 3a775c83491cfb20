import { TracelabError } from './tracelab-error.js';

/** The kernel's tracing files are nowhere to be seen. */
export class TracefsNotMountedError extends TracelabError {
  override readonly name = 'TracefsNotMountedError';

  constructor(
    readonly target: string,
    /** Whether the kernel has tracefs at all (/proc/filesystems). */
    readonly known: boolean,
  ) {
    super(known ? `tracefs is not mounted on ${target}.` : `The kernel of ${target} has no tracefs.`, {
      tried: 'look for tracefs',
      mend: known
        ? 'Mount it there, as root: mount -t tracefs nodev /sys/kernel/tracing'
        : 'It needs a kernel with CONFIG_FTRACE (tracefs: Linux 4.1).',
    });
  }
}
