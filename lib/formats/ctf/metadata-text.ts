import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';

/** First four bytes of each metadata packet, in the byte order of the trace (CTF 1.8, section 7.1). */
const packetMagic = 0x75d11d57;
/** magic u32, uuid 16 bytes, checksum u32, content_size u32, packet_size u32 (both in bits), five u8: 37 bytes. */
const packetHeadBytes = 37;
const mostMetadataBytes = 64 << 20;

/** The metadata as text, and what was wrong with its packets. */
export interface MetadataText {
  readonly text: string;
  readonly damage: readonly DamagedFileError[];
}

/**
 * The text of a `metadata` file, be it plain or in packets. A damaged packet ends it: what came before it is good.
 *
 * Document: CTF 1.8 specification, section 7.1 (metadata packets), https://diamon.org/ctf/v1.8.3/.
 *
 * @throws DamagedFileError when there is no text at all
 */
export function readMetadataText(source: ByteSource): MetadataText {
  if (source.size > mostMetadataBytes)
    throw damaged(0, `${source.size} bytes of metadata are not believable`);
  const bytes = source.read(0, source.size);
  if (bytes.length < 4) throw damaged(0, 'the metadata is empty');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (view.getUint32(0, true) === packetMagic) return unpack(bytes, view, true);
  if (view.getUint32(0, false) === packetMagic) return unpack(bytes, view, false);
  return { text: Buffer.from(bytes).toString('utf8'), damage: [] };
}

function unpack(bytes: Uint8Array, view: DataView, little: boolean): MetadataText {
  const pieces: Uint8Array[] = [];
  const damage: DamagedFileError[] = [];
  let at = 0;
  while (at < bytes.length) {
    const problem = packetProblem(view, at, little);
    if (problem !== undefined) {
      damage.push(new DamagedFileError('CTF metadata', at, problem, 'the rest of the metadata is not read'));
      break;
    }
    pieces.push(bytes.subarray(at + packetHeadBytes, at + view.getUint32(at + 24, little) / 8));
    at += view.getUint32(at + 28, little) / 8;
  }
  const [first] = damage;
  if (pieces.length === 0 && first !== undefined) throw first;
  return { text: Buffer.concat(pieces).toString('utf8'), damage };
}

function packetProblem(view: DataView, at: number, little: boolean): string | undefined {
  const left = view.byteLength - at;
  if (left < packetHeadBytes) return 'the metadata ends within the head of a packet';
  if (view.getUint32(at, little) !== packetMagic) return 'a metadata packet does not begin with its magic';
  const content = view.getUint32(at + 24, little) / 8;
  const packet = view.getUint32(at + 28, little) / 8;
  if (view.getUint8(at + 32) !== 0 || view.getUint8(at + 33) !== 0)
    return 'compressed or encrypted metadata is not known';
  if (!Number.isInteger(content) || !Number.isInteger(packet)) return 'a metadata packet ends within a byte';
  if (content < packetHeadBytes || content > packet)
    return 'the sizes of a metadata packet contradict each other';
  if (packet > left) return 'the metadata ends within a packet';
  return undefined;
}

function damaged(offset: number, problem: string): DamagedFileError {
  return new DamagedFileError('CTF metadata', offset, problem);
}
