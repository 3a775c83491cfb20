import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventTable } from '../../../lib/events/event-table.js';
import { exportPerfetto } from '../../../lib/formats/export/perfetto/export-perfetto.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { releases } from '../../read-fixture.js';
import { type Message, readPerfetto } from './perfetto-reader.js';
import { randomWindow } from './random-window.js';
import { cutWindow, eventCount, fixtureWindow, joined, windowOf } from './window-of.js';

interface ReadEvent {
  readonly cpu: number;
  readonly event: Message;
}

function eventsOf(packets: readonly Message[]): ReadEvent[] {
  return packets.flatMap(({ ftrace_events }) =>
    (ftrace_events?.event ?? []).map((event: Message) => ({ cpu: ftrace_events.cpu ?? 0, event })),
  );
}

/** An event as text: its common fields, its name, and each field with its value. */
function readText({ cpu, event }: ReadEvent): string {
  const { timestamp, pid, generic, ...typed } = event;
  const [name, message] = Object.entries<Message>(typed)[0] ?? [];
  const fields: [string, string][] = generic
    ? (generic.field ?? []).map((field: Message) => [
        field.name,
        String(field.str_value ?? field.int_value ?? field.uint_value ?? 'missing'),
      ])
    : Object.entries<Message>(message).flatMap(([field, value]): [string, string][] =>
        Array.isArray(value)
          ? value.map((one, n) => [`${field}${n}`, String(one)])
          : [[field, String(value)]],
      );
  return `${timestamp} ${cpu} ${pid} ${generic?.event_name ?? name} ${textOfFields(fields)}`;
}

function textOfFields(fields: readonly [string, string][]): string {
  return fields
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .sort()
    .join(' ');
}

/** What should be read back of each row of the tables. */
function wantedTexts({ tables }: TraceEvents): string[] {
  return tables.flatMap((table) =>
    table.toRows().map(({ ts, cpu, pid, comm: _comm, ...own }) => {
      const fields = Object.entries(own).map(([name, value]): [string, string] => [
        name.replace(/^event_/, ''),
        value instanceof Uint8Array
          ? Buffer.from(value).toString('hex')
          : typeof value === 'boolean'
            ? String(Number(value))
            : typeof value === 'string'
              ? Buffer.from(value, 'utf8').toString('utf8')
              : String(value),
      ]);
      return `${ts} ${cpu} ${Number(pid) >>> 0} ${table.name} ${textOfFields(fields)}`;
    }),
  );
}

