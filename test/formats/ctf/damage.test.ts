import { describe, expect, it } from 'vitest';
import { DamagedFileError } from '../../../lib/errors/damaged-file-error.js';
import type { TraceEvents } from '../../../lib/formats/trace-file.js';
import { openFiles, traces } from './traces.js';

/** The same numbers each time. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 0x1_0000_0000) * below);
  };
}

/** Lines of text without what went by since the event before. */
function linesOf(events: TraceEvents): string[] {
  return Buffer.concat([...events.text()])
    .toString('latin1')
    .split('\n')
    .slice(0, -1)
    .map((line) => line.replace(/ \(\+[^)]*\)/, ''));
}

/** Reads all there is. @returns undefined when a typed error said that nothing can be read */
function readAll(files: ReadonlyMap<string, Uint8Array>): TraceEvents | undefined {
  try {
    const events = openFiles(files).read();
    const rows = events.tables.reduce((sum, { length }) => sum + length, 0);
    expect(events.sequence.length).toBe(rows);
    const lengths = events.tables.flatMap(({ columns, length }) =>
      columns.map((column) => column.toArray().length - length),
    );
    expect(lengths.every((difference) => difference === 0)).toBe(true);
    expect(events.damage.every((note) => note instanceof DamagedFileError)).toBe(true);
    expect(linesOf(events)).toHaveLength(rows);
    return events;
  } catch (error) {
    if (error instanceof DamagedFileError) return undefined;
    throw error;
  }
}

describe.each([...traces])('a trace %s', { timeout: 60_000 }, (_, files) => {
  const whole = openFiles(files).read();
  const wholeLines = linesOf(whole);

  it.each([
    ...files.keys(),
  ])('cut off in %s at a hundred places keeps what is good, and says that it is cut', (path) => {
    const bytes = files.get(path) ?? new Uint8Array();
    let [told, untold] = [0, 0];
    for (let n = 0; n < 100; n++) {
      const length = Math.floor((bytes.length * n) / 100);
      const events = readAll(new Map([...files, [path, bytes.subarray(0, length)]]));
      if (events === undefined) {
        expect(path, `${length} bytes`).toContain('metadata');
        continue;
      }
      const left = new Map<string, number>();
      for (const line of wholeLines) left.set(line, (left.get(line) ?? 0) + 1);
      const wrong = linesOf(events).filter((line) => {
        const times = left.get(line) ?? 0;
        left.set(line, times - 1);
        return times === 0;
      });
      // Without the end of the metadata's `env`, say, lines are shorter.
      if (!path.includes('metadata')) expect(wrong).toEqual([]);
      if (events.damage.length > 0) told++;
      else if (events.sequence.length < whole.sequence.length) untold++;
    }
    // A file that ends between two packets is a good file; one without packets is good between two events.
    const most = path === 'data' ? 25 : 5;
    if (!path.includes('metadata')) expect(untold, `${told} told`).toBeLessThanOrEqual(most);
  });

  it('changed at random gives a typed error or rows, soon', () => {
    const random = randomNumbers(7);
    const paths = [...files.keys()];
    for (let round = 0; round < 80; round++) {
      const path = paths[random(paths.length)] ?? '';
      const bytes = Uint8Array.from(files.get(path) ?? []);
      for (let change = random(4); change >= 0; change--) {
        const at = random(bytes.length);
        bytes[at] = random(3) === 0 ? random(256) : (bytes[at] ?? 0) ^ (1 << random(8));
      }
      const start = performance.now();
      readAll(new Map([...files, [path, bytes]]));
      expect(performance.now() - start, `round ${round}`).toBeLessThan(2000);
    }
  });
});

describe('a trace that is no trace', () => {
  it('is refused with a typed error', () => {
    expect(() => openFiles(new Map())).toThrow(DamagedFileError);
    expect(() => openFiles(new Map([['metadata', new Uint8Array()]]))).toThrow(DamagedFileError);
    expect(() => openFiles(new Map([['metadata', Buffer.from('not a trace')]]))).toThrow(DamagedFileError);
    expect(() => openFiles(new Map([['metadata', Buffer.from('struct '.repeat(10_000))]]))).toThrow(
      DamagedFileError,
    );
    expect(() => openFiles(new Map([['metadata', Buffer.from('struct a { '.repeat(10_000))]]))).toThrow(
      DamagedFileError,
    );
    expect(() =>
      openFiles(new Map([['metadata', Buffer.from('typealias string := a'.concat('[2]'.repeat(10_000)))]])),
    ).toThrow(DamagedFileError);
  });
});
