import { expect, it } from 'vitest';
import { openFiles } from './traces.js';

it('contexts of the same name, and fields named as first columns, have columns of their own', () => {
  const metadata = `/* CTF 1.8 */ trace { major = 1; minor = 8; byte_order = le; };
typealias integer { size = 8; } := u8; typealias integer { size = 8; encoding = UTF8; } := char;
stream { event.header := struct { }; event.context := struct { u8 _vtid; u8 _vpid; char _procname[2]; }; };
event { name = "same"; context := struct { u8 vtid; u8 ts; }; fields := struct { u8 pid; u8 event_pid; u8 _vpid; u8 comm; }; };`;
  const files = new Map([
    ['metadata', Buffer.from(metadata)],
    ['data', Uint8Array.of(1, 2, 0x61, 0, 5, 6, 7, 8, 9, 10)],
  ]);
  const [table] = openFiles(files).read().tables;
  expect(table?.columnNames).toEqual([
    'ts',
    'pid',
    'comm',
    'vpid',
    'pid_2',
    'event_ts',
    'event_pid',
    'event_pid_2',
    'vpid_2',
    'event_comm',
  ]);
  expect(table?.row(0)).toEqual({
    ts: 0n,
    pid: 1,
    vpid: 2,
    comm: 'a',
    pid_2: 5,
    event_ts: 6,
    event_pid: 7,
    event_pid_2: 8,
    vpid_2: 9,
    event_comm: 10,
  });
});
