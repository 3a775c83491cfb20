import { closeSync, openSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import type { PageLayout } from '../header-page.js';
import type { SortedRecords } from '../records/event-sorter.js';
import { PageEncoder } from '../ring-buffer/page-encoder.js';
import type { FormatText } from './head.js';
import { traceDatMagic as magic } from './magic.js';
import { optionId } from './option-id.js';

/** What a trace.dat file says beside its events. */
export interface TraceDatContents {
  readonly headerPage: string;
  readonly headerEvent: string;
  readonly layout: PageLayout;
  readonly formats: readonly FormatText[];
  readonly kallsyms: Uint8Array;
  readonly printkFormats: string;
  /** `PID NAME` a line. */
  readonly cmdlines: string;
  readonly clock: string;
  readonly uname?: string | undefined;
  /** CPU and instance of each ring buffer, by its number in the records; the top instance's name is empty. */
  readonly buffers: readonly { readonly cpu: number; readonly instance: string }[];
}

/**
 * Writes a trace.dat file of version 6, which every trace-cmd and KernelShark opens, window by window: the pages of each CPU wait in
 * a file of their own beside it until the end. The file has its name only when it is whole.
 *
 * Documentation/trace-cmd/trace-cmd.dat.v6.5.txt (trace-cmd 3.3).
 */
export class TraceDatWriter {
  readonly #spools: readonly Spool[];
  #closed = false;

  constructor(
    private readonly path: string,
    private readonly contents: TraceDatContents,
  ) {
    this.#spools = contents.buffers.map((_, origin) => new Spool(`${path}.part${origin}`, contents.layout));
  }

  /** Appends the records of a window. */
  add({ events, sequence, gaps }: SortedRecords): void {
    const rows = new Uint32Array(events.length);
    let nextGap = 0;
    for (let n = 0; n < sequence.length; n++) {
      const type = sequence[n] ?? 0;
      const records = events[type]?.records;
      const row = rows[type] ?? 0;
      rows[type] = row + 1;
      if (records === undefined) continue;
      const origin = records.origins[row] ?? 0;
      const encoder = this.#spools[origin]?.encoder;
      for (let gap = gaps[nextGap]; gap?.before === n; gap = gaps[++nextGap]) encoder?.lose(gap.lost.count);
      encoder?.add(
        records.bytes,
        records.starts[row] ?? 0,
        records.sizes[row] ?? 0,
        records.times[row] ?? 0n,
      );
    }
  }

  /** Puts the file together. */
  finish(): void {
    for (const spool of this.#spools) spool.finish();
    const part = `${this.path}.part`;
    const head = this.#head();
    const descriptor = openSync(part, 'w');
    try {
      writeAll(descriptor, head.bytes);
      for (const place of head.places) copyInto(descriptor, place.spool.path, place.offset);
    } finally {
      closeSync(descriptor);
    }
    renameSync(part, this.path);
    this.close();
  }

  /** Removes what was not finished. */
  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    for (const spool of this.#spools) spool.remove();
    rmSync(`${this.path}.part`, { force: true });
  }

  /** Everything before the pages, and where the pages go. */
  #head(): { bytes: Buffer; places: { spool: Spool; offset: number }[] } {
    const contents = this.contents;
    const { pageBytes } = contents.layout;
    const round = (bytes: number) => Math.ceil(bytes / pageBytes) * pageBytes;
    const instances = [...new Set(['', ...contents.buffers.map(({ instance }) => instance)])];
    const cpuCount = Math.max(0, ...contents.buffers.map(({ cpu }) => cpu)) + 1;
    const tableBytes = 16 * cpuCount;
    const start = this.#start(cpuCount);
    const others = instances.slice(1);
    const optionBytes = others.reduce((sum, name) => sum + 6 + 8 + Buffer.byteLength(name) + 1, 0);
    const closing = [u16(optionId.done), Buffer.from('flyrecord\0')];
    // The top instance's table stands here; then each other's, after a "flyrecord" of its own.
    const firstTable = start.length + optionBytes + 2 + 10;
    const tableOf = (index: number) => firstTable + tableBytes + (index - 1) * (10 + tableBytes);
    let at = round(tableOf(instances.length));
    const places: { spool: Spool; offset: number }[] = [];
    const tables = instances.map((instance) => {
      const table: Buffer[] = [];
      for (let cpu = 0; cpu < cpuCount; cpu++) {
        const origin = contents.buffers.findIndex((one) => one.cpu === cpu && one.instance === instance);
        const spool = this.#spools[origin];
        table.push(u64(at), u64(spool?.bytes ?? 0));
        if (spool === undefined) continue;
        places.push({ spool, offset: at });
        at += spool.bytes;
      }
      return Buffer.concat(table);
    });
    const options = others.map((name, index) => {
      const data = Buffer.concat([u64(tableOf(index + 1)), named(name)]);
      return Buffer.concat([u16(optionId.buffer), u32(data.length), data]);
    });
    const [top = Buffer.alloc(0), ...rest] = tables;
    const blocks = rest.flatMap((table) => [Buffer.from('flyrecord\0'), table]);
    return { bytes: Buffer.concat([start, ...options, ...closing, top, ...blocks]), places };
  }

  #start(cpuCount: number): Buffer {
    const contents = this.contents;
    const own = contents.formats.filter(({ system }) => system === 'ftrace');
    const systems = new Map<string, FormatText[]>();
    for (const format of contents.formats) {
      if (format.system === 'ftrace') continue;
      systems.set(format.system, [...(systems.get(format.system) ?? []), format]);
    }
    const texts = (formats: readonly FormatText[]) => [
      u32(formats.length),
      ...formats.map(({ text }) => sized(text)),
    ];
    const options: readonly (readonly [number, string])[] = [
      [optionId.traceClock, `[${contents.clock}]\n`],
      ...(contents.uname === undefined ? [] : [[optionId.uname, contents.uname] as const]),
    ];
    return Buffer.concat([
      magic,
      Buffer.from('6\0\0\x08'),
      u32(contents.layout.pageBytes),
      named('header_page'),
      sized(contents.headerPage),
      named('header_event'),
      sized(contents.headerEvent),
      ...texts(own),
      u32(systems.size),
      ...[...systems].flatMap(([system, formats]) => [named(system), ...texts(formats)]),
      ...[contents.kallsyms, Buffer.from(contents.printkFormats)].flatMap((bytes) => [
        u32(bytes.length),
        bytes,
      ]),
      sized(contents.cmdlines),
      u32(cpuCount),
      Buffer.from('options  \0'),
      ...options.flatMap(([id, text]) => [u16(id), u32(Buffer.byteLength(text) + 1), named(text)]),
    ]);
  }
}

