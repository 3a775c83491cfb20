import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NothingToExportError } from '../../../lib/errors/nothing-to-export-error.js';
import { EventTable } from '../../../lib/events/event-table.js';
import type { ExportOptions } from '../../../lib/formats/export/exporter.js';
import { exportCollapsed } from '../../../lib/formats/export/stacks/export-collapsed.js';
import { exportSpeedscope } from '../../../lib/formats/export/stacks/export-speedscope.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { joined, windowOf } from './window-of.js';

interface Profile {
  readonly type: 'sampled' | 'evented';
  readonly name: string;
  readonly unit: string;
  readonly startValue: number;
  readonly endValue: number;
  readonly samples: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly events: readonly { readonly type: 'O' | 'C'; readonly frame: number; readonly at: number }[];
}

interface SpeedscopeFile {
  readonly $schema: string;
  readonly profiles: readonly Profile[];
  readonly shared: { readonly frames: readonly { readonly name: string }[] };
}

function speedscope(windows: readonly TraceEvents[], options?: ExportOptions): SpeedscopeFile {
  return JSON.parse(joined(exportSpeedscope(windows, options)).toString('utf8'));
}

function collapsed(windows: readonly TraceEvents[], options?: ExportOptions): string[] {
  return joined(exportCollapsed(windows, options)).toString('utf8').trimEnd().split('\n');
}

/** What speedscope asks of a file: src/lib/file-format-spec.ts, and what its importer throws at. */
function check({ profiles, shared }: SpeedscopeFile): void {
  expect(profiles.length).toBeGreaterThan(0);
  for (const profile of profiles) {
    expect(profile.endValue).toBeGreaterThanOrEqual(profile.startValue);
    if (profile.type === 'sampled') {
      expect(profile.weights).toHaveLength(profile.samples.length);
      for (const frame of profile.samples.flat()) expect(shared.frames[frame]?.name).toBeDefined();
      continue;
    }
    const open: number[] = [];
    let last = profile.startValue;
    for (const { type, frame, at } of profile.events) {
      expect(at).toBeGreaterThanOrEqual(last);
      last = at;
      expect(shared.frames[frame]?.name).toBeDefined();
      if (type === 'O') open.push(frame);
      else expect(open.pop()).toBe(frame);
    }
    expect(open).toEqual([]);
    expect(last).toBeLessThanOrEqual(profile.endValue);
  }
}

const symbols: ReadonlyMap<bigint, string> = new Map([
  [0x10n, 'main'],
  [0x20n, 'outer'],
  [0x21n, 'outer'],
  [0x30n, 'in;ner'],
]);
const symbolOf = (address: bigint) => symbols.get(address);

function stack(...innermostFirst: bigint[]): Uint8Array {
  return new Uint8Array(BigUint64Array.from(innermostFirst).buffer);
}

const kernelContext = BigInt.asUintN(64, -128n);
const userContext = BigInt.asUintN(64, -512n);

const samples = EventTable.of('cpu-clock', {
  ts: { kind: 'i64', values: [1n, 2n, 3n] },
  cpu: { kind: 'u16', values: [0, 1, 0] },
  pid: { kind: 'i32', values: [7, 8, 7] },
  comm: { kind: 'string', values: ['cat', 'ls', 'cat'] },
  period: { kind: 'u64', values: [1000n, 1000n, 3000n] },
  callchain: {
    kind: 'bytes',
    values: [
      stack(kernelContext, 0x30n, 0x20n, userContext, 0x10n),
      stack(0x40n),
      stack(kernelContext, 0x30n, 0x21n, userContext, 0x10n),
    ],
  },
});

describe('call chains', () => {
  it('are sampled profiles of each thread, weighted by their period', () => {
    const file = speedscope([windowOf([samples])], { symbolOf });
    check(file);
    const names = file.shared.frames.map(({ name }) => name);
    expect(
      file.profiles.map(({ samples, ...profile }) => ({
        ...profile,
        samples: samples.map((frames) => frames.map((frame) => names[frame]).join(' ')),
      })),
    ).toEqual([
      {
        type: 'sampled',
        name: 'cpu-clock: cat 7',
        unit: 'nanoseconds',
        startValue: 0,
        endValue: 4000,
        weights: [1000, 3000],
        samples: ['main outer in;ner', 'main outer in;ner'],
      },
      {
        type: 'sampled',
        name: 'cpu-clock: ls 8',
        unit: 'nanoseconds',
        startValue: 0,
        endValue: 1000,
        weights: [1000],
        samples: ['0x40'],
      },
    ]);
  });

  it('are collapsed lines, whose names hold no separator', () => {
    expect(collapsed([windowOf([samples])], { symbolOf })).toEqual(['cat;main;outer;in:ner 2', 'ls;0x40 1']);
  });
});

