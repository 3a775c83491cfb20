import { describe, expect, it } from 'vitest';
import { InvalidSpecError } from '../../lib/errors/invalid-spec-error.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';

describe('tracepoint', () => {
  it('is data that can be compared', () => {
    expect(tracepoint('sched', 'sched_switch')).toEqual(tracepoint('sched', 'sched_switch'));
    expect(tracepoint('sched', 'sched_switch', { filter: 'prev_pid > 0' })).toMatchObject({
      kind: 'tracepoint',
      system: 'sched',
      name: 'sched_switch',
      settings: { filter: 'prev_pid > 0', triggers: [] },
    });
  });

  it('prints what the kernel will be told', () => {
    const spec = tracepoint('sched', 'sched_switch', {
      filter: `prev_comm != "it's"`,
      trigger: 'stacktrace',
    });
    expect(String(spec)).toBe(
      [
        `echo 'prev_comm != "it'\\''s"' > events/sched/sched_switch/filter`,
        'echo stacktrace >> events/sched/sched_switch/trigger',
        'echo 1 > events/sched/sched_switch/enable',
      ].join('\n'),
    );
  });

  it.each([
    ['sched:sched_switch', 'x'],
    ['sched', ''],
    ['../..', 'x'],
    ['sched', '*'],
  ])('refuses %j, %j', (system, name) => {
    expect(() => tracepoint(system, name)).toThrow(InvalidSpecError);
  });

  it('refuses an empty filter', () => {
    expect(() => tracepoint('a', 'b', { filter: ' ' })).toThrow(InvalidSpecError);
  });
});

describe('functionTracer', () => {
  it('sets the filter before the tracer', () => {
    expect(String(functionTracer({ filter: ['vfs_*', 'ksys_read'], notrace: ['vfs_fsync'], pid: 7 }))).toBe(
      [
        `echo 'vfs_*' >> set_ftrace_filter`,
        'echo ksys_read >> set_ftrace_filter',
        'echo vfs_fsync >> set_ftrace_notrace',
        'echo 7 >> set_ftrace_pid',
        'echo function > current_tracer',
      ].join('\n'),
    );
  });

  it.each(['', 'a b', '12', '!vfs_read', '#x', 'f:traceoff:3:4'])('refuses the pattern %j', (pattern) => {
    expect(() => functionTracer({ filter: [pattern] })).toThrow(InvalidSpecError);
  });

  it('refuses a pid that is none', () => {
    expect(() => functionTracer({ pid: -1 })).toThrow(InvalidSpecError);
  });
});
