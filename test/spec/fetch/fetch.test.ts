import { describe, expect, it } from 'vitest';
import { InvalidSpecError } from '../../../lib/errors/invalid-spec-error.js';
import { fetch } from '../../../lib/spec/fetch/fetch.js';

describe('fetch', () => {
  it.each([
    [fetch.reg('si').deref().ustring(), '+0(%si):ustring'],
    [fetch.reg('si').userDeref(8).as('x32'), '+u8(%si):x32'],
    [fetch.arg(1).deref(16).deref(-8).as('u32'), '-8(+16($arg1)):u32'],
    [fetch.retval().as('s64'), '$retval:s64'],
    [fetch.name('file->f_path.dentry->d_name.name').string(), 'file->f_path.dentry->d_name.name:string'],
    [fetch.comm(), '$comm'],
    [fetch.stack(3), '$stack3'],
    [fetch.stackPointer(), '$stack'],
    [fetch.memory(0x1000n), '@0x1000'],
    [fetch.at('jiffies', 8), '@jiffies+8'],
    [fetch.file(16), '@+16'],
    [fetch.number(42), '\\42'],
    [fetch.text('hello'), '\\"hello"'],
    [fetch.field('prev_pid').as('s32'), '$prev_pid:s32'],
    [fetch.arg(1).as('%pd'), '$arg1:%pd'],
    [fetch.reg('ip').symstr(), '%ip:symstr'],
    [fetch.reg('ip').symbol(), '%ip:symbol'],
    [fetch.reg('di').deref().bits({ width: 4, offset: 12, container: 32 }), '+0(%di):b4@12/32'],
    [fetch.reg('di').deref().as('u16').array(4), '+0(%di):u16[4]'],
  ])('writes %s', (made, text) => {
    expect(String(made)).toBe(text);
  });

  it('refuses what is no number, type or name', () => {
    expect(() => fetch.reg('si').deref(0.5)).toThrow(InvalidSpecError);
    expect(() => fetch.reg('si').array(4)).toThrow('needs the type');
    expect(() => fetch.reg('si').bits({ width: 9, offset: 0, container: 8 })).toThrow('do not fit');
    expect(() => fetch.name('file.f_mode')).toThrow('file->f_mode');
  });
});
