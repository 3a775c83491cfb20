import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { eventTypesOf, libraryCommand } from '../../cli/commands/types.js';
import { events } from '../../lib/generated/events.js';
import { useMachine } from './guest-machine.js';

const committed = readFileSync(
  fileURLToPath(new URL('../../lib/generated/events.ts', import.meta.url)),
  'utf8',
);

describe('the generated events', () => {
  const machine = useMachine('6.12', 'generated');

  it('are those of the pinned kernel', async () => {
    const kernel = await machine().kernel();
    const now = eventTypesOf(kernel, 'library', libraryCommand);
    const release = / of Linux \S+\./g;
    const isSame = now.replaceAll(release, '') === committed.replaceAll(release, '');
    if (!isSame && now.match(release)?.[0] !== committed.match(release)?.[0]) {
      process.stdout.write(`The sandbox has a newer 6.12 than the generated events: ${libraryCommand}\n`);
      return;
    }
    expect(isSame, `lib/generated/events.ts is not what this kernel has: ${libraryCommand}`).toBe(true);
  });

  it('say the columns that a recording has', async () => {
    const vm = machine();
    const { sched_switch, sched_waking } = events.sched;
    const { softirq_entry } = events.irq;
    const trace = await vm.record(
      [sched_switch.with({ filter: 'prev_pid > 0' }), sched_waking, softirq_entry],
      {
        workload: vm.$`ls /etc`,
      },
    );
    const table = trace.table(sched_waking);
    const target: number = table.row(0).target_cpu;
    const comm: string = table.row(0).event_comm;
    expect([typeof target, typeof comm]).toEqual(['number', 'string']);
    for (const event of [sched_switch, sched_waking, softirq_entry]) {
      const declared = typeOf(event.name);
      const columns = trace.table(event.name).columns.map(({ name, kind }) => [name, kind]);
      expect(columns).toEqual([
        ['ts', 'i64'],
        ['cpu', 'u16'],
        ['pid', 'i32'],
        ['comm', 'string'],
        ...declared,
      ]);
    }
    expect(trace.table('sched_switch').filter((row) => row.prev_pid === 0)).toHaveLength(0);
  });
});

/** Names and kinds that the generated file says of an event. */
function typeOf(event: string): (string | undefined)[][] {
  const text =
    new RegExp(`readonly ${event}: Tracepoint<EventHead & \\{([^}]*)\\}`).exec(committed)?.[1] ?? '';
  return [...text.matchAll(/readonly (\w+): '(\w+)'/g)].map(([, name, kind]) => [name, kind]);
}
