import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../lib/base/byte-source.js';
import { openBpftraceJson } from '../../lib/formats/bpftrace/bpftrace-file.js';
import { useMachine } from './guest-machine.js';

const script = `
tracepoint:sched:sched_switch { printf("%d %s\\n", args.next_pid, args.next_comm); @switches[args.next_comm] = count(); @h = hist(args.next_pid); }
interval:ms:700 { exit(); }`;

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
    const printed = new Map<string, number>();
    for (const { text } of rows('printf')) {
      const comm = String(text).trim().replace(/^\d+ /, '');
      printed.set(comm, (printed.get(comm) ?? 0) + 1);
    }
    const counted = new Map(rows('map').map(({ key, number }) => [String(key), Number(number)]));
    expect(printed.size).toBeGreaterThan(1);
    expect(new Map([...printed].sort())).toEqual(new Map([...counted].sort()));
    const inBuckets = rows('hist').reduce((sum, { count }) => sum + Number(count), 0);
    expect(inBuckets).toBe(rows('printf').length);
  });
});
