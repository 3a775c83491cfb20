/** What the kernel counts for one CPU's buffer of an instance. */
export interface BufferStats {
  readonly cpu: number;
  /** Events in the buffer that were not read yet. */
  readonly entries: number;
  /** Events that newer ones overwrote. */
  readonly overrun: number;
  /** Events that did not fit because an event that was still being written held the buffer. */
  readonly commitOverrun: number;
  readonly bytes: number;
  /** Events that came when the buffer was full and overwriting was off. */
  readonly droppedEvents: number;
  readonly readEvents: number;
  /** The trace clock now. It is told in microseconds (the clocks that count no time: as a bare number). */
  readonly nowNs: bigint;
}

/**
 * Reads `per_cpu/cpuN/stats`.
 *
 * Kernel: `tracing_stats_read` in kernel/trace/trace.c (v6.12).
 */
export function parseBufferStats(cpu: number, text: string): BufferStats {
  const lines = new Map(
    text
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => {
        const colon = line.lastIndexOf(':');
        return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
      }),
  );
  const count = (name: string) => Number(lines.get(name) ?? 0);
  return {
    cpu,
    entries: count('entries'),
    overrun: count('overrun'),
    commitOverrun: count('commit overrun'),
    bytes: count('bytes'),
    droppedEvents: count('dropped events'),
    readEvents: count('read events'),
    nowNs: clockOf(lines.get('now ts') ?? '0'),
  };
}

/** `12.345678`: seconds; `12345`: the number as it is. */
function clockOf(text: string): bigint {
  const [whole = '0', fraction] = text.split('.');
  return fraction === undefined
    ? BigInt(whole)
    : BigInt(whole) * 1_000_000_000n + BigInt(fraction.padEnd(9, '0'));
}
