import { closestNames } from '../../base/closest-names.js';
import { DamagedBtfError } from '../../errors/damaged-btf-error.js';
import { MemberPathError } from '../../errors/member-path-error.js';
import { UnknownTypeError } from '../../errors/unknown-type-error.js';
import { type BtfBytes, indexBtf } from './btf-bytes.js';
import { BtfEnum } from './btf-enum.js';
import { BtfFunction } from './btf-function.js';
import { type BtfKind, btfKinds } from './btf-kind.js';
import { BtfStruct } from './btf-struct.js';
import type { BtfType } from './btf-type.js';
import { type MemberPlace, resolvePath } from './member-path.js';
import { bareType, membersOf } from './members.js';
import { readType } from './read-type.js';
import { declaration } from './type-text.js';

/** What can be looked up by its name, and the kinds of BTF that have it. */
const lookups = {
  function: ['func'],
  struct: ['struct', 'union'],
  enum: ['enum', 'enum64'],
  type: ['typedef', 'int', 'float'],
} as const satisfies Readonly<Record<string, readonly BtfKind[]>>;

export type BtfLookup = keyof typeof lookups;

/**
 * The types of a kernel, or of one of its modules: functions with their arguments, structures with the place of each member.
 * Nothing is decoded before it is asked for.
 *
 * @see parseBtf
 */
export class Btf {
  /** Ids below this one are the base's. */
  readonly firstId: number;
  readonly #bytes: BtfBytes;
  readonly #text: Buffer;
  readonly #indexes = new Map<BtfLookup, ReadonlyMap<string, number>>();

  constructor(
    bytes: Uint8Array,
    /** The kernel's own types, on which those of a module build. */
    readonly base?: Btf,
  ) {
    this.#bytes = indexBtf(bytes);
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.firstId = base?.endId ?? 1;
  }

  /** Ids of types are below this one; 0 is `void`. */
  get endId(): number {
    return this.firstId + this.#bytes.typeAt.length;
  }

  /** Bytes of strings, the base's included. */
  get stringBytes(): number {
    return (this.base?.stringBytes ?? 0) + this.#bytes.stringBytes;
  }