describe.each(releases)('a capture of %s', (release) => {
  const window = fixtureWindow(release);
  const packets = readPerfetto(joined(exportPerfetto([window])));

  it('has every event with every field, by whichever message', () => {
    expect(eventsOf(packets).map(readText).sort()).toEqual(wantedTexts(window).sort());
  });

  it('has the events of each CPU in the order of time', () => {
    for (const cpu of [0, 1]) {
      const times = eventsOf(packets)
        .filter((event) => event.cpu === cpu)
        .map(({ event }) => BigInt(event.timestamp));
      expect(times.length).toBeGreaterThan(0);
      expect(times).toEqual([...times].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }
  });

  it('has the messages that Perfetto draws from', () => {
    const kinds = new Set(eventsOf(packets).map(({ event }) => Object.keys(event)[2]));
    expect(kinds).toContain('sched_switch');
    expect(kinds).toContain('sys_enter');
    expect(kinds).toContain('sys_exit');
  });

  it('is one sequence that begins by clearing what is interned', () => {
    expect(new Set(packets.map((packet) => packet.trusted_packet_sequence_id))).toEqual(new Set([1]));
    expect(packets[0]).toMatchObject({ sequence_flags: 1, clock_snapshot: { primary_trace_clock: 6 } });
  });

  it('names the threads', () => {
    const threads = packets.flatMap(({ process_tree }) => process_tree?.threads ?? []);
    expect(threads.length).toBeGreaterThan(0);
    expect(new Set(threads.map(({ tid }: Message) => tid)).size).toBe(threads.length);
    expect(threads.some(({ name }: Message) => name === '' || name === '<...>')).toBe(false);
  });

  it('is the same in two windows, but for where the bundles end', () => {
    const halves = readPerfetto(joined(exportPerfetto(cutWindow(window, window.sequence.length >> 1))));
    const byCpu = (events: ReadEvent[]) =>
      [0, 1].map((cpu) => events.filter((event) => event.cpu === cpu).map(readText));
    expect(byCpu(eventsOf(halves))).toEqual(byCpu(eventsOf(packets)));
  });
});

describe('any events', () => {
  it('lose no value', () => {
    fc.assert(
      fc.property(randomWindow, (window) => {
        const packets = readPerfetto(joined(exportPerfetto([window])));
        expect(eventsOf(packets)).toHaveLength(eventCount([window]));
        expect(eventsOf(packets).map(readText).sort()).toEqual(wantedTexts(window).sort());
      }),
      { numRuns: 200 },
    );
  });
});

const entry = EventTable.of('funcgraph_entry', {
  ts: { kind: 'i64', values: [10n, 20n] },
  cpu: { kind: 'u16', values: [0, 1] },
  pid: { kind: 'i32', values: [7, 8] },
  comm: { kind: 'string', values: ['cat', 'ls'] },
  func: { kind: 'u64', unit: 'address', values: [0xffff_ffff_8100_0000n, 0xffff_ffff_8100_0001n] },
  depth: { kind: 'i32', values: [0, 0] },
});

describe('what is told beside the events', () => {
  it('is the symbols, by their address', () => {
    const symbolOf = (address: bigint) => (address === 0xffff_ffff_8100_0000n ? 'vfs_read' : undefined);
    const packets = readPerfetto(joined(exportPerfetto([windowOf([entry])], { symbolOf })));
    const symbols = packets.flatMap(({ interned_data }) => interned_data?.kernel_symbols ?? []);
    expect(symbols).toEqual([{ iid: String(0xffff_ffff_8100_0000n), str: Buffer.from('vfs_read') }]);
    const at = packets.findIndex(({ interned_data }) => interned_data !== undefined);
    expect(at).toBeLessThan(packets.findIndex(({ ftrace_events }) => ftrace_events !== undefined));
  });

  it.each([
    ['boot', undefined, [6]],
    ['local', 3, [6]],
    ['global', 2, [6]],
    ['mono', undefined, [6, 3]],
    ['mono_raw', 4, [6, 5]],
    ['x86-tsc', undefined, [6]],
  ])('is the clock %s', (clock, number, clocks) => {
    const packets = readPerfetto(joined(exportPerfetto([windowOf([entry])], { clock })));
    expect(packets[0].clock_snapshot.clocks).toEqual(
      clocks.map((clock_id) => ({ clock_id, timestamp: '10' })),
    );
    for (const { ftrace_events } of packets.filter((packet) => packet.ftrace_events !== undefined)) {
      expect(ftrace_events.ftrace_clock).toBe(number);
      expect(ftrace_events.ftrace_timestamp).toBe(number === undefined ? undefined : '10');
      expect(ftrace_events.boot_timestamp).toBe(ftrace_events.ftrace_timestamp);
    }
  });

  it('is the machine, and the processes of the threads', () => {
    const machine = { system: 'Linux', release: '6.12', architecture: 'x86_64' };
    const processOf = (thread: number) => (thread === 8 ? 7 : undefined);
    const packets = readPerfetto(joined(exportPerfetto([windowOf([entry])], { machine, processOf })));
    expect(packets[1].system_info.utsname).toEqual({ sysname: 'Linux', release: '6.12', machine: 'x86_64' });
    expect(packets.find(({ process_tree }) => process_tree)?.process_tree).toEqual({
      processes: [{ pid: 7, cmdline: ['cat'] }],
      threads: [
        { tid: 7, name: 'cat', tgid: 7 },
        { tid: 8, name: 'ls', tgid: 7 },
      ],
    });
  });

  it('is where events are missing: a bundle begins there', () => {
    const table = EventTable.of('odd', {
      ts: { kind: 'i64', values: [1n, 2n, 3n, 4n, 5n] },
      cpu: { kind: 'u16', values: [0, 1, 0, 1, 0] },
      pid: { kind: 'i32', values: [0, 0, 0, 0, 0] },
    });
    const lost = [{ cpu: 0, fromNs: 1n, toNs: 3n, count: 9n }] as const;
    const packets = readPerfetto(joined(exportPerfetto([windowOf([table], lost)])));
    const bundles = packets.flatMap(({ ftrace_events }) =>
      ftrace_events === undefined ? [] : [ftrace_events],
    );
    expect(
      bundles.map(({ cpu, lost_events, event }) => [
        cpu ?? 0,
        lost_events,
        event.map((e: Message) => e.timestamp),
      ]),
    ).toEqual([
      [0, undefined, ['1']],
      [0, true, ['3', '5']],
      [1, undefined, ['2', '4']],
    ]);
  });

  it('is a message without the field that Perfetto has not, only where it draws the event', () => {
    const common = {
      ts: { kind: 'i64', values: [1n] },
      cpu: { kind: 'u16', values: [0] },
      pid: { kind: 'i32', values: [0] },
    } as const;
    const drawn = EventTable.of('sys_exit', {
      ...common,
      id: { kind: 'i64', values: [-1n] },
      more: { kind: 'i32', values: [5] },
    });
    const other = EventTable.of('sched_process_wait', {
      ...common,
      event_pid: { kind: 'i32', values: [3] },
      more: { kind: 'i32', values: [5] },
    });
    const [exit, wait] = eventsOf(readPerfetto(joined(exportPerfetto([windowOf([drawn, other])])))).map(
      readText,
    );
    expect(exit).toBe('1 0 0 sys_exit id="-1"');
    expect(wait).toBe('1 0 0 sched_process_wait more="5" pid="3"');
  });
});
