import { beforeAll, describe, expect, it } from 'vitest';
import { type Btf, parseBtf } from '../../lib/kernel/btf/btf.js';
import type { BtfType } from '../../lib/kernel/btf/btf-type.js';
import { useMachine } from './guest-machine.js';

/** A type as `bpftool btf dump -j` tells it. */
interface DumpedType {
  readonly id: number;
  readonly kind: string;
  readonly name: string;
  readonly size?: number;
  readonly type_id?: number;
  readonly ret_type_id?: number;
  readonly nr_elems?: number;
  readonly params?: readonly { readonly name: string; readonly type_id: number }[];
  readonly members?: readonly {
    readonly name: string;
    readonly type_id: number;
    readonly bits_offset: number;
    readonly bitfield_size?: number;
  }[];
}

const vmlinux = '/sys/kernel/btf/vmlinux';

describe('BTF of the guest, beside bpftool', () => {
  const machine = useMachine('6.12', 'btf');
  const dumped = new Map<number, DumpedType>();
  let btf: Btf;

  beforeAll(async () => {
    const vm = machine();
    await vm.$`sh -c ${`bpftool -j btf dump file ${vmlinux} format raw > /tmp/btf.json`}`;
    const { types } = JSON.parse(await vm.readText('/tmp/btf.json')) as { types: DumpedType[] };
    for (const type of types) dumped.set(type.id, type);
    btf = parseBtf(await vm.read(vmlinux));
  });

  it('reads vmlinux in less than half a second', async () => {
    const bytes = await machine().read(vmlinux);
    const start = performance.now();
    const read = parseBtf(bytes);
    read.func('vfs_read');
    const ms = performance.now() - start;
    process.stdout.write(
      `${bytes.length} bytes, ${read.endId} types: read and indexed in ${ms.toFixed(0)} ms\n`,
    );
    expect(ms).toBeLessThan(500);
  });

  it('has the same types', () => {
    expect(btf.endId - 1).toBe(dumped.size);
  });

  it('names the arguments of all functions as bpftool does, and their types', () => {
    const functions = named('FUNC');
    expect(functions.length).toBeGreaterThan(20_000);
    const differing = functions.flatMap((func) => {
      const { params, returnsId } = btf.func(func.name);
      const proto = dumped.get(func.type_id ?? 0);
      const ours = [chain(returnsId), ...params.map(({ name, typeId }) => `${name}: ${chain(typeId)}`)];
      const theirs = [
        dumpedChain(proto?.ret_type_id ?? 0),
        ...(proto?.params ?? [])
          .filter(({ type_id }) => type_id !== 0)
          .map(({ name, type_id }) => `${plain(name)}: ${dumpedChain(type_id)}`),
      ];
      return ours.join() === theirs.join() ? [] : [{ name: func.name, ours, theirs }];
    });
    expect(differing).toEqual([]);
  });

  it('places the members of all structures as bpftool does', () => {
    const structs = named('STRUCT');
    expect(structs.length).toBeGreaterThan(5000);
    for (const struct of structs) {
      const { size, members } = btf.struct(struct.name);
      const ours = members.map(({ name, bitOffset, bitSize }) => [name, bitOffset, bitSize]);
      const theirs = flattened(struct, 0);
      expect([struct.name, size, ...ours]).toEqual([struct.name, struct.size, ...theirs]);
    }
  });

  it('writes prototypes and structures that a compiler takes beside bpftool’s vmlinux.h', async () => {
    const vm = machine();
    await vm.$`sh -c ${`bpftool btf dump file ${vmlinux} format c > /tmp/vmlinux.h`}`;
    const shared = sharedNames();
    const functions = named('FUNC').map(({ name }) => btf.func(name));
    const declared = functions
      .filter(
        (func) => !/[{]...[}]/.test(String(func)) && !wordsOf(String(func)).some((word) => shared.has(word)),
      )
      .map(
        (func) => `extern ${String(func).replace(new RegExp(`(?<=[ *])${func.name}(?=\\()`), 'tried_$&')};`,
      );
    const structs = named('STRUCT').filter(({ name }) => !shared.has(name));
    const places = structs.flatMap((struct) =>
      btf
        .struct(struct.name)
        .members.filter(({ bitSize, name }) => bitSize === 0 && name !== '')
        .map(
          ({ name, offset }) =>
            `_Static_assert(__builtin_offsetof(struct ${struct.name}, ${name}) == ${offset}, "${struct.name}.${name}");`,
        ),
    );
    expect(declared.length).toBeGreaterThan(0.9 * functions.length);
    expect(places.length).toBeGreaterThan(20_000);
    await vm.write('/tmp/tried.c', ['#include "/tmp/vmlinux.h"', ...declared, ...places].join('\n'));
    await vm.$`gcc -w -fsyntax-only -fno-builtin /tmp/tried.c`;
  });

  it('a module’s BTF builds on it', async () => {
    const vm = machine();
    const overlay = parseBtf(await vm.read('/sys/kernel/btf/overlay'), btf);
    const { stdout } =
      await vm.$`bpftool -j btf dump file /sys/kernel/btf/overlay --base-btf ${vmlinux} format raw`;
    const { types } = JSON.parse(stdout) as { types: DumpedType[] };
    const functions = types.filter(({ kind }) => kind === 'FUNC');
    expect(functions.length).toBeGreaterThan(50);
    expect(new Set(overlay.names('function'))).toEqual(new Set(functions.map(({ name }) => name)));
    expect(String(overlay.func('ovl_open'))).toBe('int ovl_open(struct inode *inode, struct file *file)');
  });

  /** Types of a kind whose name no other has. */
  function named(kind: string): DumpedType[] {
    const all = [...dumped.values()].filter((type) => type.kind === kind && plain(type.name) !== '');
    const counts = new Map<string, number>();
    for (const { name } of all) counts.set(name, (counts.get(name) ?? 0) + 1);
    return all.filter(({ name }) => counts.get(name) === 1);
  }

  /** Names that several types have: in vmlinux.h, which is one source, bpftool calls all but one of them otherwise. */
  function sharedNames(): ReadonlySet<string> {
    const kinds = ['STRUCT', 'UNION', 'ENUM', 'ENUM64', 'TYPEDEF', 'FWD'];
    const known = new Set<string>();
    const shared = new Set<string>();
    for (const { kind, name } of dumped.values()) {
      if (!kinds.includes(kind) || plain(name) === '') continue;
      const key = kind === 'TYPEDEF' ? name : `tag ${name}`;
      if (known.has(key)) shared.add(name);
      known.add(key);
    }
    return shared;
  }

  /** A type as the kinds on the way to its name: `ptr const struct file`. */
  function chain(id: number): string {
    const type: BtfType = btf.type(id);
    const name = 'name' in type ? ` ${type.name}` : '';
    if (type.kind === 'array') return `array ${type.length} ${chain(type.type)}`;
    if (type.kind === 'func_proto') return `func_proto ${chain(type.returns)}`;
    return `${type.kind}${name}${'type' in type ? ` ${chain(type.type)}` : ''}`;
  }

  function dumpedChain(id: number): string {
    const type = dumped.get(id);
    if (type === undefined) return 'void';
    const kind = type.kind.toLowerCase();
    if (kind === 'array') return `array ${type.nr_elems} ${dumpedChain(type.type_id ?? 0)}`;
    if (kind === 'func_proto') return `func_proto ${dumpedChain(type.ret_type_id ?? 0)}`;
    const pointing = ['ptr', 'const', 'volatile', 'restrict'].includes(kind);
    const name = pointing ? '' : ` ${plain(type.name)}`;
    return `${kind}${name}${type.type_id === undefined ? '' : ` ${dumpedChain(type.type_id)}`}`;
  }

  /** A type without the `const` and the `volatile` before it: an unnamed structure can have one, as in struct vm_fault. */
  function unqualified(id: number): DumpedType | undefined {
    const type = dumped.get(id);
    return type?.kind === 'CONST' || type?.kind === 'VOLATILE' ? unqualified(type.type_id ?? 0) : type;
  }

  function flattened(struct: DumpedType, start: number): (string | number)[][] {
    return (struct.members ?? []).flatMap(({ name, type_id, bits_offset, bitfield_size }) => {
      const inner = unqualified(type_id);
      if (plain(name) === '' && (inner?.kind === 'STRUCT' || inner?.kind === 'UNION')) {
        return flattened(inner, start + bits_offset);
      }
      return [[plain(name), start + bits_offset, bitfield_size ?? 0]];
    });
  }
});

function plain(name: string): string {
  return name === '(anon)' ? '' : name;
}

function wordsOf(text: string): readonly string[] {
  return text.match(/\w+/g) ?? [];
}