describe('stacks that ftrace writes after an event', () => {
  const common = {
    cpu: { kind: 'u16', values: [0, 1] },
    pid: { kind: 'i32', values: [7, 8] },
    comm: { kind: 'string', values: ['cat', 'ls'] },
  } as const;
  const tables = [
    EventTable.of('sched_switch', { ts: { kind: 'i64', values: [10n, 11n] }, ...common }),
    EventTable.of('sched_waking', { ts: { kind: 'i64', values: [1n, 20n] }, ...common }),
    EventTable.of('kernel_stack', {
      ts: { kind: 'i64', values: [12n, 13n] },
      ...common,
      caller: { kind: 'bytes', values: [stack(0x20n, 0x10n, 2n ** 64n - 1n), stack(0x10n, 0n)] },
    }),
  ];

  it('are those of the event before them on their CPU', () => {
    const file = speedscope([windowOf(tables)], { symbolOf });
    check(file);
    expect(file.profiles.map(({ name }) => name)).toEqual(['sched_switch: cat 7', 'sched_switch: ls 8']);
    expect(collapsed([windowOf(tables)], { symbolOf })).toEqual(['cat;main;outer 1', 'ls;main 1']);
  });

  it('can be chosen by the event', () => {
    expect(collapsed([windowOf(tables)], { symbolOf, event: 'sched_switch' })).toHaveLength(2);
    expect(() => collapsed([windowOf(tables)], { event: 'sched_waking' })).toThrow(NothingToExportError);
  });
});

interface Call {
  readonly ns: number;
  readonly returns: boolean;
  readonly depth: number;
  readonly func?: bigint;
  readonly pid?: number;
  readonly cpu?: number;
}

function graph(calls: readonly Call[]): TraceEvents {
  const tables = [false, true].map((returns) => {
    const own = calls.filter((call) => call.returns === returns);
    return EventTable.of(returns ? 'funcgraph_exit' : 'funcgraph_entry', {
      ts: { kind: 'i64', unit: 'ns', values: own.map(({ ns }) => BigInt(ns) + 500n) },
      cpu: { kind: 'u16', values: own.map(({ cpu = 0 }) => cpu) },
      pid: { kind: 'i32', values: own.map(({ pid = 7 }) => pid) },
      comm: { kind: 'string', values: own.map(() => 'cat') },
      func: { kind: 'u64', unit: 'address', values: own.map(({ func = 0x10n }) => func) },
      depth: { kind: 'i32', values: own.map(({ depth }) => depth) },
    });
  });
  return { ...windowOf(tables), sequence: Uint16Array.from(calls, ({ returns }) => Number(returns)) };
}

describe('the function graph', () => {
  const calls = [
    { ns: 0, returns: false, depth: 0, func: 0x10n },
    { ns: 10, returns: false, depth: 1, func: 0x20n },
    { ns: 30, returns: true, depth: 1 },
    { ns: 30, returns: false, depth: 1, func: 0x30n },
    { ns: 35, returns: true, depth: 1 },
    { ns: 100, returns: true, depth: 0 },
  ];

  it('is an evented profile of each thread', () => {
    const file = speedscope([graph(calls)], { symbolOf });
    check(file);
    expect(file.profiles).toMatchObject([
      { type: 'evented', name: 'cat 7', unit: 'nanoseconds', startValue: 0, endValue: 100 },
    ]);
    expect(
      file.profiles[0]?.events.map(
        ({ type, frame, at }) => `${type} ${file.shared.frames[frame]?.name} ${at}`,
      ),
    ).toEqual(['O main 0', 'O outer 10', 'C outer 30', 'O in;ner 30', 'C in;ner 35', 'C main 100']);
  });

  it('is collapsed to what each function took by itself', () => {
    expect(collapsed([graph(calls)], { symbolOf })).toEqual([
      'cat;main 75',
      'cat;main;outer 20',
      'cat;main;in:ner 5',
    ]);
  });

  const call = fc.record({
    wait: fc.constantFrom(0, 1, 50),
    returns: fc.boolean(),
    depth: fc.nat(3),
    func: fc.bigInt(1n, 4n),
    pid: fc.constantFrom(0, 7, 8),
    cpu: fc.nat(1),
  });

  it('is balanced and in order whatever is missing of it, and no time is counted twice', () => {
    fc.assert(
      fc.property(fc.array(call, { minLength: 1, maxLength: 60 }), (steps) => {
        fc.pre(steps.some(({ returns }) => !returns));
        let ns = 0;
        const window = graph(
          steps.map((step) => {
            ns += step.wait;
            return { ...step, ns };
          }),
        );
        const file = speedscope([window]);
        check(file);
        const entries = steps.filter(({ returns }) => !returns).length;
        expect(file.profiles.flatMap(({ events }) => events)).toHaveLength(2 * entries);
        const wanted = file.profiles.reduce((sum, { events }) => sum + outermostNs(events), 0);
        const lines = joined(exportCollapsed([window]))
          .toString('utf8')
          .split('\n')
          .filter(Boolean);
        expect(lines.reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' '))), 0)).toBe(wanted);
      }),
      { numRuns: 500 },
    );
  });
});

/** How long anything was open. */
function outermostNs(events: Profile['events']): number {
  let depth = 0;
  let since = 0;
  let total = 0;
  for (const { type, at } of events) {
    if (type === 'O' && depth++ === 0) since = at;
    if (type === 'C' && --depth === 0) total += at - since;
  }
  return total;
}

it('a trace without stacks is refused', () => {
  const table = EventTable.of('odd', { ts: { kind: 'i64', values: [1n] } });
  expect(() => speedscope([windowOf([table])])).toThrow(NothingToExportError);
  expect(() => collapsed([windowOf([table])])).toThrow(/perf record -g/);
});
