import { describe, expect, it } from 'vitest';
import { matchProfile, profilesSince } from '../../lib/kernel/tracefs/probe-profile.js';
import { settingLines } from '../../lib/kernel/tracefs/setting.js';

describe('what is written back', () => {
  it.each([
    ['trace_clock', 'local [mono] boot\n', ['mono']],
    ['buffer_size_kb', '7 (expanded: 1408)\n', ['7']],
    ['set_graph_function', '#### all functions enabled ####\n', []],
    ['set_graph_function', 'vfs_read\nvfs_write\n', ['vfs_read', 'vfs_write']],
    ['set_ftrace_pid', 'no pid\n', []],
    ['events/a/b/filter', 'none\n', ['0']],
    ['events/a/b/enable', '1*\n', ['1']],
    ['max_graph_depth', '0\n', ['0']],
  ])('%s', (file, content, lines) => expect(settingLines(file, content)).toEqual(lines));
});

describe('kprobe_profile', () => {
  it('is told apart by the order of the events', () => {
    const events = 'p:one/foo vfs_read\nr8:two/foo vfs_read\n';
    const profile = '  foo              3               0\n  foo             5               2\n';
    const probes = matchProfile(events, profile);
    expect(probes).toEqual([
      { group: 'one', name: 'foo', hits: 3, misses: 0 },
      { group: 'two', name: 'foo', hits: 5, misses: 2 },
    ]);
    expect(profilesSince(probes.slice(1), [{ group: 'two', name: 'foo', hits: 9, misses: 2 }])).toEqual([
      { group: 'two', name: 'foo', hits: 4, misses: 0 },
    ]);
  });
});
