import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DamagedBtfError } from '../../../lib/errors/damaged-btf-error.js';
import { MemberPathError } from '../../../lib/errors/member-path-error.js';
import { TracelabError } from '../../../lib/errors/tracelab-error.js';
import { UnknownBtfKindError } from '../../../lib/errors/unknown-btf-kind-error.js';
import { UnknownTypeError } from '../../../lib/errors/unknown-type-error.js';
import { parseBtf } from '../../../lib/kernel/btf/btf.js';
import { BtfWriter } from './btf-writer.js';

/** A kernel in small: a file with a path to a name, as VFS has it, and a function that takes it. */
function smallKernel(littleEndian = true) {
  const w = new BtfWriter(littleEndian);
  const char = w.int('char', 1, true);
  const u32 = w.int('unsigned int', 4, false);
  const long = w.int('long int', 8, true);
  const text = w.add('ptr', '', w.add('const', '', char));
  const qstr = w.struct('struct', 'qstr', 16, [
    [
      '',
      w.struct('union', '', 8, [
        ['hash_len', long, 0],
        ['hash', u32, 0],
      ]),
      0,
    ],
    ['name', text, 64],
  ]);
  const dentry = w.struct('struct', 'dentry', 24, [
    ['d_flags', u32, 0],
    ['d_name', qstr, 64],
  ]);
  const path = w.struct('struct', 'path', 8, [['dentry', w.add('ptr', '', dentry), 0]]);
  const file = w.struct('struct', 'file', 16, [
    ['f_mode', u32, 0],
    ['f_path', w.add('typedef', 'path_t', path), 64],
  ]);
  const filePointer = w.add('ptr', '', file);
  w.func('vfs_read', w.add('typedef', 'ssize_t', long), [
    ['file', filePointer],
    ['buf', w.add('ptr', '', char)],
  ]);
  return { w, char, u32, long, text, filePointer };
}

const errorOf = (work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    return error;
  }
};

describe.each([
  ['little', true],
  ['big', false],
])('BTF in %s-endian order', (_, littleEndian) => {
  const btf = parseBtf(smallKernel(littleEndian).w.bytes());

  it('has prototypes', () => {
    const func = btf.func('vfs_read');
    expect(String(func)).toBe('ssize_t vfs_read(struct file *file, char *buf)');
    expect(func.params.map(({ name, type }) => [name, type])).toEqual([
      ['file', 'struct file *'],
      ['buf', 'char *'],
    ]);
  });

  it('has structures with the place of each member, those of anonymous ones too', () => {
    const members = btf.struct('qstr').members.map(({ declaration, offset }) => [declaration, offset]);
    expect(members).toEqual([
      ['long hash_len', 0],
      ['unsigned int hash', 0],
      ['const char *name', 8],
    ]);
    expect(btf.struct('path_t').name).toBe('path');
  });
});

describe('a path of members', () => {
  const btf = parseBtf(smallKernel().w.bytes());

  it('is an offset for each pointer on its way', () => {
    expect(btf.memberPath('file', 'f_path.dentry->d_name.name')).toMatchObject({
      offsets: [8, 16],
      type: 'const char *',
    });
    expect(btf.argumentPath('vfs_read', 'file->f_path.dentry->d_name.hash').offsets).toEqual([8, 8]);
    expect(btf.argumentPath('vfs_read', 'buf')).toMatchObject({ offsets: [], type: 'char *' });
  });

  it.each([
    ['file->f_pth.dentry', 6, 'This field is not found.', ['f_path']],
    ['file->f_path->dentry', 14, 'This is not a pointer to union/structure.', []],
    ['file->f_path.dentry.d_name', 20, 'This is not a pointer to union/structure.', []],
    ['file.f_path', 4, 'Non pointer structure/union argument is not supported.', []],
    ['file-f_path', 4, "Failed to parse single hyphen. Forgot '>'?", []],
    ['file->f_path-dentry', 12, "Failed to parse single hyphen. Forgot '>'?", []],
    ['buf->x', 5, 'This is not a pointer to union/structure.', []],
    ['fil->x', 0, 'This is not found in the function arguments.', ['file']],
    ['file->', 6, 'This field is not found.', []],
  ])('%s is refused at %i in the kernel’s words: %s', (path, at, reason, closest) => {
    const error = errorOf(() => btf.argumentPath('vfs_read', path));
    expect(error).toBeInstanceOf(MemberPathError);
    expect(error).toMatchObject({ at, reason, closest });
  });

  it('through a structure that is only declared says so', () => {
    const { w, long } = smallKernel();
    const pointer = w.add('ptr', '', w.add('fwd', 'module', 0));
    w.func('load', long, [['mod', pointer]]);
    expect(String(errorOf(() => parseBtf(w.bytes()).argumentPath('load', 'mod->name')))).toContain(
      'only declared',
    );
  });
});

