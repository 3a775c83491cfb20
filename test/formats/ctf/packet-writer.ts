import { BitWriter } from './bit-writer.js';

export const uuid = '2a6422d0-6cee-11e0-8c08-cb07d7b3a564';

/** What is written before the events of a packet, for the metadata of `traceHead`. */
export interface PacketOptions {
  readonly begin: bigint;
  readonly end: bigint;
  readonly discarded?: number;
  readonly sequence?: number;
  readonly cpu?: number;
  readonly stream?: number;
  readonly instance?: number;
  /** Bytes of the packet in all; without it, as many as its content needs. */
  readonly bytes?: number;
}

/** Declarations of the trace that the packets of `packet` fit. */
export function traceHead(bigEndian: boolean, more = ''): string {
  return `/* CTF 1.8 */
typealias integer { size = 8; align = 8; signed = false; } := uint8_t;
typealias integer { size = 16; align = 8; signed = false; } := uint16_t;
typealias integer { size = 32; align = 8; signed = false; } := uint32_t;
typealias integer { size = 64; align = 8; signed = false; } := uint64_t;
typealias integer { size = 64; align = 8; signed = true; } := int64_t;
typealias integer { size = 32; align = 8; signed = true; } := int32_t;
trace {
  major = 1; minor = 8; uuid = "${uuid}"; byte_order = ${bigEndian ? 'be' : 'le'};
  packet.header := struct { uint32_t magic; uint8_t uuid[16]; uint32_t stream_id; uint64_t stream_instance_id; };
};
env { hostname = "host"; domain = "ust"; };
clock { name = mono; freq = 1000000000; offset_s = 1700000000; offset = 5; };
typealias integer { size = 64; align = 8; map = clock.mono.value; } := time64_t;
typealias integer { size = 32; align = 8; map = clock.mono.value; } := time32_t;
typealias integer { size = 27; align = 1; map = clock.mono.value; } := time27_t;
struct packet_context {
  time64_t timestamp_begin; time64_t timestamp_end; uint64_t content_size; uint64_t packet_size;
  uint32_t packet_seq_num; uint32_t events_discarded; uint32_t cpu_id;
};
${more}`;
}

/** A packet with the head that `traceHead` declares around what `write` adds. */
export function packet(
  bigEndian: boolean,
  options: PacketOptions,
  write: (to: BitWriter) => void,
): Uint8Array {
  const assemble = (contentBits: number, packetBits: number) => {
    const out = new BitWriter(bigEndian);
    out.int(0xc1fc1fc1, 32);
    for (const byte of Buffer.from(uuid.replaceAll('-', ''), 'hex')) out.int(byte, 8);
    out.int(options.stream ?? 0, 32).int(options.instance ?? 0, 64);
    out.int(options.begin, 64).int(options.end, 64).int(contentBits, 64).int(packetBits, 64);
    out
      .int(options.sequence ?? 0, 32)
      .int(options.discarded ?? 0, 32)
      .int(options.cpu ?? 0, 32);
    write(out);
    return out;
  };
  const contentBits = assemble(0, 0).length;
  const bytes = options.bytes ?? Math.ceil(contentBits / 8);
  const content = assemble(contentBits, bytes * 8).bytes();
  const out = new Uint8Array(bytes);
  out.set(content);
  return out;
}

/** Metadata cut into packets as LTTng writes it. */
export function packetisedMetadata(text: string, bigEndian: boolean, pieceBytes = 200): Uint8Array {
  const bytes = Buffer.from(text);
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const body = bytes.subarray(at, at + pieceBytes);
    const padding = 16;
    const out = new Uint8Array(37 + body.length + padding);
    const view = new DataView(out.buffer);
    view.setUint32(0, 0x75d11d57, !bigEndian);
    out.set(Buffer.from(uuid.replaceAll('-', ''), 'hex'), 4);
    view.setUint32(24, (37 + body.length) * 8, !bigEndian);
    view.setUint32(28, out.length * 8, !bigEndian);
    out[35] = 1;
    out[36] = 8;
    out.set(body, 37);
    pieces.push(out);
  }
  return Buffer.concat(pieces);
}
