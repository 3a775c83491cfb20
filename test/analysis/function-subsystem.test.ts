import { describe, expect, it } from 'vitest';
import { countBy } from '../../lib/analysis/count-by.js';
import { subsystemOf, withSubsystem } from '../../lib/analysis/function-subsystem.js';
import { EventTable } from '../../lib/events/event-table.js';

describe('subsystemOf', () => {
  it.each([
    ['vfs_read', 'file systems'],
    ['__x64_sys_openat', 'system calls'],
    ['do_sys_openat2', 'file systems'],
    ['security_file_open', 'security'],
    ['__alloc_pages_noprof', 'memory'],
    ['try_to_wake_up', 'scheduler'],
    ['_raw_spin_lock', 'locking and RCU'],
    ['hrtimer_interrupt', 'interrupts and time'],
    ['blk_mq_submit_bio', 'block devices'],
    ['tty_write', 'terminals and devices'],
    ['pick_next_task_fair.isra.0', 'scheduler'],
    ['zzz_nobody_knows', 'other'],
    ['', 'other'],
  ])('%s belongs to %s', (name, subsystem) => {
    expect(subsystemOf(name)).toBe(subsystem);
  });
});

describe('countBy and withSubsystem', () => {
  it('count functions by subsystem, most frequent first', () => {
    const calls = EventTable.of('function', { function: ['vfs_read', 'mutex_lock', 'vfs_write', 'dput'] });
    expect(countBy(withSubsystem(calls), 'subsystem').toRows()).toEqual([
      { subsystem: 'file systems', count: 3 },
      { subsystem: 'locking and RCU', count: 1 },
    ]);
  });
});
