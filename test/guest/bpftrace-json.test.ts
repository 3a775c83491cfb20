import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../lib/base/byte-source.js';
import { openBpftraceJson } from '../../lib/formats/bpftrace/bpftrace-file.js';
import { useMachine } from './guest-machine.js';

const script = `
BEGIN {
  $i = 0;
  while ($i < 700) { printf("%d %s\\n", $i, comm); @rest[$i % 7] = count(); @h = hist($i); $i++; }
  @most = (uint64)18446744073709551615;
  exit();
}`;

describe('what bpftrace -f json prints', () => {
  const machine = useMachine('6.12', 'bpftrace-json');

  it('has a row for each event that its own maps counted', async () => {
    const vm = machine();
    const { stdout } = await vm.$`bpftrace -f json -e ${script}`;
    const { tables, damage, lost } = openBpftraceJson(bytesInMemory(Buffer.from(stdout))).read();
    expect({ damage, lost }).toEqual({ damage: [], lost: [] });
    const rows = (name: string) => {
      const table = tables.find((one) => one.name === name);
      return Array.from({ length: table?.length ?? 0 }, (_, row) => table?.row(row) ?? {});
    };
    const numbers = rows('printf').map(({ text }) => Number.parseInt(String(text), 10));
    expect(numbers).toEqual(Array.from({ length: 700 }, (_, number) => number));
    const maps = rows('map');
    const counted = maps.filter(({ map }) => map === '@rest').map(({ key, number }) => [key, number]);
    expect(counted.sort()).toEqual(Array.from({ length: 7 }, (_, rest) => [String(rest), 100]));
    expect(maps.find(({ map }) => map === '@most')?.value).toBe('18446744073709551615');
    const buckets = rows('hist').map(({ min, max, count }) => [min, max, count]);
    const powers = Array.from({ length: 9 }, (_, power) => 2n ** BigInt(power));
    expect(buckets).toEqual([
      [0n, 0n, 1n],
      ...powers.map((least) => [least, 2n * least - 1n, least]),
      [512n, 1023n, 700n - 512n],
    ]);
  });
});
