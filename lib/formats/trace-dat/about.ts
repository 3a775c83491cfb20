import type { EventCatalog } from '../event-catalog.js';
import type { TraceFile } from '../trace-file.js';
import type { TraceDatHead } from './head.js';
import { optionId } from './option-id.js';
import { clockOf, textOf } from './options.js';

/** What the head says, for people. */
export function aboutHead(head: TraceDatHead, catalog: EventCatalog): TraceFile['about'] {
  const { options, buffers, compression } = head;
  const overruns = options.filter(({ id }) => id === optionId.cpuStat).map(overrunOf);
  const lines: (readonly [string, string | undefined])[] = [
    ['kernel', textOf(options, optionId.uname)],
    ['recorded by', withPrefix('trace-cmd ', textOf(options, optionId.version))],
    ['clock', clockOf(options)],
    ['CPUs', String(head.cpuCount)],
    ['compression', compression],
    ['events known', `${catalog.size} of ${catalog.systems().size} systems`],
    ...buffers.map(({ name, cpus }) => {
      const bytes = cpus.reduce((sum, cpu) => sum + cpu.bytes, 0);
      return [
        name === '' ? 'buffer' : `instance ${name}`,
        `${bytes.toLocaleString('en-US')} bytes of ${cpus.length} CPUs`,
      ] as const;
    }),
    ...options.filter(({ id }) => id === optionId.guest).map((option) => ['guest', guestOf(option)] as const),
    [
      'overwritten',
      overruns.length === 0
        ? undefined
        : `${overruns.reduce((sum, count) => sum + count, 0).toLocaleString('en-US')} events`,
    ],
  ];
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}

/** Kernel: `tracing_stats_read` in kernel/trace/trace.c (v6.12). */
function overrunOf({ data }: { readonly data: Uint8Array }): number {
  const text = Buffer.from(data).toString('utf8');
  return (
    Number(/^overrun: (\d+)$/m.exec(text)?.[1] ?? 0) + Number(/^dropped events: (\d+)$/m.exec(text)?.[1] ?? 0)
  );
}

/** A virtual machine that was traced at the same time, in a file of its own: its name and the number of its CPUs. */
function guestOf({ data }: { readonly data: Uint8Array }): string {
  const end = data.indexOf(0);
  const name = Buffer.from(data.subarray(0, Math.max(0, end))).toString('utf8');
  const countAt = end + 1 + 8;
  if (end < 0 || data.length < countAt + 4) return 'unreadable';
  const cpus = new DataView(data.buffer, data.byteOffset).getUint32(countAt, true);
  return `${name}, ${cpus} CPUs`;
}

function withPrefix(prefix: string, text: string | undefined): string | undefined {
  return text === undefined ? undefined : prefix + text;
}