describe('a type as C text', () => {
  const { w, char, u32, long, text, filePointer } = smallKernel();
  const pointer = (type: number) => w.add('ptr', '', type);
  const array = (type: number, length: number) => w.add('array', '', 0, { words: [type, u32, length] });
  const cases: [string, number, string][] = [
    ['const char *x', text, 'x'],
    ['char *const x', w.add('const', '', pointer(char)), 'x'],
    ['const char *const restrict', w.add('restrict', '', w.add('const', '', text)), ''],
    ['volatile const char', w.add('volatile', '', w.add('const', '', char)), ''],
    ['char x[2][3]', array(array(char, 3), 2), 'x'],
    ['char x[]', array(char, 0), 'x'],
    ['char (*x)[3]', pointer(array(char, 3)), 'x'],
    ['char *x[3]', array(pointer(char), 3), 'x'],
    [
      'long (*fn)(struct file *, char *)',
      pointer(
        w.proto(long, [
          ['', filePointer],
          ['', pointer(char)],
        ]),
      ),
      'fn',
    ],
    ['long (*fns[4])(void)', array(pointer(w.proto(long, [])), 4), 'fns'],
    [
      'void (*(*get)(int))(void)',
      pointer(w.proto(pointer(w.proto(0, [])), [['', w.int('int', 4, true)]])),
      'get',
    ],
    [
      'long printk(const char *fmt, ...)',
      w.proto(long, [
        ['fmt', text],
        ['', 0],
      ]),
      'printk',
    ],
    ['char __user *buf', pointer(w.add('type_tag', 'user', char)), 'buf'],
    ['char *__rcu x', w.add('type_tag', 'rcu', pointer(char)), 'x'],
    [
      'char __attribute__((noderef)) *x',
      pointer(w.add('type_tag', 'noderef', char, { kindFlag: true })),
      'x',
    ],
    ['struct {...} *x', pointer(w.struct('struct', '', 0, [])), 'x'],
    ['union later *x', pointer(w.add('fwd', 'later', 0, { kindFlag: true })), 'x'],
    ['float x', w.add('float', 'float', 4), 'x'],
    ['enum colour x', w.add('enum', 'colour', 4), 'x'],
    ['void *', pointer(0), ''],
  ];
  const btf = parseBtf(w.bytes());
  it.each(cases)('%s', (expected, id, name) => {
    expect(btf.typeText(id, name)).toBe(expected);
  });
});

it('all kinds are passed over with their right length', () => {
  const w = new BtfWriter();
  const int = w.int('int', 4, true);
  const variable = w.add('var', 'jiffies', int, { words: [1] });
  w.add('datasec', '.data', 4, { vlen: 1, words: [variable, 0, 4] });
  w.add('decl_tag', 'bpf_kfunc', variable, { words: [0xffff_ffff] });
  w.add('enum', 'small', 4, {
    vlen: 2,
    kindFlag: true,
    words: [w.string('MINUS'), 0xffff_ffff, w.string('ONE'), 1],
  });
  w.add('enum64', 'wide', 8, { vlen: 2, words: [w.string('BIG'), 0, 0x8000_0000, w.string('LOW'), 7, 0] });
  w.add('float', 'double', 8);
  const last = w.add('volatile', '', int);
  const btf = parseBtf(w.bytes());
  expect(btf.type(variable)).toEqual({ kind: 'var', name: 'jiffies', type: int });
  expect(btf.type(variable + 2)).toMatchObject({ kind: 'decl_tag', name: 'bpf_kfunc', component: -1 });
  expect(btf.enum('small').values).toEqual([
    { name: 'MINUS', value: -1n },
    { name: 'ONE', value: 1n },
  ]);
  expect(btf.enum('wide').nameOf(1n << 63n)).toBe('BIG');
  expect(btf.typeText(last)).toBe('volatile int');
  expect(btf.endId).toBe(last + 1);
});

