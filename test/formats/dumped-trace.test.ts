import { expect, it } from 'vitest';
import { dumpedTrace } from '../../lib/formats/dumped-trace.js';
import { fixtureText } from '../read-fixture.js';

const lines = fixtureText('console', 'dump.txt').split('\n');

it('finds the events of each buffer on the console, and what it had lost', () => {
  const { table, lost } = dumpedTrace(lines);
  expect(lost).toBe(112);
  expect(table.where({ buffer: '' }).columnNamed('text').toArray()).toEqual([
    'vfs_mkdir <-do_mkdirat',
    'vfs_mkdir <-do_mkdirat',
    'vfs_mkdir <-do_mkdirat',
    'vfs_rename <-do_renameat2',
    'vfs_rmdir <-do_rmdir',
  ]);
  expect(table.row(table.length - 1)).toEqual({
    buffer: 'mine',
    ts: 8_741_255_000n,
    cpu: 1,
    pid: 167,
    comm: 'sh',
    event: 'sys_kill',
    text: 'sys_kill(pid: 1, sig: 0)',
  });
});

it('has no rows where nothing was dumped', () => {
  const before = lines.slice(
    0,
    lines.findIndex((line) => line.includes('Dumping ftrace')),
  );
  expect(before.length).toBeGreaterThan(30);
  expect(dumpedTrace(before)).toMatchObject({ table: { length: 0 }, lost: 0 });
});

it('reads consoles without times, with the caller of printk, and names with blanks and digits', () => {
  const dump = [
    'Dumping ftrace buffer:',
    '[   19.435606][    T1]     init-95        1d... 3675542us : sched_switch: prev_comm=init ==> next_comm=a b-7',
    'CPU:1 [LOST 3 EVENTS]',
    '<4>[    1.5] odd nam-7-167       1...1. 8741us+: sys_kill(pid: 1, sig: 0)',
    '[    1.5]    (ftrace buffer empty)',
  ];
  const { table, lost } = dumpedTrace(dump);
  expect(table.columnNamed('comm').toArray()).toEqual(['init', 'odd nam-7']);
  expect(table.columnNamed('pid').toArray()).toEqual([95, 167]);
  expect(lost).toBe(3);
});
