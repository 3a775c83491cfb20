import { reply } from '../target/protocol.js';
import type { RecordedCell, RecordedEvent } from './recording.js';
import { readShared, share, sharedBytes } from './shared-contents.js';

type Frame = Extract<RecordedEvent, { kind: 'frame' }>;
type PackedFrame = Omit<Frame, 'payload'> & { readonly bytes: number; readonly shared?: readonly string[] };
type PackedEvent = Exclude<RecordedEvent, Frame> | PackedFrame;
/** A cell as it is written: what came is kept apart, and only its length stands here. */
export type PackedCell = Omit<RecordedCell, 'source' | 'events'> & {
  readonly events: readonly PackedEvent[];
};

/** Takes cells apart into what is written as JSON, the bytes that came, and the digests of the contents that are shared. */
export function packCells(folder: string, cells: readonly RecordedCell[]) {
  const payloads: Buffer[] = [];
  const contents = new Set<string>();
  const packEvent = (event: RecordedEvent): PackedEvent => {
    if (event.kind !== 'frame') return event;
    const { payload, ...frame } = event;
    if (isShared(event)) {
      const shared = share(folder, payload);
      for (const digest of shared) contents.add(digest);
      return { ...frame, bytes: payload.length, shared };
    }
    payloads.push(payload);
    return { ...frame, bytes: payload.length };
  };
  const heads: PackedCell[] = cells.map(({ instances, events }) => ({
    instances,
    events: joinData(events).map(packEvent),
  }));
  return { heads, payloads, contents: [...contents].sort() };
}

/** A long answer comes in several frames of data, cut anywhere: they become one, so that the same content is the same bytes. */
function joinData(events: readonly RecordedEvent[]): readonly RecordedEvent[] {
  const pieces = new Map<string, Buffer[]>();
  const channelOf = ({ connection, channel }: Frame) => `${connection} ${channel}`;
  const isData = (event: RecordedEvent): event is Frame =>
    event.kind === 'frame' && event.reply === reply.data;
  for (const event of events.filter(isData)) {
    const name = channelOf(event);
    pieces.set(name, [...(pieces.get(name) ?? []), event.payload]);
  }
  return events.flatMap((event) => {
    if (!isData(event)) return event;
    const name = channelOf(event);
    const all = pieces.get(name);
    pieces.delete(name);
    return all === undefined ? [] : { ...event, payload: Buffer.concat(all) };
  });
}

/** The events of cells, put together again. @throws DamagedRecordingError */
export function unpackCells(
  folder: string,
  cells: readonly PackedCell[],
  payloads: Buffer,
): Omit<RecordedCell, 'source'>[] {
  const unpack = unpacker(folder, payloads);
  return cells.map(({ instances, events }) => ({ instances, events: events.map(unpack) }));
}

function unpacker(folder: string, payloads: Buffer): (event: PackedEvent) => RecordedEvent {
  let at = 0;
  return (event) => {
    if (event.kind !== 'frame') return event;
    const { bytes, shared, ...frame } = event;
    if (shared !== undefined) return { ...frame, payload: readShared(folder, shared) };
    at += bytes;
    return { ...frame, payload: payloads.subarray(at - bytes, at) };
  };
}

/** Contents of files may be the same in another recording; events never are. */
function isShared({ reply: kind, payload }: Frame): boolean {
  return kind === reply.data && payload.length >= sharedBytes;
}
