import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ByteSource, bytesInMemory } from '../../../lib/base/byte-source.js';
import { DamagedFileError } from '../../../lib/errors/damaged-file-error.js';
import type { EventTable } from '../../../lib/events/event-table.js';
import { openBpftraceJson } from '../../../lib/formats/bpftrace/bpftrace-file.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';

const fixture = (name: string) =>
  new Uint8Array(
    readFileSync(fileURLToPath(new URL(`../../fixtures/bpftrace/${name}.json`, import.meta.url))),
  );

function read(bytes: Uint8Array | string): TraceEvents {
  return openBpftraceJson(bytesInMemory(typeof bytes === 'string' ? Buffer.from(bytes) : bytes)).read();
}

function table(events: TraceEvents, name: string): EventTable {
  const found = events.tables.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no table ${name}`);
  return found;
}

function rows(events: TraceEvents, name: string): Record<string, unknown>[] {
  const found = table(events, name);
  return Array.from({ length: found.length }, (_, row) => ({ ...found.row(row) }));
}

/** The same bytes, a few at a time. */
function inDrops(bytes: Uint8Array, most: number): ByteSource {
  const whole = bytesInMemory(bytes);
  return { ...whole, read: (offset, length) => whole.read(offset, Math.min(length, most)) };
}

describe('a recording of bpftrace', () => {
  it.each(['all', 'sched'])('%s has a row for each value that JSON.parse finds', (name) => {
    const messages = Buffer.from(fixture(name))
      .toString()
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as { type: string; data: unknown });
    const events = read(fixture(name));
    expect(events.damage).toEqual([]);
    const printed = messages.filter(({ type }) => type === 'printf').map(({ data }) => data);
    expect(table(events, 'printf').columnNamed('text').toArray()).toEqual(printed);
    const maps = messages
      .filter(({ type }) => type === 'map')
      .flatMap(({ data }) => Object.values(data as object));
    const values = maps.flatMap((map) =>
      typeof map === 'object' && !Array.isArray(map) ? Object.values(map as object) : [map],
    );
    const texts = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
    const ours = rows(events, 'map');
    expect(ours.map(({ value }) => value)).toEqual(
      texts.map((text) => (text === '18446744073709552000' ? '18446744073709551615' : text)),
    );
    const buckets = messages
      .filter(({ type }) => type === 'hist')
      .flatMap(({ data }) =>
        Object.values(data as object).flatMap((hist) => Object.values(hist as object).flat()),
      );
    expect(rows(events, 'hist').map(({ count }) => count)).toEqual(
      buckets.map(({ count }: { count: number }) => BigInt(count)),
    );
  });

  it('keeps 64-bit values, keys, open buckets and statistics', () => {
    const events = read(fixture('all'));
    const maps = rows(events, 'map');
    expect(maps.find(({ map }) => map === '@u')?.value).toBe('18446744073709551615');
    expect(maps.filter(({ map, line }) => map === '@b' && Number(line) > 12)).toMatchObject([
      { key: 'other \\"q\\",-3', value: '-7', number: -7 },
      { key: 'k,1', value: '2', number: 2 },
    ]);
    expect(maps.find(({ map }) => map === '@t')?.value).toBe('[1,"two",[3,-4]]');
    const linear = rows(events, 'hist').filter(({ map }) => map === '@l');
    expect(linear.at(0)).toMatchObject({ min: -(2n ** 63n), max: -1n, count: 1n });
    expect(linear.at(-1)).toMatchObject({ min: 10n, max: 2n ** 63n - 1n, count: 1n });
    expect(rows(events, 'stats').map(({ line, ...row }) => row)).toEqual([
      { map: '@avg', key: '', count: 0n, average: 4n, total: 0n },
      { map: '@avgk', key: 'bpftrace', count: 0n, average: 5n, total: 0n },
      { map: '@st', key: '', count: 1n, average: 5n, total: 5n },
      { map: '@stk', key: 'z', count: 1n, average: -6n, total: -6n },
    ]);
  });

  it.each([1, 7, 100])('read %i bytes at a time gives the same', (most) => {
    const whole = read(fixture('all'));
    const drops = openBpftraceJson(inDrops(fixture('all'), most)).read();
    expect(drops.tables.map(({ name }) => rows(drops, name))).toEqual(
      whole.tables.map(({ name }) => rows(whole, name)),
    );
    expect(drops.sequence).toEqual(whole.sequence);
  });

  it('gives the same in windows as in one', () => {
    const whole = read(fixture('sched'));
    const windows = [...openBpftraceJson(bytesInMemory(fixture('sched'))).windows(1000)];
    expect(windows.length).toBeGreaterThan(10);
    for (const { name } of whole.tables) {
      const parts = windows.flatMap((window) =>
        window.tables.some((one) => one.name === name) ? rows(window, name) : [],
      );
      expect(parts).toEqual(rows(whole, name));
    }
    expect(Buffer.concat(windows.flatMap((window) => [...window.text()])).equals(fixture('sched'))).toBe(
      true,
    );
  });
});

describe('messages', () => {
  it('of lost events are gaps', () => {
    const events = read('{"type": "lost_events", "data": {"events": 12}}\n{"type": "printf", "data": "a"}\n');
    expect(events.lost).toEqual([{ cpu: 0, fromNs: undefined, toNs: undefined, count: 12n }]);
  });

  it('of unknown types are kept as JSON', () => {
    const events = read('{"type": "new", "data": {"n": 123456789012345678901}}');
    expect(rows(events, 'other')).toEqual([{ line: 1, type: 'new', data: '{"n":123456789012345678901}' }]);
  });

  it('of failed helpers say where', () => {
    const text =
      '{"type": "helper_error", "msg": "Bad address", "helper": "probe_read_str", "retcode": -14, "line": 1, "col": 55}';
    expect(rows(read(text), 'helper_error')).toEqual([
      {
        line: 1,
        helper: 'probe_read_str',
        message: 'Bad address',
        retcode: -14,
        script_line: 1,
        script_column: 55,
      },
    ]);
  });
});

describe('a damaged file', () => {
  it('keeps the lines around a bad one, and says where it is', () => {
    const good = '{"type": "printf", "data": "good"}\n';
    const events = read(
      `${good}{"type": "printf", "da\n[1]\n${good}{"type": "hist", "data": {"@h": [{"min": "x"}]}}\n${good}`,
    );
    expect(rows(events, 'printf').map(({ line }) => line)).toEqual([1, 4, 6]);
    expect(events.damage).toHaveLength(3);
    expect(events.damage.map((note) => (note instanceof DamagedFileError ? note.offset : -1))).toEqual([
      good.length,
      good.length + 23,
      good.length * 2 + 27,
    ]);
  });

  it('is refused with a typed error when it is another kind of file', () => {
    expect(() => read('Attaching 1 probe...\n')).toThrow(DamagedFileError);
    expect(() => read(`${'['.repeat(100_000)}\n`)).toThrow(DamagedFileError);
    expect(read('').tables).toEqual([]);
  });

  it('cut off at a hundred places keeps what is good', () => {
    const bytes = fixture('sched');
    const whole = rows(read(bytes), 'printf');
    for (let n = 0; n < 100; n++) {
      const length = Math.floor((bytes.length * n) / 100);
      try {
        const events = read(bytes.subarray(0, length));
        const isWholeLine = length === 0 || bytes[length - 1] === 10 || bytes[length] === 10;
        expect(events.damage.length).toBe(isWholeLine ? 0 : 1);
        const texts = events.tables.some(({ name }) => name === 'printf') ? rows(events, 'printf') : [];
        expect(texts).toEqual(whole.slice(0, texts.length));
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedFileError);
        expect(length).toBeLessThan(51);
      }
    }
  });

  it('changed at random gives rows and notes', () => {
    const bytes = fixture('all');
    for (let round = 0; round < 300; round++) {
      const changed = Uint8Array.from(bytes);
      for (let change = 0; change < 4; change++)
        changed[(round * 7919 + change * 104_729) % changed.length] = (round * 31 + change) % 256;
      try {
        const events = read(changed);
        for (const note of events.damage) expect(note).toBeInstanceOf(DamagedFileError);
        expect(events.sequence.length).toBe(events.tables.reduce((sum, { length }) => sum + length, 0));
      } catch (error) {
        expect(error).toBeInstanceOf(DamagedFileError);
      }
    }
  });
});
