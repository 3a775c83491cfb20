import { describe, expect, it } from 'vitest';
import { EventTable } from '../../lib/events/event-table.js';
import { commColumn } from '../../lib/formats/records/comm-column.js';
import { parseSavedCmdlines } from '../../lib/formats/saved-cmdlines.js';
import { parseKallsyms } from '../../lib/kernel/symbols/symbol-table.js';
import { withFunctionNames } from '../../lib/record/function-names.js';
import { sessionOf } from '../../lib/record/instance-name.js';

describe('names of tasks', () => {
  it('are read from saved_cmdlines, with spaces and colons in them', () => {
    expect([...parseSavedCmdlines('171 sh\n10 kworker/0:1\n7 tmux: server\n8 <...>\n')]).toEqual([
      [171, 'sh'],
      [10, 'kworker/0:1'],
      [7, 'tmux: server'],
    ]);
  });

  it('become a column, with <...> for a task that nobody knows', () => {
    const table = EventTable.of('t', { pid: Int32Array.of(1, 2, 1, 3, 4) });
    const names = new Map([
      [1, 'sh'],
      [2, 'ls'],
      [3, 'sh'],
    ]);
    const column = commColumn(table.column('pid'), names);
    expect(column.toArray()).toEqual(['sh', 'ls', 'sh', 'sh', '<...>']);
    expect(column.values).toEqual(['sh', 'ls', '<...>']);
  });

  it('are there for ids of any size, also those that no thread can have', () => {
    const ids = [-1, 0, 5000, 4_194_303, 5000, 4_194_304, 2_147_483_647, -2_147_483_648, -1, -1, 0];
    const names = new Map(ids.map((id) => [id, `task ${id}`]));
    const table = EventTable.of('t', { pid: Int32Array.from(ids) });
    const column = commColumn(table.column('pid'), names);
    expect(column.toArray()).toEqual(ids.map((id) => `task ${id}`));
  });
});

describe('names of functions', () => {
  it('stand before the addresses, which stay as numbers where they have none', () => {
    const symbols = parseKallsyms('ffffffff81000000 T one\nffffffff81000100 T two\n');
    const table = EventTable.untyped(
      EventTable.of('function', {
        ts: BigInt64Array.of(1n, 2n, 3n),
        ip: BigUint64Array.of(0xffffffff81000004n, 0xffffffff81000104n, 0x10n),
        parent_ip: BigUint64Array.of(0xffffffff81000108n, 0x10n, 0xffffffff81000004n),
      }),
    );
    const named = withFunctionNames(table, symbols);
    expect(named.columnNames).toEqual(['ts', 'function', 'parent', 'ip', 'parent_ip']);
    expect([...named.columnNamed('function')]).toEqual(['one', 'two', '0x10']);
    expect([...named.columnNamed('parent')]).toEqual(['two', '0x10', 'one']);
  });
});

describe('names of instances', () => {
  it('say whose they are', () => {
    expect(sessionOf('tracelab-0123456789abcdef-12')).toBe('0123456789abcdef');
    expect(sessionOf('tracelab-mine')).toBeUndefined();
    expect(sessionOf('lesson02')).toBeUndefined();
  });
});
