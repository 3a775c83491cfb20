import { describe, expect, it } from 'vitest';
import { field } from '../../lib/spec/filter.js';
import { functionGraph } from '../../lib/spec/function-graph.js';
import { emit, onChange, onMatch, onMax, save, takeSnapshot } from '../../lib/spec/histogram/action.js';
import { histogram } from '../../lib/spec/histogram/histogram.js';
import { key } from '../../lib/spec/histogram/key.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { trigger } from '../../lib/spec/trigger.js';

describe('triggers', () => {
  it.each([
    [trigger.stacktrace(), 'stacktrace'],
    [trigger.traceoff({ count: 1, when: field('sig').eq(9) }), 'traceoff:1 if sig == 9'],
    [trigger.traceon(), 'traceon'],
    [trigger.snapshot({ when: 'pid > 0' }), 'snapshot if pid > 0'],
    [trigger.enableEvent('sched', 'sched_switch', { count: 2 }), 'enable_event:sched:sched_switch:2'],
    [trigger.disableHist('kmem', 'kmalloc'), 'disable_hist:kmem:kmalloc'],
    [
      histogram({
        keys: [key('call_site').sym(), 'common_pid.execname'],
        values: ['bytes_req'],
        sort: ['bytes_req.descending'],
        size: 256,
        name: 'shared',
        when: field('bytes_req').gt(100),
      }),
      'hist:keys=call_site.sym,common_pid.execname:vals=bytes_req:sort=bytes_req.descending:size=256:name=shared if bytes_req > 100',
    ],
    [
      histogram({
        keys: ['next_pid'],
        variables: { lat: 'common_timestamp.usecs - $ts0' },
        actions: [
          onMatch('sched:sched_waking', emit('wakeup_latency', '$lat', 'next_pid')),
          onMax('lat', save('next_comm')),
          onChange('$lat', takeSnapshot()),
        ],
      }),
      'hist:keys=next_pid:lat=common_timestamp.usecs-$ts0:onmatch(sched.sched_waking).trace(wakeup_latency,$lat,next_pid)' +
        ':onmax($lat).save(next_comm):onchange($lat).snapshot()',
    ],
    [histogram({ keys: [key('bytes').buckets(100), key('id').hex()] }), 'hist:keys=bytes.buckets=100,id.hex'],
  ])('%s', (spec, text) => expect(String(spec)).toBe(text));

  it('are told to the event in their order, before it is enabled', () => {
    const spec = tracepoint('sched', 'sched_switch', { trigger: [trigger.stacktrace(), 'traceoff:1'] });
    expect(spec.controlWrites.map(({ text }) => text)).toEqual(['stacktrace', 'traceoff:1', '1']);
  });

  it('can be paused and told to go on', () => {
    const counts = histogram({ keys: ['pid'], when: 'pid > 1' });
    expect(counts.told('pause')).toBe('hist:keys=pid:pause if pid > 1');
  });

  it.each([
    ['no key', () => histogram({ keys: [] })],
    ['a key that is none', () => histogram({ keys: ['a b'] })],
    ['too few rows', () => histogram({ keys: ['pid'], size: 64 })],
    ['a variable that is none', () => histogram({ keys: ['pid'], variables: { '1a': 'pid' } })],
    ['an event without its system', () => onMatch('sched_waking', emit('x'))],
    ['groups of one', () => key('bytes').buckets(1)],
    ["the program of another's id", () => key('next_pid').execname()],
    ['a count of none', () => trigger.traceoff({ count: 0 })],
    ['an event that is none', () => trigger.enableEvent('sched', '*')],
  ])('refuses %s', (_, make) => expect(make).toThrow(/InvalidSpecError|: /));
});

describe('function graph', () => {
  it('sets what all share before, and the filter before the tracer', () => {
    const graph = functionGraph({ functions: ['vfs_read'], filter: ['vfs_*'], depth: 3, overUs: 10 });
    expect(String(graph).split('\n')).toEqual([
      'echo vfs_read >> ../../set_graph_function',
      'echo 3 > ../../max_graph_depth',
      'echo 10 > ../../tracing_thresh',
      "echo 'vfs_*' >> set_ftrace_filter",
      'echo function_graph > current_tracer',
    ]);
  });

  it.each([
    [{ depth: 0 }],
    [{ overUs: -1 }],
    [{ functions: ['a b'] }],
    [{ pid: 1.5 }],
  ])('refuses %j', (options) => {
    expect(() => functionGraph(options)).toThrow('functionGraph: ');
  });
});
