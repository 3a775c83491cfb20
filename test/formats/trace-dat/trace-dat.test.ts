import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../../lib/base/byte-source.js';
import { DamagedFileError } from '../../../lib/errors/damaged-file-error.js';
import { TracelabError } from '../../../lib/errors/tracelab-error.js';
import { openTraceDat } from '../../../lib/formats/trace-dat/open-trace-dat.js';
import { TraceDatWriter } from '../../../lib/formats/trace-dat/write-trace-dat.js';
import { randomNumbers, readAll, rowsOf } from '../read-all.js';
import { reportText } from '../report-text.js';

const folder = fileURLToPath(new URL('../../fixtures/trace-dat/', import.meta.url));
const names = readdirSync(folder).filter((name) => name.endsWith('.dat'));
const bytesOf = (name: string) => new Uint8Array(readFileSync(join(folder, name)));
const openBytes = (bytes: Uint8Array) => openTraceDat(bytesInMemory(bytes));
const reportOf = (name: string) => readFileSync(join(folder, `${name.replace(/-v.*/, '')}.report`), 'utf8');
const whole = async (name: string) => {
  const all = await readAll(() => openBytes(bytesOf(name)));
  if (all instanceof Error) throw all;
  return all;
};

describe.each(names)('%s', (name) => {
  it('has every event of what trace-cmd reports, and the same text', async () => {
    const file = await openBytes(bytesOf(name));
    const text = [
      file.reportTitle,
      ...[...file.windows()].flatMap((events) =>
        [...events.text()].map((piece) => Buffer.from(piece).toString()),
      ),
    ];
    expect(text.join('')).toBe(reportOf(name));
  });

  it('is the same in windows of any size', async () => {
    const { rows } = await whole(name);
    for (const windowBytes of [1, 5000, 20_000]) {
      const all = await readAll(() => openBytes(bytesOf(name)), windowBytes);
      expect(all).toMatchObject({ rows, damage: [] });
    }
  });

  it('has the same text in windows of any size: the leaf of a function graph may end in the next one', async () => {
    for (const windowBytes of [1, 5000, 20_000]) {
      const windows = [...(await openBytes(bytesOf(name))).windows(windowBytes)];
      const text = windows.flatMap((events, index) => [...events.text(windows[index + 1])]);
      expect(`${(await openBytes(bytesOf(name))).reportTitle}${Buffer.concat(text)}`).toBe(reportOf(name));
    }
  });

  it('has the same text where the windows’ memory is used again', async () => {
    for (const windowBytes of [1, 5000, 20_000, 4_000_000])
      expect(reportText(await openBytes(bytesOf(name)), windowBytes)).toBe(reportOf(name));
  });

  it('is the same when all columns are decoded while it is read', async () => {
    const file = await openBytes(bytesOf(name));
    const { tables, lost, ...notes } = file.readTables();
    const events = file.read();
    expect(tables.map((table) => table.head(1000).toString())).toEqual(
      events.tables.map((table) => table.head(1000).toString()),
    );
    expect({ lost, ...notes }).toMatchObject({
      lost: events.lost,
      unknown: events.unknown,
      shortRecords: 0,
      cutValues: 0,
    });
  });

  it('gives good rows and a marked end, or a typed error, wherever it is cut off', async () => {
    const bytes = bytesOf(name);
    const { rows } = await whole(name);
    const good = new Set(rows);
    let opened = 0;
    for (let n = 0; n < 100; n++) {
      const length = Math.floor((bytes.length * n) / 100);
      const cut = await readAll(() => openBytes(bytes.subarray(0, length)));
      if (cut instanceof TracelabError) {
        expect(cut, `${length} bytes`).toBeInstanceOf(DamagedFileError);
        continue;
      }
      opened++;
      expect(
        cut.rows.filter((row) => !good.has(row)),
        `${length} bytes`,
      ).toEqual([]);
      if (cut.rows.length < rows.length) expect(cut.damage.length, `${length} bytes`).toBeGreaterThan(0);
    }
    // Version 7 says at its end where everything is.
    expect(opened > 5).toBe(name.includes('-v6'));
  });

  it('survives bytes that are changed', async () => {
    const bytes = bytesOf(name);
    const { rows } = await whole(name);
    const random = randomNumbers(name.length * 7919);
    for (let n = 0; n < 300; n++) {
      const changed = bytes.slice();
      for (let flips = 1 + random(4); flips > 0; flips--) changed[random(bytes.length)] = random(256);
      const read = await readAll(() => openBytes(changed));
      if (!(read instanceof TracelabError)) expect(read.rows.length).toBeLessThan(rows.length * 10);
    }
  });
});

describe('the writer', () => {
  const out = mkdtempSync(join(tmpdir(), 'tracelab-dat-'));
  afterAll(() => rmSync(out, { recursive: true }));

  it.each(names)('writes what %s holds', async (name) => {
    const file = await openBytes(bytesOf(name));
    const path = join(out, name);
    const writer = new TraceDatWriter(path, file.contents());
    for (const { sorted } of file.windows(8192)) writer.add(sorted);
    writer.finish();
    expect(readdirSync(out)).toEqual([name]);
    const copy = await openBytes(new Uint8Array(readFileSync(path)));
    expect(rowsOf(copy.read())).toEqual(rowsOf(file.read()));
    expect(copy.read().lost.map(({ count }) => count)).toEqual(file.read().lost.map(({ count }) => count));
    rmSync(path);
  });

  it('leaves nothing behind when it is closed before the end', async () => {
    const file = await openBytes(bytesOf('gaps-v6.dat'));
    const writer = new TraceDatWriter(join(out, 'never.dat'), file.contents());
    writer.add(file.read().sorted);
    writer.close();
    expect(readdirSync(out)).toEqual([]);
  });
});
