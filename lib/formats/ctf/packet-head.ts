import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { PacketCursor, SlotValue } from './packet-cursor.js';
import type { PacketField, PacketFieldName, StreamPlan, TracePlan } from './trace-plan.js';

/** First field of each packet (CTF 1.8 specification, section 5.1). */
const packetMagic = 0xc1fc1fc1;
/** Bits are counted in 32-bit integers. */
const mostPacketBytes = 128 << 20;
const firstReadBytes = 4096;

/** What the head of a packet says. */
export interface PacketHead {
  readonly plan: StreamPlan;
  /** Number of the instance of the stream, where packets say it. */
  readonly instance: SlotValue | undefined;
  /** Bytes from the packet's first to the next packet's first. */
  readonly packetBytes: number;
  readonly contentBits: number;
  /** Bit at which the first event begins. */
  readonly dataAt: number;
  /** Undefined where packets do not say it. */
  readonly cpu: number | undefined;
  /** In ticks. */
  readonly begin: bigint | undefined;
  readonly end: bigint | undefined;
  /** Events of the stream that were discarded up to the end of this packet. */
  readonly discarded: bigint | undefined;
  readonly sequenceNumber: bigint | undefined;
}

/** Reads the head of the packet at `offset` and leaves its bytes in the cursor. @throws DamagedFileError */
export function loadPacket(
  source: ByteSource,
  offset: number,
  trace: TracePlan,
  cursor: PacketCursor,
): PacketHead {
  const left = source.size - offset;
  const head = readHead(source, offset, Math.min(left, firstReadBytes), trace, cursor);
  const { packetBytes } = head;
  if (packetBytes > mostPacketBytes)
    throw cursor.damaged(
      `a packet of ${packetBytes} bytes is larger than the ${mostPacketBytes} that are read`,
    );
  const { dataAt } = head;
  const bytes = source.read(offset, Math.min(packetBytes, left));
  cursor.load(bytes, offset);
  cursor.at = dataAt;
  cursor.end = Math.min(head.contentBits, bytes.length * 8);
  return head;
}

function readHead(
  source: ByteSource,
  offset: number,
  bytes: number,
  trace: TracePlan,
  cursor: PacketCursor,
): PacketHead {
  cursor.load(source.read(offset, bytes), offset);
  try {
    return parseHead(trace, cursor, source.size - offset);
  } catch (error) {
    const most = Math.min(source.size - offset, mostPacketBytes);
    if (!(error instanceof DamagedFileError) || bytes >= most) throw error;
    // It may only be longer than what was read of it.
    return readHead(source, offset, Math.min(most, bytes * 64), trace, cursor);
  }
}

function parseHead(trace: TracePlan, cursor: PacketCursor, left: number): PacketHead {
  trace.readPacketHeader(cursor);
  const header = (name: PacketFieldName) => slotValue(cursor, trace.headerField(name));
  const magic = header('magic');
  if (magic !== undefined && magic !== packetMagic)
    throw cursor.damaged('a packet does not begin with its magic');
  const plan = trace.stream(header('stream_id'));
  plan.readPacketContext(cursor);
  const { fields } = plan;
  const context = (name: PacketFieldName) => bigintOrNot(slotValue(cursor, fields[name]));
  const size = context('packet_size');
  const packetBits = Number(size ?? BigInt(left) * 8n);
  const contentBits = Number(context('content_size') ?? BigInt(packetBits));
  const problem = sizeProblem(packetBits, contentBits, cursor.at);
  if (problem !== undefined) throw cursor.damaged(problem);
  return {
    plan,
    instance: header('stream_instance_id'),
    packetBytes: packetBits / 8,
    contentBits,
    dataAt: cursor.at,
    cpu: fields.cpu_id === undefined ? undefined : Number(slotValue(cursor, fields.cpu_id) ?? 0),
    begin: context('timestamp_begin'),
    end: context('timestamp_end'),
    discarded: context('events_discarded'),
    sequenceNumber: context('packet_seq_num'),
  };
}

function sizeProblem(packetBits: number, contentBits: number, headBits: number): string | undefined {
  if (packetBits % 8 !== 0) return 'a packet ends within a byte';
  if (contentBits > packetBits) return 'the content of a packet is larger than the packet';
  if (contentBits < headBits) return 'the content of a packet is smaller than its head';
  return undefined;
}

function slotValue(cursor: PacketCursor, field: PacketField | undefined): SlotValue | undefined {
  return field === undefined ? undefined : cursor.slots[field.slot];
}

function bigintOrNot(value: SlotValue | undefined): bigint | undefined {
  return value === undefined ? undefined : BigInt(value);
}
