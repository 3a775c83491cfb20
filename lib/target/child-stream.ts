import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { Duplex } from 'node:stream';

/** A child's stdin and stdout as one stream that ends with the child. */
export function childStream(child: ChildProcessWithoutNullStreams): Duplex & { ref(): void; unref(): void } {
  const duplex = Duplex.from({ readable: child.stdout, writable: child.stdin });
  child.once('error', (error) => duplex.destroy(error));
  child.once('exit', () => duplex.destroy());
  const streams = [child.stdin, child.stdout, child.stderr] as unknown as { ref?(): void; unref?(): void }[];
  return Object.assign(duplex, {
    ref() {
      child.ref();
      for (const stream of streams) stream.ref?.();
    },
    unref() {
      child.unref();
      for (const stream of streams) stream.unref?.();
    },
  });
}