const spoolBufferBytes = 0x4_0000;

/** The pages of one ring buffer, on the way to their place in the file. */
class Spool {
  readonly encoder: PageEncoder;
  readonly #descriptor: number;
  readonly #buffer = new Uint8Array(spoolBufferBytes);
  #used = 0;

  constructor(
    readonly path: string,
    private readonly layout: PageLayout,
  ) {
    this.#descriptor = openSync(path, 'w');
    this.encoder = new PageEncoder(layout, (page) => this.#take(page));
  }

  get bytes(): number {
    return this.encoder.pages * this.layout.pageBytes;
  }

  finish(): void {
    this.encoder.flush();
    this.#write();
    closeSync(this.#descriptor);
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }

  #take(page: Uint8Array): void {
    if (this.#used + page.length > this.#buffer.length) this.#write();
    if (page.length > this.#buffer.length) writeAll(this.#descriptor, page);
    else this.#buffer.set(page, this.#used);
    this.#used += page.length > this.#buffer.length ? 0 : page.length;
  }

  #write(): void {
    writeAll(this.#descriptor, this.#buffer.subarray(0, this.#used));
    this.#used = 0;
  }
}

function copyInto(descriptor: number, path: string, offset: number): void {
  const { size } = statSync(path);
  const from = openSync(path, 'r');
  const piece = new Uint8Array(0x10_0000);
  try {
    for (let at = 0; at < size; ) {
      const count = readSync(from, piece, 0, piece.length, at);
      if (count === 0) break;
      writeAll(descriptor, piece.subarray(0, count), offset + at);
      at += count;
    }
  } finally {
    closeSync(from);
  }
}

function writeAll(descriptor: number, bytes: Uint8Array, offset?: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(
      descriptor,
      bytes,
      done,
      bytes.length - done,
      offset === undefined ? null : offset + done,
    );
  }
}

function u16(value: number): Buffer {
  return Buffer.from(Uint16Array.of(value).buffer);
}

function u32(value: number): Buffer {
  return Buffer.from(Uint32Array.of(value).buffer);
}

function u64(value: number): Buffer {
  return Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
}

function sized(text: string): Buffer {
  return Buffer.concat([u64(Buffer.byteLength(text)), Buffer.from(text)]);
}

function named(name: string): Buffer {
  return Buffer.from(`${name}\0`);
}
