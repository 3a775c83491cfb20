import { DamagedBtfError } from '../../errors/damaged-btf-error.js';
import { UnknownBtfKindError } from '../../errors/unknown-btf-kind-error.js';
import { btfKinds, bytesAfterHead, typeHeadBytes } from './btf-kind.js';

const magic = 0xeb9f;
const magicSwapped = 0x9feb;
const headerBytes = 24;

/** BTF with the place of each of its types found; nothing is decoded yet. */
export interface BtfBytes {
  readonly view: DataView;
  readonly littleEndian: boolean;
  /** Offset of each type's head, by position; the first of a base is type 1. */
  readonly typeAt: Uint32Array;
  /** Kind number of each type, by position. */
  readonly kindAt: Uint8Array;
  readonly stringsAt: number;
  readonly stringBytes: number;
}

/**
 * Finds the types in BTF.
 *
 * Kernel: `struct btf_header`, `struct btf_type` in include/uapi/linux/btf.h (v6.12); Documentation/bpf/btf.rst.
 *
 * @throws DamagedBtfError, UnknownBtfKindError
 */
export function indexBtf(bytes: Uint8Array): BtfBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerBytes) throw new DamagedBtfError(bytes.length, 'it ends within its header');
  const first = view.getUint16(0, true);
  if (first !== magic && first !== magicSwapped)
    throw new DamagedBtfError(0, 'it does not start with 0xEB9F');
  const littleEndian = first === magic;
  if (bytes[2] !== 1) throw new DamagedBtfError(2, `version ${bytes[2]} is not known`);
  const u32 = (at: number) => view.getUint32(at, littleEndian);
  const headLength = u32(4);
  if (headLength < headerBytes) throw new DamagedBtfError(4, `its header has ${headLength} bytes`);
  const section = (at: number, what: string) => {
    const start = headLength + u32(at);
    const length = u32(at + 4);
    if (start + length > bytes.length) {
      throw new DamagedBtfError(at, `its ${what} end at byte ${start + length} of ${bytes.length}`);
    }
    return { start, length };
  };
  const types = section(8, 'types');
  const strings = section(16, 'strings');
  if (strings.length > 0 && bytes[strings.start + strings.length - 1] !== 0) {
    throw new DamagedBtfError(strings.start + strings.length - 1, 'its last string has no end');
  }
  const places = findTypes(view, littleEndian, types.start, types.start + types.length);
  return { view, littleEndian, ...places, stringsAt: strings.start, stringBytes: strings.length };
}

function findTypes(
  view: DataView,
  littleEndian: boolean,
  start: number,
  end: number,
): Pick<BtfBytes, 'typeAt' | 'kindAt'> {
  const most = Math.floor((end - start) / typeHeadBytes);
  const typeAt = new Uint32Array(most);
  const kindAt = new Uint8Array(most);
  const fixed = Uint8Array.from(btfKinds, (kind) => bytesAfterHead[kind].fixed);
  const each = Uint8Array.from(btfKinds, (kind) => bytesAfterHead[kind].each);
  let count = 0;
  let at = start;
  while (at < end) {
    if (at + typeHeadBytes > end) throw new DamagedBtfError(at, 'the types end within a type');
    const info = view.getUint32(at + 4, littleEndian);
    const kind = (info >>> 24) & 0x1f;
    if (kind === 0 || kind >= btfKinds.length) throw new UnknownBtfKindError(kind, at);
    typeAt[count] = at;
    kindAt[count] = kind;
    count++;
    const next = at + typeHeadBytes + (fixed[kind] ?? 0) + (info & 0xffff) * (each[kind] ?? 0);
    if (next > end) throw new DamagedBtfError(at, 'a type reaches beyond the types');
    at = next;
  }
  return { typeAt: typeAt.subarray(0, count), kindAt: kindAt.subarray(0, count) };
}
