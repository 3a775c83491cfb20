import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventTable } from '../../../lib/events/event-table.js';
import { exportChromeJson } from '../../../lib/formats/export/chrome/export-chrome-json.js';
import type { ExportOptions } from '../../../lib/formats/export/exporter.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { releases } from '../../read-fixture.js';
import { randomWindow } from './random-window.js';
import { cutWindow, eventCount, fixtureWindow, joined, windowOf } from './window-of.js';

interface ChromeEvent {
  readonly name?: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur?: number;
  readonly pid: number;
  readonly tid?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

interface ChromeFile {
  readonly traceEvents: readonly ChromeEvent[];
  readonly displayTimeUnit: string;
  readonly otherData: Readonly<Record<string, string>>;
}

function exported(windows: readonly TraceEvents[], options?: ExportOptions): ChromeFile {
  return JSON.parse(joined(exportChromeJson(windows, options)).toString('utf8'));
}

/** The events without those that name rows, in short. */
function shown(
  tables: readonly EventTable[],
  lost: TraceEvents['lost'] = [],
  options?: ExportOptions,
): string[] {
  return exported([windowOf(tables, lost)], options)
    .traceEvents.filter(({ ph }) => ph !== 'M')
    .map(({ ph, name, ts, dur, tid }) =>
      [ph, tid, nanoseconds(ts), dur === undefined ? '' : nanoseconds(dur), ph === 'E' ? '' : name]
        .join(' ')
        .trim(),
    );
}

function nanoseconds(microseconds: number): number {
  return Math.round(microseconds * 1000);
}

/** Checks what every file must be, whatever the events are. */
function check(file: ChromeFile, windows: readonly TraceEvents[]): void {
  const events = file.traceEvents.filter(({ ph }) => ph !== 'M');
  // Each event of the trace has its fields somewhere; slices that were closed without an event have none.
  expect(events.filter(({ args }) => args !== undefined)).toHaveLength(eventCount(windows));
  const rows = new Map<string, ChromeEvent[]>();
  for (const event of events) {
    const row = `${event.pid}:${event.tid}`;
    rows.set(row, [...(rows.get(row) ?? []), event]);
  }
  for (const row of rows.values()) {
    const open: (string | undefined)[] = [];
    let last = Number.NEGATIVE_INFINITY;
    let end = Number.NEGATIVE_INFINITY;
    for (const { ph, ts, name, dur = 0 } of row) {
      expect(ts).toBeGreaterThanOrEqual(last);
      last = ts;
      if (ph === 'B') open.push(name);
      if (ph === 'E') {
        expect(open).not.toHaveLength(0);
        expect(open.pop()).toBe(name);
      }
      if (ph !== 'X') continue;
      expect(dur).toBeGreaterThanOrEqual(0);
      expect(Math.round(ts * 1000)).toBeGreaterThanOrEqual(end);
      end = Math.round(ts * 1000) + Math.round(dur * 1000);
    }
    expect(open).toEqual([]);
  }
}

describe.each(releases)('a capture of %s', (release) => {
  const window = fixtureWindow(release);
  const file = exported([window]);

  it('has every event, balanced and in order', () => check(file, [window]));

  it('shows the tasks that ran', () => {
    const running = file.traceEvents.filter(({ ph }) => ph === 'X');
    const switches = window.tables.find(({ name }) => name === 'sched_switch');
    expect(running).toHaveLength(switches?.length ?? -1);
    expect(new Set(running.map(({ name }) => name))).toEqual(
      new Set(
        switches?.toRows().map((row) => (row.prev_pid === 0 ? 'idle' : `${row.prev_comm} ${row.prev_pid}`)),
      ),
    );
  });

  it('is the same in two windows', () => {
    const halves = exported(cutWindow(window, window.sequence.length >> 1));
    const split = ({ traceEvents }: ChromeFile) =>
      [true, false].map((names) => traceEvents.filter(({ ph }) => (ph === 'M') === names));
    expect(split(halves)).toEqual(split(file));
  });
});

describe('any events', () => {
  it('are all there, balanced, in order, and JSON', () => {
    fc.assert(
      fc.property(randomWindow, (window) => check(exported([window]), [window])),
      { numRuns: 200 },
    );
  });

  it('keep their values: integers that a double cannot hold are strings', () => {
    fc.assert(
      fc.property(randomWindow, (window) => {
        const args = exported([window]).traceEvents.flatMap(({ ph, args }) =>
          ph === 'i' && args ? [args] : [],
        );
        const text = ({ u64, i64, where, text, pid }: Readonly<Record<string, unknown>>) =>
          [u64, i64, where, text, pid].map(String).join();
        const wanted = window.tables.flatMap((table) =>
          table
            .toRows()
            .map((row) =>
              text({ ...row, pid: row.event_pid, where: `0x${(row.where as bigint).toString(16)}` }),
            ),
        );
        expect(args.map(text).sort()).toEqual(
          wanted.map((t) => Buffer.from(t, 'utf8').toString('utf8')).sort(),
        );
        for (const { u64 } of args) if (typeof u64 === 'number') expect(Number.isSafeInteger(u64)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of slices and marks, in any order, are balanced', () => {
    const step = fc.record({
      event: fc.constantFrom(
        'sys_enter',
        'sys_exit',
        'sys_enter_read',
        'sys_exit_read',
        'funcgraph_entry',
        'funcgraph_exit',
        'irq_handler_entry',
        'irq_handler_exit',
        'softirq_entry',
        'softirq_exit',
        'sched_switch',
        'sched_process_exit',
        'print',
      ),
      cpu: fc.nat(1),
      pid: fc.constantFrom(0, 7, 8),
      number: fc.nat(2),
      text: fc.constantFrom('B|7|outer', 'B|7|inner', 'E|7', 'E', 'words'),
      wait: fc.constantFrom(0n, 1n, 2_000n),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const window = windowOfSteps(steps);
        check(exported([window]), [window]);
      }),
      { numRuns: 500 },
    );
  });
});

interface Step {
  readonly event: string;
  readonly cpu: number;
  readonly pid: number;
  readonly number: number;
  readonly text: string;
  readonly wait: bigint;
}

function windowOfSteps(steps: readonly Step[]): TraceEvents {
  let time = 100n;
  const timed = steps.map((step) => {
    time += step.wait;
    return { ...step, time };
  });
  const names = [...new Set(steps.map(({ event }) => event))];
  const window = windowOf(
    names.map((name) =>
      tableOf(
        name,
        timed.filter(({ event }) => event === name),
      ),
    ),
  );
  return { ...window, sequence: Uint16Array.from(steps, ({ event }) => names.indexOf(event)) };
}

const fieldsOf: Readonly<Record<string, readonly string[]>> = {
  sys_enter: ['id'],
  sys_exit: ['id', 'ret'],
  sys_enter_read: ['__syscall_nr', 'fd'],
  sys_exit_read: ['__syscall_nr', 'ret'],
  funcgraph_entry: ['depth'],
  funcgraph_exit: ['depth'],
  irq_handler_entry: ['irq'],
  irq_handler_exit: ['irq', 'ret'],
  softirq_entry: ['vec'],
  softirq_exit: ['vec'],
  sched_switch: ['prev_pid', 'next_pid'],
  sched_process_exit: ['event_pid'],
  odd: ['number'],
};

function tableOf(
  name: string,
  steps: readonly (Omit<Step, 'wait' | 'event'> & { readonly time: bigint })[],
): EventTable {
  const numbers = () => ({ kind: 'i32', values: steps.map(({ number }) => number) }) as const;
  return EventTable.untyped(
    EventTable.of(name, {
      ts: { kind: 'i64', unit: 'ns', values: steps.map(({ time }) => time) },
      cpu: { kind: 'u16', values: steps.map(({ cpu }) => cpu) },
      pid: { kind: 'i32', values: steps.map(({ pid }) => pid) },
      ...(name === 'print'
        ? { buf: { kind: 'string', values: steps.map(({ text }) => text) } as const }
        : Object.fromEntries((fieldsOf[name] ?? []).map((field) => [field, numbers()]))),
      ...(name === 'funcgraph_entry'
        ? {
            func: {
              kind: 'u64',
              unit: 'address',
              values: steps.map(({ number }) => BigInt(number) + 0x100n),
            } as const,
          }
        : {}),
      ...(name === 'sched_switch'
        ? { prev_comm: { kind: 'string', values: steps.map(() => 'cat') } as const }
        : {}),
    }),
  );
}

const row = (time: bigint, number = 0, pid = 7, text = '') => ({ time, number, pid, cpu: 0, text });

describe('system calls', () => {
  it('are slices of the thread, with the name that the system `syscalls` tells', () => {
    const tables = [
      tableOf('sys_enter', [row(1000n, 0), row(3000n, 5)]),
      tableOf('sys_enter_read', [row(1001n, 0)]),
      tableOf('sys_exit', [row(2000n, 0), row(4000n, 5)]),
      tableOf('sys_exit_read', [row(2001n, 0)]),
    ];
    expect(shown(tables)).toEqual([
      'B 7 1000  read',
      'i 7 1001  sys_enter_read',
      'E 7 2000',
      'i 7 2001  sys_exit_read',
      'B 7 3000  syscall 5',
      'E 7 4000',
    ]);
  });

  it('that do not end are closed by the next one, by the end of the thread and by that of the trace', () => {
    const tables = [
      tableOf('sys_enter', [row(1n, 1), row(2n, 2), row(3n, 2, 8)]),
      tableOf('sched_process_exit', [row(4n, 0, 7)]),
      tableOf('odd', [row(9n, 0, 9)]),
    ];
    expect(shown(tables)).toEqual([
      'B 7 1  syscall 1',
      'E 7 2',
      'B 7 2  syscall 2',
      'B 8 3  syscall 2',
      'i 7 4  sched_process_exit',
      'E 7 4',
      'i 9 9  odd',
      'E 8 9',
    ]);
  });
});

describe('the function graph', () => {
  it('nests as the calls did, also at equal times', () => {
    const tables = [
      tableOf('funcgraph_entry', [row(5n, 0), row(5n, 1), row(7n, 1)]),
      tableOf('funcgraph_exit', [row(6n, 1), row(7n, 1), row(7n, 0)]),
    ];
    const symbolOf = (address: bigint) => (address === 0x100n ? 'vfs_read' : undefined);
    expect(shown(tables, [], { symbolOf })).toEqual([
      'B 7 5  vfs_read',
      'B 7 5  0x101',
      'E 7 6',
      'B 7 7  0x101',
      'E 7 7',
      'E 7 7',
    ]);
  });

  it('closes what a return of a lower depth leaves open; a return without a call is an instant', () => {
    const tables = [
      tableOf('funcgraph_entry', [row(1n, 0), row(2n, 1), row(3n, 2)]),
      tableOf('funcgraph_exit', [row(4n, 0), row(5n, 1)]),
    ];
    expect(shown(tables)).toEqual([
      'B 7 1  0x100',
      'B 7 2  0x101',
      'B 7 3  0x102',
      'E 7 4',
      'E 7 4',
      'E 7 4',
      'i 7 5  funcgraph_exit',
    ]);
  });
});

describe('the tasks of a CPU', () => {
  const switches = tableOf('sched_switch', [
    row(1000n, 7, 7),
    row(3000n, 0, 0),
    row(3000n, 8, 8),
    row(4500n, 7, 7),
  ]);

  it('are one after the other, the first since the first event', () => {
    expect(shown([tableOf('odd', [row(500n)]), switches]).filter((line) => line.startsWith('X'))).toEqual([
      'X 5242881 500 500 cat 7',
      'X 5242881 1000 2000 idle',
      'X 5242881 3000 0 cat 8',
      'X 5242881 3000 1500 cat 7',
    ]);
  });

  it('are not drawn across a gap', () => {
    const lost = [{ cpu: 0, fromNs: 1000n, toNs: 2900n, count: 'unknown' }] as const;
    const tables = [switches, tableOf('odd', [row(2900n, 0, 0)])];
    expect(shown(tables, lost).filter((line) => line.includes('idle'))).toEqual(['X 5242881 2900 100 idle']);
  });
});

describe('the rest', () => {
  it('are interrupts on the rows of the CPU', () => {
    const tables = [
      tableOf('irq_handler_entry', [row(1n, 4)]),
      tableOf('irq_handler_exit', [row(2n, 4)]),
      tableOf('softirq_entry', [row(3n, 1)]),
      tableOf('softirq_exit', [row(4n, 1)]),
    ];
    expect(shown(tables)).toEqual(['B 5242882 1  irq', 'E 5242882 2', 'B 5242882 3  TIMER', 'E 5242882 4']);
  });

  it('are marks, which are slices where they are written so', () => {
    const print = tableOf('print', [
      row(1n, 0, 7, 'B|7|outer'),
      row(2n, 0, 7, 'B|7|inner'),
      row(3n, 0, 7, 'words\n'),
      row(4n, 0, 7, 'E|7'),
      row(5n, 0, 7, 'E'),
    ]);
    expect(shown([print])).toEqual(['B 7 1  outer', 'B 7 2  inner', 'i 7 3  words', 'E 7 4', 'E 7 5']);
  });

  it('are times relative to the first event where a double could not hold them', () => {
    const file = exported([
      windowOf([tableOf('odd', [row(1_700_000_000_123_456_789n), row(1_700_000_000_123_457_790n)])]),
    ]);
    expect(file.otherData.origin_ns).toBe('1700000000123456789');
    expect(file.traceEvents.filter(({ ph }) => ph === 'i').map(({ ts }) => ts)).toEqual([0, 1.001]);
  });

  it('are names of threads, and the processes that are told', () => {
    const table = EventTable.of('odd', {
      ts: { kind: 'i64', values: [1n, 2n, 3n] },
      cpu: { kind: 'u16', values: [0, 0, 0] },
      pid: { kind: 'i32', values: [8, 8, 9] },
      tgid: { kind: 'i32', values: [7, 7, 9] },
      comm: { kind: 'string', values: ['bash', 'a "b"', '<...>'] },
    });
    const names = exported([windowOf([table])]).traceEvents.filter(({ ph, pid }) => ph === 'M' && pid < 100);
    expect(names.map(({ name, pid, tid, args }) => [name, pid, tid, args?.name])).toEqual([
      ['thread_name', 7, 8, 'bash'],
      ['thread_name', 7, 8, 'a "b"'],
    ]);
  });

  it('is a file without an event', () => {
    expect(exported([]).traceEvents).toHaveLength(1);
    expect(exported([windowOf([])]).traceEvents).toHaveLength(1);
  });
});
