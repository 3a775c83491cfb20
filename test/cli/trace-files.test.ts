import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { readParquet } from '../../lib/sql/parquet.js';
import { tracelab } from '../tracelab-command.js';

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));
const recording = join(fixtures, 'trace-dat', 'gaps-v7-zstd.dat');
const report = readFileSync(join(fixtures, 'trace-dat', 'gaps.report'), 'utf8');
const eventCount = report.split('\n').filter((line) => /\] \S{5} +\d+\.\d{6}: /.test(line)).length;
const out = mkdtempSync(join(tmpdir(), 'tracelab-cli-'));
afterAll(() => rmSync(out, { recursive: true }));

describe('tracelab report', () => {
  it('prints what trace-cmd report prints, and tells what was lost', async () => {
    const { code, stdout, stderr } = await tracelab(['report', recording]);
    expect(stdout).toBe(report);
    expect(stderr).toContain('1 gap in which the recorder does not say how many events were lost');
    expect(code).toBe(0);
  });

  it('prints what is good of a file that is cut off, says where it ends, and fails', async () => {
    const whole = readFileSync(join(fixtures, 'trace-dat', 'gaps-v6.dat'));
    const cut = join(out, 'cut.dat');
    writeFileSync(cut, whole.subarray(0, whole.length - 5000));
    const { code, stdout, stderr } = await tracelab(['report', cut]);
    const lines = stdout.trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(50);
    expect(lines.every((line) => report.includes(line))).toBe(true);
    expect(stderr).toMatch(/The trace\.dat file is damaged at byte \d+: .*; events of CPU \d are missing/);
    expect(code).toBe(1);
  });

  it.each([
    ['no-such.dat', 'There is no no-such.dat.'],
    [fileURLToPath(import.meta.url), 'is no trace of a known format'],
  ])('refuses %s in one sentence', async (path, message) => {
    const { code, stderr } = await tracelab(['report', path]);
    expect(stderr).toContain(message);
    expect(code).toBe(1);
  });

  it('lists where its lines differ on purpose', async () => {
    const { code, stdout } = await tracelab(['report', '--differences']);
    expect(stdout).toContain('trace-cmd: ');
    expect(code).toBe(0);
  });
});

describe('tracelab info', () => {
  it('says what is in a file', async () => {
    const { code, stdout } = await tracelab(['info', recording, '--json']);
    const facts = JSON.parse(stdout);
    expect(facts).toMatchObject({
      format: 'trace.dat 7',
      events: eventCount,
      about: { compression: 'zstd' },
    });
    expect(Object.values<number>(facts.tables).reduce((sum, count) => sum + count, 0)).toBe(eventCount);
    expect(code).toBe(0);
  });

  it('reads every format', async () => {
    for (const [path, format] of [
      ['ctf/contexts', 'CTF 1.8'],
      ['bpftrace/sched.json', 'bpftrace JSON'],
    ] as const) {
      const { code, stdout } = await tracelab(['info', join(fixtures, path)]);
      expect(stdout).toContain(`format`);
      expect(stdout).toContain(format);
      expect(code).toBe(0);
    }
  });
});

describe('tracelab export', () => {
  it.each(['perfetto', 'chrome', 'csv'])('writes %s', async (format) => {
    const path = join(out, format);
    const { code, stderr } = await tracelab(['export', recording, '--to', format, '-o', path]);
    expect(stderr).toContain(`${eventCount} events read`);
    expect(readFileSync(path).length).toBeGreaterThan(1000);
    expect(code).toBe(0);
  });

  it.each([
    'speedscope',
    'collapsed',
  ])('writes %s of stacks, and refuses a trace that has none', async (format) => {
    const stacked = join(fixtures, 'trace-dat', 'stacks-v6.dat');
    const stacks = await tracelab(['export', stacked, '--to', format, '-o', join(out, format)]);
    expect(stacks.code).toBe(0);
    const none = await tracelab(['export', recording, '--to', format, '-o', join(out, 'none')]);
    expect(none.stderr).toContain('The trace has no stacks and no function graph');
    expect(none.code).toBe(1);
    expect(existsSync(join(out, 'none'))).toBe(false);
  });

  it('writes a trace.dat with the same events', async () => {
    const path = join(out, 'copy.dat');
    expect(await tracelab(['export', recording, '--to', 'trace-dat', '-o', path])).toMatchObject({ code: 0 });
    expect((await tracelab(['report', path])).stdout).toBe(report);
  });

  it('writes Parquet that is read back with the same counts', async () => {
    const folder = join(out, 'parquet');
    expect(await tracelab(['export', recording, '--to', 'parquet', '-o', folder])).toMatchObject({ code: 0 });
    let rows = 0;
    for (const file of readdirSync(folder)) rows += (await readParquet(join(folder, file))).length;
    expect(rows).toBe(eventCount);
  });

  it('takes one event', async () => {
    const path = join(out, 'one.csv');
    await tracelab(['export', recording, '--to', 'csv', '--event', 'sched_switch', '-o', path]);
    const lines = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
    expect(lines.length - 1).toBe(
      report.split('\n').filter((line) => line.includes(': sched_switch:')).length,
    );
  });

  it('names the formats when it is asked for another', async () => {
    const { code, stderr } = await tracelab(['export', recording, '--to', 'xml']);
    expect(stderr).toContain('there is no format "xml". The formats are: perfetto, chrome');
    expect(code).toBe(2);
  });
});