it('bit fields: of both ways to write them', () => {
  const w = new BtfWriter();
  const u16 = w.int('u16', 2, false);
  w.struct('struct', 'flagged', 4, [
    ['res1', u16, 0, 4],
    ['fin', u16, 9, 1],
  ]);
  w.struct('struct', 'old', 4, [['three', w.int('unsigned int', 4, false, 3), 5]]);
  const btf = parseBtf(w.bytes());
  expect(btf.struct('flagged').members).toMatchObject([
    { name: 'res1', offset: 0, bitOffset: 0, bitSize: 4 },
    { name: 'fin', offset: 1, bitOffset: 9, bitSize: 1 },
  ]);
  expect(String(btf.struct('flagged'))).toContain('u16 fin:1;   // 1:1');
  expect(btf.struct('old').members).toMatchObject([{ name: 'three', bitOffset: 5, bitSize: 3 }]);
  expect(btf.memberPath('flagged', 'fin')).toMatchObject({ offsets: [1], bitOffset: 1, bitSize: 1 });
});

it('a module’s types build on those of the kernel', () => {
  const { w, filePointer, long } = smallKernel();
  const base = parseBtf(w.bytes());
  const split = new BtfWriter(true, w.next);
  split.func('ovl_open', long, [['file', filePointer]]);
  const module = parseBtf(split.bytes(), base);
  expect(String(module.func('ovl_open'))).toBe('long ovl_open(struct file *file)');
  expect(module.func('vfs_read').params).toHaveLength(2);
  expect([...module.names('function')]).toEqual(['ovl_open']);
  expect(base.find('function', 'ovl_open')).toBeUndefined();
});

describe('what is not there', () => {
  const btf = parseBtf(smallKernel().w.bytes());
  it.each([
    ['a function', () => btf.func('vfs_raed'), ['vfs_read']],
    ['a structure', () => btf.struct('struct fiel'), ['file']],
    ['an enumeration', () => btf.enum('colour'), []],
  ])('%s is named, with the nearest', (_, work, closest) => {
    const error = errorOf(work);
    expect(error).toBeInstanceOf(UnknownTypeError);
    expect(error).toMatchObject({ closest });
  });
});

describe('damaged BTF', () => {
  const whole = smallKernel().w.bytes();
  const changed = (at: number, byte: number) =>
    Uint8Array.from(whole, (old, index) => (index === at ? byte : old));

  it.each([
    ['cut in its header', whole.subarray(0, 20), 20],
    ['no BTF', Uint8Array.from([0x7f, 0x45, ...whole.subarray(2)]), 0],
    ['another version', changed(2, 2), 2],
    ['a header that is too short', changed(4, 8), 4],
    ['cut in its strings', whole.subarray(0, whole.length - 3), 16],
    ['strings without an end', changed(whole.length - 1, 65), whole.length - 1],
  ])('%s is refused with its place', (_, bytes, offset) => {
    const error = errorOf(() => parseBtf(bytes).func('vfs_read'));
    expect(error).toMatchObject({ name: 'DamagedBtfError', offset });
  });

  it('more members than there are bytes are refused', () => {
    const w = new BtfWriter();
    w.add('struct', 's', 8, { vlen: 300 });
    expect(errorOf(() => parseBtf(w.bytes()))).toMatchObject({ name: 'DamagedBtfError', offset: 24 });
  });

  it('an unknown kind has an error of its own', () => {
    const w = new BtfWriter();
    w.add(25, 'new', 0);
    expect(errorOf(() => parseBtf(w.bytes()))).toEqual(new UnknownBtfKindError(25, 24));
  });

  it.each([
    'const',
    'typedef',
    'ptr',
    'type_tag',
  ] as const)('a %s of itself does not run for ever', (kind) => {
    const w = new BtfWriter();
    w.add(kind, kind === 'typedef' || kind === 'type_tag' ? 'me' : '', 1);
    w.struct('struct', 's', 8, [['m', 1, 0]]);
    const btf = parseBtf(w.bytes());
    const error = errorOf(() => btf.memberPath('s', 'm.m->m'));
    expect(error).toBeInstanceOf(TracelabError);
    if (kind !== 'typedef') expect(errorOf(() => btf.typeText(1))).toBeInstanceOf(DamagedBtfError);
  });

  it('wherever a byte is changed, it is an answer or a typed error', () => {
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        const error = errorOf(() => {
          const btf = parseBtf(changed(at, byte));
          for (const name of btf.names('function')) String(btf.func(name));
          for (const name of btf.names('struct')) String(btf.struct(name));
          return undefined;
        });
        return error === undefined || error instanceof TracelabError;
      }),
      { numRuns: 2000 },
    );
  });
});
