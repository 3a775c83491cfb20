import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHistFile } from '../../lib/kernel/tracefs/hist-file.js';

const text = readFileSync(new URL('../fixtures/hist/6.12.txt', import.meta.url), 'utf8');
const [bySite, log2, buckets, stacks, syscalls, saved] = parseHistFile(text);

describe('hist files', () => {
  it('has a histogram for each trigger, with as many rows and hits as the kernel says', () => {
    const all = parseHistFile(text);
    expect(all).toHaveLength(6);
    for (const { table, entries, hits, dropped } of all) {
      expect(table.length).toBe(entries);
      const counted = table.columnNamed('hitcount').toArray().map(Number);
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(hits);
      expect(dropped).toBe(0);
    }
  });

  it('tells addresses and threads by number and by name', () => {
    expect(bySite?.table.columnNames).toEqual([
      'call_site',
      'call_site_name',
      'common_pid',
      'common_pid_name',
      'hitcount',
      'bytes_req',
    ]);
    expect(bySite?.table.columnNamed('call_site').kind).toBe('u64');
    expect(bySite?.table.columnNamed('call_site_name').toArray()).toContain('seq_read_iter');
    expect(bySite?.table.columnNamed('common_pid_name').toArray()).toContain('cat');
  });

  it('gives the bounds of groups', () => {
    const bounds = (table: typeof log2) =>
      [0, 1].map((row) => [
        table?.table.columnNamed('bytes_req_min').at(row),
        table?.table.columnNamed('bytes_req_max').at(row),
      ]);
    for (const [least = 0, greatest = 0] of bounds(log2))
      expect(Number(greatest)).toBe((Number(least) - 1) * 2);
    for (const [least = 0, greatest = 0] of bounds(buckets))
      expect(Number(greatest) - Number(least)).toBe(999);
  });

  it('keeps stacks, a line a frame', () => {
    expect(String(stacks?.table.columnNamed('common_stacktrace').at(0)).split('\n').length).toBeGreaterThan(
      3,
    );
  });

  it('knows system calls and parts of the whole', () => {
    expect(syscalls?.table.columnNames).toEqual([
      'id',
      'id_name',
      'common_cpu',
      'hitcount',
      'hitcount_percent',
    ]);
    expect(syscalls?.table.columnNamed('id_name').toArray()).toContain('sys_read');
  });

  it('has what was saved beside the rows', () => {
    expect(saved?.table.columnNames).toEqual([
      'next_comm',
      'next_pid',
      'hitcount',
      'max',
      'prev_comm',
      'prev_pid',
    ]);
    expect(saved?.table.columnNamed('max').toArray()).toContain(120);
  });
});
