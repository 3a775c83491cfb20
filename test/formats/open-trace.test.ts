import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openTrace } from '../../lib/formats/open-trace.js';

const folder = mkdtempSync(join(tmpdir(), 'tracelab-open-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('openTrace', () => {
  it.each([
    ['2ELIFREP', expect.stringContaining('recorded by a big-endian machine')],
    ['hello', 'no trace of a known format'],
    ['', 'no trace of a known format'],
  ])('refuses a file that begins with "%s" by its kind', async (start, kind) => {
    const path = join(folder, 'file');
    writeFileSync(path, start.padEnd(200, '\0'));
    await expect(openTrace(path)).rejects.toMatchObject({ name: 'UnsupportedFileError', kind });
  });

  it.each([
    ['trace-dat/gaps-v6.dat', 'sched_switch'],
    ['ctf/contexts', 'my_app:integers'],
    ['bpftrace/sched.json', 'printf'],
  ])('gives a file that reads the wanted tables alone: %s', async (path, name) => {
    const trace = await openTrace(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)));
    const { tables } = trace.readTables([name, 'no_such_event']);
    expect(tables.map((table) => table.name)).toEqual([name]);
    expect(tables[0]?.length).toBe(trace.read().tables.find((table) => table.name === name)?.length);
    trace.close();
  });
});
