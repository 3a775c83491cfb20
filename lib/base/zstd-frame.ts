/** Where a zstd frame and its blocks lie, read from their headers alone. */
export interface ZstdFrame {
  /** Offset after its last byte; where it is not closed, after its last whole block. */
  readonly end: number;
  /** Its last block, and its checksum, are there. */
  readonly closed: boolean;
  readonly skippable: boolean;
  /** What it says that comes out of it, if it does. */
  readonly contentBytes: number | undefined;
  /** Descriptor of a window that is as large as the frame's, as a header has it that states no size. */
  readonly windowByte: number;
  readonly firstBlock: number;
  /** Offset after each whole block. */
  readonly blockEnds: Uint32Array;
  /** What can come out of the blocks before each block's end, at most. */
  readonly mostBytes: Float64Array;
}

const magic = 0xfd2f_b528;
const skippableMagic = 0x184d_2a50;
const largestBlock = 0x2_0000;

/**
 * The frame that starts at an offset, or undefined where none does.
 *
 * Format: RFC 8878, 3.1.1 (frame header, blocks) and 3.1.2 (skippable frames).
 */
export function zstdFrame(bytes: Uint8Array, at: number): ZstdFrame | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + 8 > bytes.length) return undefined;
  const first = view.getUint32(at, true);
  if ((first & 0xffff_fff0) >>> 0 === skippableMagic) return skippableFrame(view, at);
  if (first !== magic) return undefined;
  const descriptor = view.getUint8(at + 4);
  const singleSegment = (descriptor & 0x20) !== 0;
  const dictionaryBytes = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const contentSizeBytes = [singleSegment ? 1 : 0, 2, 4, 8][descriptor >>> 6] ?? 0;
  const contentAt = at + 5 + (singleSegment ? 0 : 1) + dictionaryBytes;
  const firstBlock = contentAt + contentSizeBytes;
  // A dictionary would have to come from elsewhere; bit 3 is reserved.
  if (firstBlock > bytes.length || dictionaryBytes > 0 || (descriptor & 8) !== 0) return undefined;
  const contentBytes = contentSizeBytes === 0 ? undefined : contentSize(view, contentAt, contentSizeBytes);
  const windowByte = singleSegment ? windowByteFor(contentBytes ?? 0) : view.getUint8(at + 5);
  const { ends, most, closed } = walkBlocks(view, firstBlock);
  const blocksEnd = ends.at(-1) ?? firstBlock;
  const end = blocksEnd + ((descriptor & 4) !== 0 && closed ? 4 : 0);
  return {
    end: Math.min(end, bytes.length),
    closed: closed && end <= bytes.length,
    skippable: false,
    contentBytes,
    windowByte,
    firstBlock,
    blockEnds: Uint32Array.from(ends),
    mostBytes: Float64Array.from(most),
  };
}

function skippableFrame(view: DataView, at: number): ZstdFrame {
  const end = at + 8 + view.getUint32(at + 4, true);
  return {
    end: Math.min(end, view.byteLength),
    closed: end <= view.byteLength,
    skippable: true,
    contentBytes: 0,
    windowByte: 0,
    firstBlock: at + 8,
    blockEnds: new Uint32Array(0),
    mostBytes: new Float64Array(0),
  };
}

function contentSize(view: DataView, at: number, size: number): number {
  if (size === 1) return view.getUint8(at);
  if (size === 2) return view.getUint16(at, true) + 256;
  if (size === 4) return view.getUint32(at, true);
  return Number(view.getBigUint64(at, true));
}

/** A window of a power of two, at least 1 KB, that holds so many bytes. */
function windowByteFor(bytes: number): number {
  return Math.min(31, Math.max(0, Math.ceil(Math.log2(Math.max(1, bytes))) - 10)) << 3;
}

/** Block headers are 3 bytes: last block, type in 2 bits (raw, one byte repeated, compressed, reserved), size. */
function walkBlocks(view: DataView, firstBlock: number) {
  const ends: number[] = [];
  const most: number[] = [];
  let total = 0;
  let at = firstBlock;
  while (at + 3 <= view.byteLength) {
    const head = view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    const type = (head >>> 1) & 3;
    const size = head >>> 3;
    const end = at + 3 + (type === 1 ? 1 : size);
    if (type === 3 || end > view.byteLength) break;
    total += type === 2 ? largestBlock : size;
    ends.push(end);
    most.push(total);
    at = end;
    if ((head & 1) !== 0) return { ends, most, closed: true };
  }
  return { ends, most, closed: false };
}
