import { EventTable } from '../../../lib/events/event-table.js';
import { decodeRingBuffer } from '../../../lib/formats/decode-ring-buffer.js';
import { PagePieces } from '../../../lib/formats/ring-buffer/page-pieces.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { fixtureBytes, fixtureFormats, fixtureLayout } from '../../read-fixture.js';

/** A window of these tables, merged by time; equal times in the order of the tables. */
export function windowOf(tables: readonly EventTable[], lost: TraceEvents['lost'] = []): TraceEvents {
  const order = tables.flatMap((table, number) =>
    Array.from({ length: table.length }, (_, row) => ({
      number,
      time: BigInt(table.row(row).ts as bigint),
    })),
  );
  order.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
  return {
    tables,
    sequence: Uint16Array.from(order, ({ number }) => number),
    lost,
    damage: [],
    unknown: new Map(),
    shortRecords: 0,
    cutValues: 0,
    text: () => [],
  };
}

/** The window cut in two, after `first` events: what a reader of a larger file gives. */
export function cutWindow({ tables, sequence, ...rest }: TraceEvents, first: number): TraceEvents[] {
  const counts = tables.map((_, number) => sequence.subarray(0, first).filter((n) => n === number).length);
  return [
    {
      ...rest,
      tables: tables.map((table, n) => table.slice(0, counts[n])),
      sequence: sequence.subarray(0, first),
    },
    {
      ...rest,
      lost: [],
      tables: tables.map((table, n) => table.slice(counts[n])),
      sequence: sequence.subarray(first),
    },
  ];
}

/** The capture of a kernel, with names of tasks as `sched_switch` tells them. */
export function fixtureWindow(release: string): TraceEvents {
  const layout = fixtureLayout(release);
  const cpus = [0, 1].map((cpu) => {
    const pages = new PagePieces(cpu, layout.pageBytes);
    pages.add(fixtureBytes(release, `cpu${cpu}.raw`));
    return pages;
  });
  const decoded = decodeRingBuffer(cpus, layout, fixtureFormats(release));
  const tables = [...decoded.tables.values()].filter(({ length }) => length > 0);
  const names = new Map<number, string>();
  for (const table of tables.filter(({ name }) => name === 'sched_switch'))
    for (const row of table) names.set(Number(row.next_pid), String(row.next_comm));
  return windowOf(
    tables.map((table) => {
      const comm = Array.from(table.columnNamed('pid'), (pid) => names.get(Number(pid)) ?? '<...>');
      const [ts, cpu, pid, ...own] = table.columns;
      const made = EventTable.of('names', { comm }).columns;
      return EventTable.fromColumns(
        table.name,
        [ts, cpu, pid, ...made, ...own].filter((column) => column !== undefined),
      );
    }),
    decoded.lost,
  );
}

export function joined(pieces: Iterable<Uint8Array>): Buffer {
  return Buffer.concat([...pieces].map((piece) => Uint8Array.from(piece)));
}

export function eventCount(windows: readonly TraceEvents[]): number {
  return windows.reduce((sum, { sequence }) => sum + sequence.length, 0);
}
