import fc from 'fast-check';
import { EventTable } from '../../../lib/events/event-table.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { windowOf } from './window-of.js';

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('', 'a b', 'a,b', '"', '\r\n', ';', 'é', 'B|7|x', 'E|7', '<...>', '=', '\\'),
);
const anyU64 = fc.oneof(
  fc.bigInt(0n, 2n ** 64n - 1n),
  fc.constantFrom(0n, 2n ** 53n, 2n ** 53n - 1n, 2n ** 63n),
);
const anyI64 = fc.oneof(
  fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n),
  fc.constantFrom(-1n, -(2n ** 53n), 1n - 2n ** 53n),
);

const rowOf = fc.record({
  step: fc.constantFrom(0n, 0n, 1n, 7n, 999n, 1_000_000n),
  table: fc.nat(2),
  cpu: fc.nat(3),
  pid: fc.constantFrom(0, 1, 7, 8, 4_000_000),
  comm: fc.constantFrom('cat', '<...>', 'a "b"', ''),
  text: anyText,
  u64: anyU64,
  i64: anyI64,
  i32: fc.integer(),
  u32: fc.integer({ min: 0, max: 0xffff_ffff }),
  i8: fc.integer({ min: -128, max: 127 }),
  f64: fc.double(),
  bool: fc.boolean(),
  bytes: fc.uint8Array({ maxLength: 20 }),
});

/** Tables with every kind of column and any values, as no kernel writes them. */
export const randomWindow: fc.Arbitrary<TraceEvents> = fc
  .record({
    start: fc.constantFrom(0n, 5n, 268_748_073_123n, 1_700_000_000_123_456_789n),
    rows: fc.array(rowOf, { maxLength: 40 }),
  })
  .map(({ start, rows }) => {
    let time = start;
    const timed = rows.map((row) => {
      time += row.step;
      return { ...row, time };
    });
    const tables = ['odd', 'odd "name", 2', 'sys_stem:odd'].map((name, number) => {
      const own = timed.filter(({ table }) => table === number);
      return EventTable.of(name, {
        ts: { kind: 'i64', unit: 'ns', values: own.map(({ time }) => time) },
        cpu: { kind: 'u16', values: own.map(({ cpu }) => cpu) },
        pid: { kind: 'i32', values: own.map(({ pid }) => pid) },
        comm: { kind: 'string', values: own.map(({ comm }) => comm) },
        text: { kind: 'string', values: own.map(({ text }) => text) },
        u64: { kind: 'u64', values: own.map(({ u64 }) => u64) },
        i64: { kind: 'i64', values: own.map(({ i64 }) => i64) },
        where: { kind: 'u64', unit: 'address', values: own.map(({ u64 }) => u64) },
        event_pid: { kind: 'i32', values: own.map(({ i32 }) => i32) },
        u32: { kind: 'u32', values: own.map(({ u32 }) => u32) },
        i8: { kind: 'i8', values: own.map(({ i8 }) => i8) },
        f64: { kind: 'f64', values: own.map(({ f64 }) => f64) },
        bool: { kind: 'bool', values: own.map(({ bool }) => bool) },
        bytes: { kind: 'bytes', values: own.map(({ bytes }) => bytes) },
      });
    });
    return windowOf(tables);
  });