  /** A type as it stands in BTF. @throws DamagedBtfError for an id that is none */
  type(id: number): BtfType {
    if (id === 0) return { kind: 'void' };
    if (id < this.firstId && this.base !== undefined) return this.base.type(id);
    if (id < this.firstId || id >= this.endId) {
      throw new DamagedBtfError(this.#bytes.stringsAt, `there is no type ${id} of ${this.endId}`);
    }
    return readType(this.#bytes, id - this.firstId, (offset) => this.#string(offset));
  }

  /** A type as one writes it in C, or the declaration of a name with it. @example btf.typeText(id, 'fn') // int (*fn)(void) */
  typeText(id: number, name = ''): string {
    return declaration(this.#typeOf, id, name);
  }

  /** The id of what has this name, the first where several have it. */
  find(what: BtfLookup, name: string): number | undefined {
    return this.base?.find(what, name) ?? this.#index(what).get(name);
  }

  /** All names of one sort, the base's not included. */
  names(what: BtfLookup): Iterable<string> {
    return this.#index(what).keys();
  }

  /**
   * The prototype of a function. BTF has those that the compiler made code for, under a name that is unique.
   *
   * @throws UnknownTypeError with the nearest names
   * @example String(btf.func('vfs_read')) // ssize_t vfs_read(struct file *file, char *buf, size_t count, loff_t *pos)
   */
  func(name: string): BtfFunction {
    const func = this.type(this.#known('function', name));
    const proto = func.kind === 'func' ? this.type(func.type) : func;
    if (func.kind !== 'func' || proto.kind !== 'func_proto') {
      throw new DamagedBtfError(this.#bytes.stringsAt, `function ${name} has no prototype`);
    }
    const params = proto.params
      .filter(({ type }) => type !== 0)
      .map((param) => ({
        name: param.name,
        type: this.typeText(param.type),
        typeId: param.type,
        declaration: this.typeText(param.type, param.name),
      }));
    const text = this.typeText(func.type, name);
    return new BtfFunction(name, params, this.typeText(proto.returns), proto.returns, func.linkage, text);
  }

  /**
   * A structure or union with the place of each member, by its name or that of a typedef.
   *
   * @throws UnknownTypeError with the nearest names
   * @example btf.struct('file').members.find(({ name }) => name === 'f_path')?.offset
   */
  struct(name: string): BtfStruct {
    const bare = name.replace(/^(struct|union) /, '');
    const typedef = this.find('struct', bare) === undefined ? this.find('type', bare) : undefined;
    const type = bareType(this.#typeOf, typedef ?? this.#known('struct', bare));
    if (type.kind !== 'struct' && type.kind !== 'union') throw this.#unknown('struct', bare);
    return new BtfStruct(type.kind, type.name || bare, type.size, membersOf(this.#typeOf, type.members));
  }

  /** An enumeration. @throws UnknownTypeError with the nearest names */
  enum(name: string): BtfEnum {
    const type = this.type(this.#known('enum', name.replace(/^enum /, '')));
    if (type.kind !== 'enum' && type.kind !== 'enum64') throw this.#unknown('enum', name);
    return new BtfEnum(type.name, type.size, type.values);
  }

  /**
   * Where a path of members ends, beginning in a structure that a pointer leads to.
   *
   * @throws UnknownTypeError, MemberPathError
   * @example btf.memberPath('file', 'f_path.dentry->d_name.name').offsets // [72, 40]
   */
  memberPath(struct: string, path: string): MemberPlace {
    const id = this.#known('struct', struct.replace(/^(struct|union) /, ''));
    const pointer: BtfType = { kind: 'ptr', type: id };
    return resolvePath((wanted) => (wanted === -1 ? pointer : this.type(wanted)), -1, path);
  }

  /**
   * Where a path that begins with an argument of a function ends, as a probe names it: `file->f_path.dentry`. An argument alone has
   * no offsets.
   *
   * @throws UnknownTypeError, MemberPathError
   */
  argumentPath(func: string, path: string): MemberPlace {
    const name = /^[^-.]*/.exec(path)?.[0] ?? '';
    const { params } = this.func(func);
    const param = params.find((known) => known.name === name);
    if (param === undefined) {
      const names = params.map((known) => known.name);
      throw new MemberPathError(
        path,
        0,
        'This is not found in the function arguments.',
        `The arguments of ${func} are: ${names.join(', ') || 'none'}.`,
        closestNames(name, names),
      );
    }
    const joint = path.slice(name.length);
    if (joint === '')
      return { path, type: param.type, typeId: param.typeId, offsets: [], bitSize: 0, bitOffset: 0 };
    if (joint.startsWith('.')) {
      throw new MemberPathError(
        path,
        name.length,
        'Non pointer structure/union argument is not supported.',
        `${name} is a ${param.type}: go on with ->.`,
      );
    }
    if (!joint.startsWith('->')) {
      throw new MemberPathError(
        path,
        name.length,
        "Failed to parse single hyphen. Forgot '>'?",
        'Members are joined by -> and by a dot.',
      );
    }
    return resolvePath(this.#typeOf, param.typeId, path, name.length + 2);
  }

  readonly #typeOf = (id: number): BtfType => this.type(id);

  #known(what: BtfLookup, name: string): number {
    const id = this.find(what, name);
    if (id === undefined) throw this.#unknown(what, name);
    return id;
  }

  #unknown(what: BtfLookup, name: string): UnknownTypeError {
    const names = [...this.names(what), ...(this.base?.names(what) ?? [])];
    return new UnknownTypeError(what, name, closestNames(name, names));
  }

  #index(what: BtfLookup): ReadonlyMap<string, number> {
    const known = this.#indexes.get(what);
    if (known !== undefined) return known;
    const wanted = new Set<number>(lookups[what].map((kind) => btfKinds.indexOf(kind)));
    const index = new Map<string, number>();
    const { kindAt, typeAt, view, littleEndian } = this.#bytes;
    for (let position = 0; position < kindAt.length; position++) {
      if (!wanted.has(kindAt[position] ?? 0)) continue;
      const name = this.#string(view.getUint32(typeAt[position] ?? 0, littleEndian));
      if (name !== '' && !index.has(name)) index.set(name, position + this.firstId);
    }
    this.#indexes.set(what, index);
    return index;
  }

  /** Strings of a split BTF count on from the end of its base's. */
  #string(offset: number): string {
    if (offset === 0) return '';
    const before = this.base?.stringBytes ?? 0;
    if (this.base !== undefined && offset < before) return this.base.#string(offset);
    const { stringsAt, stringBytes } = this.#bytes;
    const at = stringsAt + offset - before;
    if (offset - before >= stringBytes)
      throw new DamagedBtfError(at, `there is no string at offset ${offset}`);
    return this.#text.toString('latin1', at, this.#text.indexOf(0, at));
  }
}

/**
 * Reads BTF: the types that a kernel carries of itself.
 *
 * Kernel: Documentation/bpf/btf.rst, include/uapi/linux/btf.h (v6.12); /sys/kernel/btf/vmlinux and one file for each module, which is
 * split: its types and strings count on from those of vmlinux. Needs CONFIG_DEBUG_INFO_BTF (Linux 5.2), for modules
 * CONFIG_DEBUG_INFO_BTF_MODULES (5.11).
 *
 * @param base for the BTF of a module: that of vmlinux
 * @throws DamagedBtfError, UnknownBtfKindError
 * @example
 * const btf = parseBtf(await vm.read('/sys/kernel/btf/vmlinux'));
 * String(btf.func('vfs_read')); // ssize_t vfs_read(struct file *file, char *buf, size_t count, loff_t *pos)
 */
export function parseBtf(bytes: Uint8Array, base?: Btf): Btf {
  return new Btf(bytes, base);
}
