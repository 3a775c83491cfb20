import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRingBuffer } from '../../lib/formats/decode-ring-buffer.js';
import { type EventFormat, parseEventFormat } from '../../lib/formats/event-format.js';
import type { PageLayout } from '../../lib/formats/header-page.js';
import { PagePieces } from '../../lib/formats/ring-buffer/page-pieces.js';
import { type Item, layoutOf, record, writePage } from './page-writer.js';

const common =
  '\tfield:unsigned short common_type;\toffset:0;\tsize:2;\tsigned:0;\n\tfield:unsigned char common_flags;\toffset:2;\tsize:1;\tsigned:0;\n\tfield:unsigned char common_preempt_count;\toffset:3;\tsize:1;\tsigned:0;\n\tfield:int common_pid;\toffset:4;\tsize:4;\tsigned:1;\n';
const formatOf = (name: string, id: number, fields: readonly string[]): EventFormat =>
  parseEventFormat(
    'test',
    `name: ${name}\nID: ${id}\nformat:\n${common}\n${fields.map((f) => `\tfield:${f}\n`).join('')}`,
  );
const plain = formatOf('plain', 5, ['int value;\toffset:8;\tsize:4;\tsigned:1;']);

function decodePages(layout: PageLayout, pages: readonly Uint8Array[], formats: readonly EventFormat[]) {
  const cpu = new PagePieces(3, layout.pageBytes);
  for (const page of pages) cpu.add(page);
  return decodeRingBuffer([cpu], layout, formats);
}

/** Rows of the only format's table. */
function rowsOf(layout: PageLayout, pages: readonly Uint8Array[], format: EventFormat = plain) {
  const table = decodePages(layout, pages, [format]).tables.get(format);
  if (table === undefined) throw new Error('no table');
  return table;
}

const event = (delta: number, value: number, extraWords = 0): Item => ({
  kind: 'event',
  delta,
  data: record(5, 42, [value, ...Array.from({ length: extraWords }, () => 0)]),
});

describe.each([
  layoutOf(8),
  layoutOf(4),
  layoutOf(8, 16384),
])('pages with commit of $commitBytes bytes, $pageBytes bytes long', (layout) => {
  it('give back what was written, whatever stands between the events', () => {
    const item = fc.oneof(
      fc.record({
        kind: fc.constant('event' as const),
        delta: fc.nat(2 ** 27 - 1),
        words: fc.nat(40),
        long: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('discarded' as const),
        delta: fc.integer({ min: 1, max: 2 ** 27 - 1 }),
        words: fc.integer({ min: 2, max: 10 }),
      }),
      fc.record({ kind: fc.constant('extend' as const), delta: fc.bigInt(0n, 2n ** 45n) }),
      fc.record({ kind: fc.constant('stamp' as const), ahead: fc.bigInt(0n, 2n ** 45n) }),
    );
    fc.assert(
      fc.property(
        fc.array(item, { maxLength: 20 }),
        fc.bigInt(0n, 2n ** 62n),
        fc.boolean(),
        (drawn, stamp, paddingEnd) => {
          let time = stamp;
          const expected: bigint[] = [];
          const items = drawn.map((one): Item => {
            if (one.kind === 'extend') time += one.delta;
            else if (one.kind === 'stamp') time += one.ahead;
            else time += BigInt(one.delta);
            if (one.kind === 'event') {
              expected.push(time);
              return { ...event(one.delta, expected.length, one.words), longForm: one.long };
            }
            if (one.kind === 'stamp') return { kind: 'stamp', time: time & (2n ** 59n - 1n) };
            return one.kind === 'extend' ? one : { ...one, bytes: 4 * one.words };
          });
          const table = rowsOf(layout, [writePage(layout, items, { stamp, paddingEnd })]);
          expect([...table.columnNamed('ts')]).toEqual(expected);
          expect([...table.columnNamed('value')]).toEqual(expected.map((_, index) => index + 1));
        },
      ),
    );
  });

  it('say how many events were lost before them, and when', () => {
    const pages = [
      writePage(layout, [event(0, 1), event(5, 2)], { stamp: 100n }),
      writePage(layout, [event(0, 3)], { stamp: 200n, lost: 17n }),
      writePage(layout, [event(0, 4)], { stamp: 300n, lost: 'unknown' }),
    ];
    const { lost, damage } = decodePages(layout, pages, [plain]);
    expect(damage).toEqual([]);
    expect(lost).toEqual([
      { cpu: 3, fromNs: 105n, toNs: 200n, count: 17n },
      { cpu: 3, fromNs: 200n, toNs: 300n, count: 'unknown' },
    ]);
  });

  it('that are damaged leave a gap between good ones', () => {
    const good = (stamp: bigint) => writePage(layout, [event(0, 1)], { stamp });
    const bad = writePage(layout, [event(0, 1), event(1, 2)], { stamp: 150n });
    new DataView(bad.buffer).setUint32(layout.dataOffset, 0xffff_ff00, true);
    new DataView(bad.buffer).setUint32(layout.dataOffset + 4, 0x1000_0000, true);
    const { tables, lost, damage } = decodePages(layout, [good(100n), bad, good(200n)], [plain]);
    expect(tables.get(plain)?.length).toBe(2);
    expect(damage).toHaveLength(1);
    expect(damage[0]).toMatchObject({
      page: 1,
      offset: layout.pageBytes + layout.dataOffset,
      keptEvents: 0,
    });
    expect(lost).toEqual([{ cpu: 3, fromNs: 100n, toNs: 200n, count: 'unknown' }]);
  });

  it('whose tail is zeros keep the events before it', () => {
    const page = writePage(layout, [event(0, 1), event(1, 2), event(1, 3)], { stamp: 1n });
    page.fill(0, layout.dataOffset + 32, layout.dataOffset + 48);
    const { tables, damage } = decodePages(layout, [page], [plain]);
    expect(tables.get(plain)?.length).toBe(2);
    expect(damage[0]).toMatchObject({ keptEvents: 2, problem: 'its end is filled with zeros' });
  });
});

