import { describe, expect, it } from 'vitest';
import { bytesInMemory } from '../../lib/base/byte-source.js';
import { openPerfData } from '../../lib/formats/perf-data/open-perf-data.js';
import type { Sandbox } from '../../lib/machines/sandbox.js';
import { useMachine } from './guest-machine.js';

const workload = `bash -c 'ls -lR /etc > /dev/null; sleep 0.02; true | cat'`;
const manyCalls = `dd if=/dev/zero of=/dev/null bs=1 count=3000 2>/dev/null`;

/** Records to `/tmp/perf.data` and reads the file, and what perf itself prints of it where it finds no symbols. */
async function recordAndPrint(vm: Sandbox, command: string, options = '') {
  await vm.command(['sh', '-c', `cd /tmp; mkdir -p no-symbols; ${command}`]);
  const script = 'perf script --symfs /tmp/no-symbols --kallsyms /dev/null';
  await vm.command(['sh', '-c', `cd /tmp; ${script} ${options} -i perf.data > perf.txt 2> perf.err`]);
  return { bytes: await vm.read('/tmp/perf.data'), text: await vm.readText('/tmp/perf.txt') };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const file = await openPerfData(bytesInMemory(bytes));
  return Buffer.concat([...file.windows()].flatMap((events) => [...events.text()])).toString();
}

/** perf prints events late that came late in their buffer; the lines are the same. */
const sorted = (text: string) => text.split('\n').sort();

describe.each(['5.10', '6.1', '6.12', '6.12-rt', '7'] as const)('perf.data of %s', (kernel) => {
  const machine = useMachine(kernel, 'perf-data');

  it.each([
    `perf record -o perf.data -a -e 'sched:*' -e 'irq:*' -e 'timer:*' -- ${workload}`,
    `perf record -o - -z -a -e 'sched:*' -e 'raw_syscalls:*' -- ${workload} > perf.data`,
    `perf record -o perf.data -z -g -F 999 -e cpu-clock -- ${workload}`,
  ])('has the text of perf script: %s', async (command) => {
    const { bytes, text } = await recordAndPrint(machine(), command);
    expect(text.length).toBeGreaterThan(10_000);
    expect(sorted(await textOf(bytes))).toEqual(sorted(text));
  });

  it('tells as many lost events as perf', async () => {
    const command = `perf record -o perf.data -m 1 -a -e raw_syscalls:sys_enter -e raw_syscalls:sys_exit -- ${manyCalls}`;
    const { bytes, text } = await recordAndPrint(machine(), command, '--show-lost-events');
    const theirs = [...text.matchAll(/PERF_RECORD_LOST lost (\d+)/g)].map(([, count = '']) => BigInt(count));
    const file = await openPerfData(bytesInMemory(bytes));
    const { tables, lost } = file.read();
    const table = tables.find(({ name }) => name === 'lost');
    expect(table?.columnNamed('count').toArray() ?? []).toEqual(theirs);
    const gaps = lost.filter(({ toNs }) => toNs !== undefined);
    expect(gaps.map(({ count }) => count)).toEqual(theirs);
    for (const { cpu, fromNs, toNs } of gaps) {
      expect([0, 1]).toContain(cpu);
      expect(Number(toNs) - Number(fromNs ?? toNs)).toBeGreaterThanOrEqual(0);
    }
  });
});
