import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeRingBuffer } from '../../lib/formats/decode-ring-buffer.js';
import { PagePieces } from '../../lib/formats/ring-buffer/page-pieces.js';
import { fixtureBytes, fixtureFormats, fixtureLayout, releases } from '../read-fixture.js';

function piecesOf(cpu: number, bytes: Uint8Array, pageBytes: number, chunkBytes = bytes.length): PagePieces {
  const pages = new PagePieces(cpu, pageBytes);
  for (let at = 0; at < bytes.length; at += chunkBytes) pages.add(bytes.subarray(at, at + chunkBytes));
  return pages;
}

/** The same for every way to read the fixture: names, rows and the damage. */
function decode(release: string, change = (bytes: Uint8Array, _cpu: number) => bytes, chunkBytes?: number) {
  const layout = fixtureLayout(release);
  const cpus = [0, 1].map((cpu) =>
    piecesOf(cpu, change(fixtureBytes(release, `cpu${cpu}.raw`), cpu), layout.pageBytes, chunkBytes),
  );
  return decodeRingBuffer(cpus, layout, fixtureFormats(release));
}

type Decoded = ReturnType<typeof decode>;
const rowCount = ({ tables }: Decoded) => [...tables.values()].reduce((sum, table) => sum + table.length, 0);
const countUnknown = ({ unknown }: Decoded) => [...unknown.values()].reduce((sum, count) => sum + count, 0);

describe.each(releases)('a capture of %s', (release) => {
  const whole = decode(release);

  it('has these rows', () => {
    expect(whole.damage).toEqual([]);
    expect(whole.unknown.size).toBe(0);
    expect(
      [...whole.tables.values()].map((table) => ({
        table: table.name,
        rows: table.length,
        head: table.head(3).toString(),
      })),
    ).toMatchSnapshot();
  });

  it('is in the order of time in each table', () => {
    for (const table of whole.tables.values()) {
      const times = [...table.columnNamed('ts')];
      expect(times).toEqual([...times].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
    }
  });

  it.each([1, 7, 4095, 4097])('is the same when it comes in pieces of %i bytes', (chunkBytes) => {
    const pieces = decode(release, undefined, chunkBytes);
    expect([...pieces.tables.values()].map(String)).toEqual([...whole.tables.values()].map(String));
  });

  it('keeps the good pages of a truncated one, and says where it ends', () => {
    const cut = decode(release, (bytes, cpu) => (cpu === 0 ? bytes.subarray(0, 5000) : bytes));
    expect(cut.damage).toHaveLength(1);
    expect(cut.damage[0]).toMatchObject({ cpu: 0, page: 1, offset: 4096, keptEvents: 0 });
    expect(cut.damage[0]?.message).toContain('only 904 of its 4096 bytes are there');
    expect(cut.lost).toContainEqual(expect.objectContaining({ cpu: 0, toNs: undefined, count: 'unknown' }));
    expect(rowCount(cut)).toBeLessThan(rowCount(whole));
    expect(rowCount(cut)).toBeGreaterThan(0);
  });

  it('loses no row of another page and invents none, whatever bits of one page are flipped', () => {
    const flips = fc.array(fc.tuple(fc.nat(4095), fc.nat(7)), { minLength: 1, maxLength: 8 });
    const change = (change: (page: Uint8Array) => Uint8Array) => (bytes: Uint8Array, cpu: number) =>
      cpu === 0 ? Buffer.concat([change(bytes.slice(0, 4096)), bytes.subarray(4096)]) : bytes;
    const without = rowCount(
      decode(
        release,
        change(() => new Uint8Array(0)),
      ),
    );
    fc.assert(
      fc.property(flips, (places) => {
        const flipped = decode(
          release,
          change((page) => {
            for (const [at, bit] of places) page[at] = (page[at] ?? 0) ^ (1 << bit);
            return page;
          }),
        );
        const rows = rowCount(flipped);
        const damage = flipped.damage[0];
        if (damage !== undefined) {
          expect(damage.page).toBe(0);
          expect(damage.offset).toBeLessThan(4096);
          expect(rows + countUnknown(flipped) + flipped.shortRecords).toBe(without + damage.keptEvents);
          expect(flipped.lost.some(({ cpu, count }) => cpu === 0 && count === 'unknown')).toBe(true);
        }
        expect(rows).toBeGreaterThanOrEqual(without);
        expect(rows).toBeLessThanOrEqual(without + 4080 / 12);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused page by page when it is noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 4096, maxLength: 12288 }), (noise) => {
        const decoded = decode(release, (bytes, cpu) => (cpu === 0 ? noise : bytes));
        expect(rowCount(decoded)).toBeLessThan(4000);
      }),
      { numRuns: 100 },
    );
  });
});
