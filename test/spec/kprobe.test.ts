import { describe, expect, it } from 'vitest';
import { InvalidSpecError } from '../../lib/errors/invalid-spec-error.js';
import { fetch } from '../../lib/spec/fetch/fetch.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { refusalOf } from './refusal-of.js';

describe('kprobe', () => {
  it('is the same data in each of the three ways', () => {
    const template = kprobe`do_sys_openat2 path=+0(%si):ustring`;
    expect(template).toMatchObject({
      kind: 'kprobe',
      name: 'do_sys_openat2',
      place: { kind: 'symbol', symbol: 'do_sys_openat2', offset: 0 },
    });
    expect(kprobe('do_sys_openat2 path=+0(%si):ustring')).toEqual(template);
    expect(kprobe`p:kprobes/do_sys_openat2 do_sys_openat2 path=+0(%si):ustring`).toEqual(template);
    const path = fetch.reg('si').deref().ustring();
    expect(kprobe({ function: 'do_sys_openat2', args: { path } })).toEqual(template);
    expect(kprobe`do_sys_openat2 path=${path}`).toEqual(template);
    expect(kprobe`
      do_sys_openat2
      path=+0(%si):ustring
    `).toEqual(template);
  });

  it('prints what the kernel is told, and defines it in a group', () => {
    const spec = kprobe('p:open do_sys_openat2+0x10 path=+0x0(%si):ustring', { filter: 'path ~ "*.so"' });
    expect(String(spec)).toBe('p:open do_sys_openat2+16 path=+0(%si):ustring');
    expect(spec.definition('mine')).toBe('p:mine/open do_sys_openat2+16 path=+0(%si):ustring');
    expect(spec.controlWrites('mine')).toEqual([
      { file: 'events/mine/open/filter', text: 'path ~ "*.so"' },
      { file: 'events/mine/open/enable', text: '1' },
    ]);
    expect(spec.with({ trigger: 'stacktrace' }).controlWrites('mine')[0]).toMatchObject({
      text: 'stacktrace',
    });
  });

  it.each([
    ['vfs_read', 'p:vfs_read vfs_read'],
    ['vfs_read+4', 'p:vfs_read_4 vfs_read+4'],
    ['ext4:ext4_readdir', 'p:ext4_readdir ext4:ext4_readdir'],
    ['foo.isra.0', 'p:foo_isra_0 foo.isra.0'],
    ['0xffffffff81000000', 'p:at_ffffffff81000000 0xffffffff81000000'],
    ['p vfs_read', 'p:vfs_read vfs_read'],
    ['p:g.x vfs_read', 'p:x vfs_read'],
    ['p:g/ vfs_read', 'p:vfs_read vfs_read'],
    ['vfs_read $arg*', 'p:vfs_read vfs_read $arg*'],
    ['vfs_read %di file', 'p:vfs_read vfs_read %di file'],
  ])('%s is %s', (text, meant) => {
    expect(String(kprobe(text))).toBe(meant);
    expect(kprobe(meant)).toEqual(kprobe(text));
  });

  it('shows the place of what it refuses', () => {
    expect(refusalOf(() => kprobe`do_sys_openat2 path=+0(%rsi):ustring`)).toEqual([
      'kprobe: there is no register %rsi.',
      '  do_sys_openat2 path=+0(%rsi):ustring',
      '                         ^',
      expect.stringContaining('Did you mean %si?'),
    ]);
  });

  it.each([
    ['', 'it is not said what is probed', 0],
    ['p:x', 'it is not said what is probed', 3],
    ['p:1x vfs_read', '"1x" is no name', 2],
    ['p:a-b vfs_read', '"a-b" is no name', 2],
    [`p:${'n'.repeat(64)} vfs_read`, 'at most 63 characters', 2],
    ['p:1g/x vfs_read', 'no name of a group', 2],
    ['p10:x vfs_read', 'is for returns alone', 1],
    ['r:x vfs_read', '"r" defines no kprobe', 0],
    ['vfs_read%return', 'a kprobe is at no return', 8],
    ['vfs_read-4', 'is no offset', 8],
    ['vfs_read+x', 'is no offset', 8],
    ['vfs_*', 'is no symbol', 0],
    ['a/b:vfs_read', 'is no name of a module', 0],
    ['0xzz', 'is no address', 0],
    ['vfs_read a=%di a=%si', 'there is an argument "a" already', 15],
    ['vfs_read arg2=%di %si', 'there is an argument "arg2" already', 18],
    ['vfs_read $arg* $arg*', 'only once', 15],
    ['vfs_read+8 a=$arg1', 'inside of a function has no $arg1', 13],
    ['vfs_read+8 file', 'knows no names of arguments', 11],
    ['vfs_read a=$retval', 'has not returned yet', 11],
  ])('refuses %s: %s', (text, problem, at) => {
    const [message = '', , caret = ''] = refusalOf(() => kprobe(text));
    expect(message).toContain(problem);
    expect(caret.indexOf('^') - 2).toBe(at);
  });

  it('refuses more arguments than the kernel takes', () => {
    const args = Array.from({ length: 129 }, (_, index) => `a${index}=%di`).join(' ');
    const [message = '', , caret = ''] = refusalOf(() => kprobe(`vfs_read ${args}`));
    expect(message).toContain('at most 128 arguments, this one has 129');
    expect(caret.indexOf('^') - 2).toBe(`vfs_read ${args}`.indexOf('a128='));
  });

  it('refuses what is no word in a template', () => {
    expect(() => kprobe`vfs_read ${'a=%di b=%si'}`).toThrow(InvalidSpecError);
    expect(() => kprobe`vfs_read ${0.5}`).toThrow('is no word and no whole number');
    expect(() => kprobe('vfs_read', { filter: ' ' })).toThrow(InvalidSpecError);
  });

  it('knows where in the given text a word of the kernel stands', () => {
    const spec = kprobe`vfs_read a=+0x10(%di):u32 b=%si`;
    expect(spec.givenPlace(2, 'a=+16('.length)).toMatchObject({
      caretAt: 'vfs_read a=+0x10('.length,
      argument: 'a',
    });
    expect(spec.givenPlace(1, 3)).toMatchObject({ caretAt: 3, argument: undefined });
    expect(kprobe`p:x vfs_read a=%di`.givenPlace(1, 0)).toMatchObject({ caretAt: 4 });
  });
});
