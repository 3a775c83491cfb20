import type { ByteSource } from '../../base/byte-source.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { UnsupportedFileError } from '../../errors/unsupported-file-error.js';
import type { TraceEvents, TraceFile, TraceTables } from '../trace-file.js';
import { wantedTables } from '../wanted-tables.js';
import { CtfWindow, type FilePlace } from './ctf-window.js';
import type { CtfMetadata } from './metadata.js';
import { parseMetadata } from './metadata-parser.js';
import { readMetadataText } from './metadata-text.js';
import { PacketCursor } from './packet-cursor.js';
import { loadPacket } from './packet-head.js';
import { type StreamFiles, streamStart } from './stream-reader.js';
import { TracePlan } from './trace-plan.js';

const usualWindowBytes = 32 << 20;

/** A CTF trace, or several that were found in one folder, as LTTng writes for kernel, users and rotations. */
export class CtfFile implements TraceFile {
  readonly format: string;
  readonly about: readonly (readonly [string, string])[];
  readonly #streams: readonly StreamFiles[];
  readonly #sources: readonly ByteSource[];
  readonly #damage: readonly DamagedFileError[];

  constructor(
    readonly traces: readonly CtfMetadata[],
    streams: readonly StreamFiles[],
    damage: readonly DamagedFileError[],
    sources: readonly ByteSource[],
  ) {
    this.format = `CTF ${traces[0]?.version ?? '1.8'}`;
    this.about = aboutOf(traces, streams);
    this.#streams = streams;
    this.#damage = damage;
    this.#sources = sources;
  }

  *windows(windowBytes = usualWindowBytes): Iterable<TraceEvents> {
    let place: FilePlace | undefined = { streams: this.#streams.map(() => streamStart), lastNs: undefined };
    while (place !== undefined) {
      const damage = place.lastNs === undefined ? this.#damage : [];
      const window: CtfWindow = new CtfWindow(this.#streams, place, windowBytes, damage);
      yield window;
      place = window.next;
    }
  }

  read(): TraceEvents {
    const place = { streams: this.#streams.map(() => streamStart), lastNs: undefined };
    return new CtfWindow(this.#streams, place, Number.POSITIVE_INFINITY, this.#damage);
  }

  readTables(names?: readonly string[]): TraceTables {
    const all = this.read();
    const { lost, damage, unknown, shortRecords, cutValues } = all;
    const tables = wantedTables(all.tables, names);
    // A column that is read lets go of the packets.
    for (const table of tables) for (const column of table.columns) void column.stored;
    return { tables, lost, damage, unknown, shortRecords, cutValues };
  }

  close(): void {
    for (const source of this.#sources) source.close();
  }
}

/**
 * Opens CTF 1.8 traces. The files of a folder are given by their paths in it: each folder with a file `metadata` is a trace, and
 * the other files of that folder are its streams; those in `index/` are not needed.
 *
 * Document: CTF 1.8 specification, https://diamon.org/ctf/v1.8.3/.
 *
 * @throws DamagedFileError when there is no metadata, or it cannot be read
 * @example
 * const trace = openCtf(new Map([['metadata', openFile('t/metadata')], ['channel0_0', openFile('t/channel0_0')]]));
 * for (const window of trace.windows()) for (const table of window.tables) console.log(table.name, table.length);
 */
export function openCtf(files: ReadonlyMap<string, ByteSource>): CtfFile {
  const folders = [...files.keys()].filter((path) => baseName(path) === 'metadata').map(folderOf);
  if (folders.length === 0) throw new DamagedFileError('CTF', 0, 'there is no file "metadata"');
  const damage: DamagedFileError[] = [];
  const traces: CtfMetadata[] = [];
  const plans = new Map<string, TracePlan>();
  const streams = new Map<string, FoundFile[]>();
  for (const folder of folders.sort()) {
    const source = files.get(join(folder, 'metadata'));
    if (source === undefined) continue;
    const metadata = readMetadataText(source);
    // CTF 2 (https://diamon.org/ctf/): JSON fragments, each after a record separator.
    if (metadata.text.startsWith('\x1e'))
      throw new UnsupportedFileError(source.name, 'a trace of CTF 2', 'babeltrace2 can write it as CTF 1.8.');
    damage.push(...metadata.damage);
    const parsed = parseMetadata(metadata.text);
    traces.push(parsed);
    const plan = new TracePlan(parsed);
    plans.set(folder, plan);
    for (const [path, file] of files) {
      if (folderOf(path) !== folder || file === source || baseName(path).startsWith('.') || file.size === 0)
        continue;
      const found = firstPacket(path, file, plan);
      const key = found.key === undefined ? path : `${parsed.uuid ?? folder} ${found.key}`;
      streams.set(key, [...(streams.get(key) ?? []), found]);
    }
  }
  return new CtfFile(traces, [...streams.values()].map(inTime), damage, [...files.values()]);
}

interface FoundFile {
  readonly path: string;
  readonly source: ByteSource;
  readonly plan: TracePlan;
  /** The stream and its instance, where packets say it. */
  readonly key: string | undefined;
  readonly begin: bigint;
}

function firstPacket(path: string, source: ByteSource, plan: TracePlan): FoundFile {
  const found = { path, source, plan, key: undefined, begin: 0n };
  try {
    const head = loadPacket(source, 0, plan, new PacketCursor(path));
    const key = head.instance === undefined ? undefined : `${head.plan.stream.id} ${head.instance}`;
    return { ...found, key, begin: head.begin ?? 0n };
  } catch (error) {
    if (error instanceof DamagedFileError) return found;
    throw error;
  }
}

function inTime(files: readonly FoundFile[]): StreamFiles {
  const sorted = [...files].sort((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : 0));
  const [first] = sorted;
  if (first === undefined) throw new Error('a stream has a file');
  return { trace: first.plan, sources: sorted.map(({ source }) => source) };
}

function aboutOf(
  traces: readonly CtfMetadata[],
  streams: readonly StreamFiles[],
): (readonly [string, string])[] {
  const about: (readonly [string, string])[] = [];
  for (const { env, clocks, uuid, bigEndian } of traces) {
    if (uuid !== undefined) about.push(['uuid', uuid]);
    about.push(['byte order', bigEndian ? 'big-endian' : 'little-endian']);
    for (const [name, value] of env) about.push([name, String(value)]);
    for (const { name, frequency } of clocks.values()) about.push(['clock', `${name}, ${frequency} Hz`]);
  }
  about.push(['streams', String(streams.length)]);
  return about;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
