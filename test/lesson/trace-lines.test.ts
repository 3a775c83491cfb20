import { describe, expect, it } from 'vitest';
import { parseTraceLine } from '../../lib/lesson/trace-lines.js';

// Lines as `cat trace` gave them on 6.12.117 and 5.10.262 (both Debian).
describe('parseTraceLine', () => {
  it('reads a function line of 6.12', () => {
    const line = '       dirs-0abc-168     [001] .....     7.087118: vfs_mkdir <-do_mkdirat';
    expect(parseTraceLine(line)).toEqual({
      comm: 'dirs-0abc',
      pid: 168,
      cpu: 1,
      at: 7.087118,
      text: 'vfs_mkdir <-do_mkdirat',
    });
  });

  it('reads an event line of 5.10, which has one flag less', () => {
    const line =
      '       bystander-120     [000] d...     7.134477: signal_generate: sig=10 errno=0 code=0 comm=lesson04 pid=119 grp=1 res=1';
    expect(parseTraceLine(line)).toEqual({
      comm: 'bystander',
      pid: 120,
      cpu: 0,
      at: 7.134477,
      text: 'signal_generate: sig=10 errno=0 code=0 comm=lesson04 pid=119 grp=1 res=1',
    });
  });

  it('reads a line with the thread group, and one without flags', () => {
    expect(parseTraceLine('  cat-12 (  12) [003] d..1. 9.5: x: y')?.pid).toBe(12);
    expect(parseTraceLine('  cat-12 [003] 9.5: x: y')).toMatchObject({ cpu: 3, text: 'x: y' });
  });

  it('passes over headers and notes of lost events', () => {
    expect(parseTraceLine('#           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION')).toBeUndefined();
    expect(parseTraceLine('CPU:1 [LOST 212 EVENTS]')).toBeUndefined();
    expect(parseTraceLine('')).toBeUndefined();
  });
});
