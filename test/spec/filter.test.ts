import { describe, expect, it } from 'vitest';
import { field, filter } from '../../lib/spec/filter.js';

describe('a filter', () => {
  it.each([
    [field('prev_pid').gt(0), 'prev_pid > 0'],
    [field('comm').eq('a b'), 'comm == "a b"'],
    [field('comm').ne('say "x"'), `comm != 'say "x"'`],
    [field('flags').hasBits(4n), 'flags & 4'],
    [field('comm').glob('sh*').not(), '!(comm ~ "sh*")'],
    [field('id').oneOf([1, 2, 3]), '(id == 1 || id == 2) || id == 3'],
    [field('pid').ge(1).and(field('pid').le(9)), 'pid >= 1 && pid <= 9'],
    [field('a').lt(1).or(field('b').eq(2)).and(field('c').eq(3)), '(a < 1 || b == 2) && c == 3'],
    [field('target_cpu').onCpus('0-1,3'), 'target_cpu & CPUS{0-1,3}'],
    [field('ip').inFunction('vfs_read'), 'ip.function == vfs_read'],
    [field('filename').ustring.glob('/etc/*'), 'filename.ustring ~ "/etc/*"'],
    [filter`sig == ${9} && comm ~ ${'sh*'}`, 'sig == 9 && comm ~ "sh*"'],
  ])('%s', (condition, text) => {
    expect(String(condition)).toBe(text);
  });

  it.each([
    ['a field that is none', () => field('a b')],
    ['a number with a fraction', () => field('pid').gt(0.5)],
    ['a string that cannot be quoted', () => field('comm').eq(`"'`)],
    ['no values', () => field('pid').oneOf([])],
    ['CPUs that are none', () => field('cpu').onCpus('a')],
    ['a function that is none', () => field('ip').inFunction('a b')],
    ['nothing', () => filter` `],
  ])('refuses %s', (_, make) => {
    expect(make).toThrow(/^(field|filter): /);
  });
});
