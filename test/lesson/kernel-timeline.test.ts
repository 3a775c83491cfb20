import { describe, expect, it } from 'vitest';
import { kernelTimeline } from '../../lib/lesson/kernel-timeline.js';

describe('kernelTimeline', () => {
  const features = kernelTimeline().toRows();

  it('has what lesson 1 tells of', () => {
    const kernelOf = (name: string) => features.find(({ feature }) => feature === name)?.kernel;
    expect(kernelOf('tracefs (/sys/kernel/tracing)')).toBe('4.1');
    expect(kernelOf('BPF on kprobes/uprobes')).toBe('4.1');
    expect(kernelOf('BPF on tracepoints')).toBe('4.7');
    expect(kernelOf('BPF on perf_event (timed sampling)')).toBe('4.9');
    expect(kernelOf('osnoise + timerlat tracers')).toBe('5.14');
    expect(kernelOf('function_graph return values')).toBe('6.5');
  });

  it('is whole: a version, a year, a source in each row', () => {
    expect(features.length).toBeGreaterThan(70);
    for (const { feature, kernel, year, source, uncertain } of features) {
      expect(feature).not.toBe('');
      expect(kernel).toMatch(/^\d+\.\d+(\.\d+)?$/);
      expect(year).toBeGreaterThan(2003);
      expect(source, feature).toMatch(/\w{4}/);
      expect(uncertain).toBe(feature === 'persistent buffer: backup');
    }
  });

  it('goes from older to newer kernels', () => {
    const years = features.map(({ year }) => year);
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });
});
