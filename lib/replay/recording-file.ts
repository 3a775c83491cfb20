import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { DamagedRecordingError } from '../errors/damaged-recording-error.js';
import { NoRecordingError } from '../errors/no-recording-error.js';
import { reply } from '../target/protocol.js';
import type { RecordedCell, RecordedEvent, RecordingManifest } from './recording.js';

/** Of the files; another number when what is in them is written otherwise. */
const format = 1;
/** What is as large is kept in files of its own, which recordings share. */
const sharedBytes = 64 << 10;
/** Where such a content is cut: a list of symbols that has one more at its end shares all but the last piece. */
const pieceBytes = 1 << 20;

/** What can be read of a recording without its calls: `NAME.json`. */
interface Index {
  readonly format: number;
  readonly manifest: RecordingManifest;
  /** The cells' sources. */
  readonly cells: readonly string[];
  /** SHA-256 of `NAME.br`. */
  readonly calls: string;
  /** SHA-256 of each content that it shares with others. */
  readonly contents: readonly string[];
}

type Frame = Extract<RecordedEvent, { kind: 'frame' }>;
type PackedFrame = Omit<Frame, 'payload'> & { readonly bytes: number; readonly shared?: readonly string[] };
type PackedEvent = Exclude<RecordedEvent, Frame> | PackedFrame;
type PackedCell = Omit<RecordedCell, 'source' | 'events'> & { readonly events: readonly PackedEvent[] };

/**
 * A recording on disk: `NAME.json` with its manifest and the sources of its cells, `NAME.br` with the calls, compressed, and what is
 * large in `contents/`, each under the digest of what is in it, so that recordings of the same machine share it.
 */
export class RecordingFile {
  #cells: readonly RecordedCell[] | undefined;

  private constructor(
    readonly file: string,
    private readonly index: Index,
  ) {}

  /** @throws NoRecordingError, DamagedRecordingError */
  static open(file: string): RecordingFile {
    const notebook = `notebooks/${basename(file, '.json')}.ipynb`;
    return new RecordingFile(file, parseIndex(file, readOrThrow(file, notebook).toString('utf8')));
  }

  get manifest(): RecordingManifest {
    return this.index.manifest;
  }

  get sources(): readonly string[] {
    return this.index.cells;
  }

  /** What of `contents/` belongs to it. */
  get contents(): readonly string[] {
    return this.index.contents;
  }

  /** The cells with their calls; read when first asked for. @throws DamagedRecordingError */
  get cells(): readonly RecordedCell[] {
    this.#cells ??= this.#read();
    return this.#cells;
  }

  #read(): RecordedCell[] {
    const file = callsFile(this.file);
    const packed = readPart(file);
    if (digestOf(packed) !== this.index.calls) {
      throw new DamagedRecordingError(file, 'its digest is not the one that its index names');
    }
    const whole = brotliDecompressSync(packed);
    const headEnd = 4 + whole.readUInt32LE(0);
    const heads = JSON.parse(whole.toString('utf8', 4, headEnd)) as readonly PackedCell[]; // the digest has vouched for it
    const unpack = unpacker(dirname(this.file), whole.subarray(headEnd));
    return heads.map((head, at) => ({
      source: this.index.cells[at] ?? '',
      instances: head.instances,
      events: head.events.map(unpack),
    }));
  }
}

/** Writes a recording; files of the same name are replaced. Gives its size in bytes, without what it shares. */
export function writeRecording(
  file: string,
  manifest: RecordingManifest,
  cells: readonly RecordedCell[],
): number {
  mkdirSync(contentsFolder(dirname(file)), { recursive: true });
  const { heads, payloads, contents } = pack(dirname(file), cells);
  const head = Buffer.from(JSON.stringify(heads));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(head.length);
  const calls = compress(Buffer.concat([length, head, ...payloads]));
  writeFileSync(callsFile(file), calls);
  const index: Index = {
    format,
    manifest,
    cells: cells.map(({ source }) => source),
    calls: digestOf(calls),
    contents,
  };
  writeFileSync(file, `${JSON.stringify(index, undefined, 2)}\n`);
  return calls.length;
}

/** The folder of what the recordings in a folder share. */
export function contentsFolder(folder: string): string {
  return join(folder, 'contents');
}

function pack(folder: string, cells: readonly RecordedCell[]) {
  const payloads: Buffer[] = [];
  const contents = new Set<string>();
  const packEvent = (event: RecordedEvent): PackedEvent => {
    if (event.kind !== 'frame') return event;
    const { payload, ...frame } = event;
    if (isShared(event)) {
      const shared = piecesOf(payload).map((piece) => share(folder, piece));
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

function unpacker(folder: string, payloads: Buffer): (event: PackedEvent) => RecordedEvent {
  let at = 0;
  return (event) => {
    if (event.kind !== 'frame') return event;
    const { bytes, shared, ...frame } = event;
    if (shared !== undefined) {
      const pieces = shared.map((digest) => readShared(folder, digest));
      return { ...frame, payload: Buffer.concat(pieces) };
    }
    at += bytes;
    return { ...frame, payload: payloads.subarray(at - bytes, at) };
  };
}

/** Contents of files may be the same in another recording; events never are. */
function isShared({ reply: kind, payload }: Frame): boolean {
  return kind === reply.data && payload.length >= sharedBytes;
}

function piecesOf(payload: Buffer): Buffer[] {
  const count = Math.ceil(payload.length / pieceBytes);
  return Array.from({ length: count }, (_, at) => payload.subarray(at * pieceBytes, (at + 1) * pieceBytes));
}

function share(folder: string, content: Buffer): string {
  const digest = digestOf(content);
  const file = join(contentsFolder(folder), `${digest}.br`);
  if (!existsSync(file)) writeFileSync(file, compress(content));
  return digest;
}

function readShared(folder: string, digest: string): Buffer {
  const file = join(contentsFolder(folder), `${digest}.br`);
  const content = decompress(file, readPart(file));
  if (digestOf(content) !== digest) throw new DamagedRecordingError(file, 'its digest is not its name');
  return content;
}

function compress(bytes: Buffer): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

function decompress(file: string, bytes: Buffer): Buffer {
  try {
    return brotliDecompressSync(bytes);
  } catch (error) {
    throw new DamagedRecordingError(file, 'it cannot be decompressed', { cause: error });
  }
}

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function callsFile(file: string): string {
  return file.replace(/\.json$/, '.br');
}

function readOrThrow(file: string, notebook: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) throw new NoRecordingError(file, notebook);
    throw error;
  }
}

function readPart(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    if (isMissing(error)) throw new DamagedRecordingError(file, 'the file is not there');
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function parseIndex(file: string, text: string): Index {
  let index: unknown;
  try {
    index = JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new DamagedRecordingError(file, `it is no JSON (${error.message})`);
  }
  if (!isIndex(index)) throw new DamagedRecordingError(file, `it is no index of format ${format}`);
  return index;
}

function isIndex(value: unknown): value is Index {
  if (typeof value !== 'object' || value === null) return false;
  const { format: found, manifest, cells, calls, contents } = value as Partial<Record<keyof Index, unknown>>;
  return (
    found === format &&
    isManifest(manifest) &&
    isTexts(cells) &&
    isTexts(contents) &&
    typeof calls === 'string'
  );
}

function isManifest(value: unknown): value is RecordingManifest {
  if (typeof value !== 'object' || value === null) return false;
  const fields = value as Partial<Record<keyof RecordingManifest, unknown>>;
  const texts = [fields.name, fields.tracelab, fields.recordedAt, fields.release, fields.accelerator];
  return isTexts(texts);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string');
}