describe('records', () => {
  const layout = layoutOf(8);

  it('have 64-bit values without loss and strings in all three places', () => {
    const format = formatOf('texts', 9, [
      'unsigned long big;\toffset:8;\tsize:8;\tsigned:0;',
      'char fixed[8];\toffset:16;\tsize:8;\tsigned:0;',
      '__data_loc char[] data;\toffset:24;\tsize:4;\tsigned:0;',
      '__rel_loc char[] rel;\toffset:28;\tsize:4;\tsigned:0;',
      '__rel_loc u8[] raw;\toffset:32;\tsize:4;\tsigned:0;',
    ]);
    const data = new Uint8Array(48);
    const view = new DataView(data.buffer);
    view.setUint16(0, 9, true);
    view.setBigUint64(8, 0xfedc_ba98_7654_3211n, true);
    data.set(Buffer.from('full8chr'), 16);
    data.set(Buffer.from('hi\0lo\0'), 36);
    view.setUint32(24, (3 << 16) | 36, true);
    view.setUint32(28, (3 << 16) | (39 - 32), true);
    view.setUint32(32, (2 << 16) | (39 - 36), true);
    const table = rowsOf(
      layout,
      [writePage(layout, [{ kind: 'event', delta: 0, data }], { stamp: 1n })],
      format,
    );
    expect(table.row(0)).toMatchObject({
      big: 0xfedc_ba98_7654_3211n,
      fixed: 'full8chr',
      data: 'hi',
      rel: 'lo',
      raw: Uint8Array.from(Buffer.from('lo')),
    });
  });

  it('that leave their own bounds are cut and counted', () => {
    const format = formatOf('cut', 9, ['__data_loc char[] text;\toffset:8;\tsize:4;\tsigned:0;']);
    const data = record(9, 1, [(500 << 16) | 12, 0x41414141]);
    const decoded = decodePages(
      layout,
      [writePage(layout, [{ kind: 'event', delta: 0, data }], { stamp: 1n })],
      [format],
    );
    expect(decoded.cutValues).toBe(1);
    expect(decoded.tables.get(format)?.row(0)).toMatchObject({ text: 'AAAA' });
  });

  it('of no known event, or too short for theirs, are counted and not guessed', () => {
    const short: Item = { kind: 'event', delta: 0, data: record(5, 1) };
    const other: Item = { kind: 'event', delta: 0, data: record(99, 1, [1]) };
    const decoded = decodePages(
      layout,
      [writePage(layout, [short, other, event(0, 1)], { stamp: 1n })],
      [plain],
    );
    expect(decoded.shortRecords).toBe(1);
    expect([...decoded.unknown]).toEqual([[99, 1]]);
    expect(decoded.tables.get(plain)?.length).toBe(1);
  });
});

describe('several CPUs', () => {
  it('are merged in the order of time, equal times in that of CPUs', () => {
    const layout = layoutOf(8);
    const pages = fc.array(fc.array(fc.nat(3), { maxLength: 30 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(pages, (cpus) => {
        const pieces = cpus.map((deltas, cpu) => {
          const one = new PagePieces(cpu, layout.pageBytes);
          one.add(
            writePage(
              layout,
              deltas.map((delta, index) => event(delta, index)),
              { stamp: 10n },
            ),
          );
          return one;
        });
        const table = decodeRingBuffer(pieces.reverse(), layout, [plain]).tables.get(plain);
        const keys = (table?.toRows() ?? []).map(({ ts, cpu }) => [ts, cpu] as const);
        expect(keys).toHaveLength(cpus.flat().length);
        const sorted = [...keys].sort(([t1 = 0n, c1 = 0], [t2 = 0n, c2 = 0]) =>
          t1 === t2 ? Number(c1) - Number(c2) : t1 < t2 ? -1 : 1,
        );
        expect(keys).toEqual(sorted);
      }),
    );
  });
});
