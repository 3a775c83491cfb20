import { describe, expect, it } from 'vitest';
import { SqlError } from '../../lib/errors/sql-error.js';
import { EventTable } from '../../lib/events/event-table.js';
import { Loss } from '../../lib/record/loss.js';
import type { Manifest } from '../../lib/record/manifest.js';
import { Trace } from '../../lib/record/trace.js';

const open = EventTable.of('open', { pid: Int32Array.of(1, 1, 2), comm: ['ls', 'ls', 'cat'] });
const nothing = {
  eventsOfCpu: new Map(),
  lost: [],
  damage: [],
  unknown: new Map(),
  shortRecords: 0,
  cutValues: 0,
};
const trace = new Trace({
  tables: [open, EventTable.of('raw_syscalls:sys_exit', { pid: Int32Array.of(2), ret: [0] })],
  tableOf: new Map(),
  loss: new Loss([], [], nothing, 0, { startNs: 0n, endNs: 1n }),
  manifest: {} as Manifest,
  startNs: 0n,
  endNs: 1n,
});

describe('a trace', () => {
  it('answers SQL about its tables', async () => {
    const table = await trace.sql`select comm, count(*) n from open group by comm order by n desc`;
    expect(table.toRows()).toEqual([
      { comm: 'ls', n: 2n },
      { comm: 'cat', n: 1n },
    ]);
    const joined =
      await trace.sql`select comm from "raw_syscalls:sys_exit" join open using (pid) where ret = ${0}`;
    expect(joined.toRows()).toEqual([{ comm: 'cat' }]);
    await expect(trace.sql`select * from close`).rejects.toBeInstanceOf(SqlError);
  });

  it('answers again after it was closed', async () => {
    await trace.close();
    await trace.close();
    expect((await trace.sql`select count(*) n from open`).row(0)).toEqual({ n: 3n });
    await trace.close();
  });
});
