import type { Tracefs } from '../../lib/kernel/tracefs/tracefs.js';
import type { RawTrace } from '../../lib/record/trace.js';

const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const u64 = (value: number) => Buffer.from(BigUint64Array.of(BigInt(value)).buffer);
const sized = (text: string) => Buffer.concat([u64(Buffer.byteLength(text)), Buffer.from(text)]);
const named = (name: string) => Buffer.from(`${name}\0`);

/**
 * Puts what was drained from the ring buffers into a trace.dat file, version 6, for trace-cmd to read: a second reader of the
 * very same bytes.
 *
 * Documentation/trace-cmd/trace-cmd.dat.v6.5.txt in trace-cmd.
 */
export async function traceDat(tracefs: Tracefs, raw: RawTrace): Promise<Buffer> {
  const read = (path: string) => tracefs.target.readText(`${tracefs.path}/${path}`);
  const formatText = ({ system, name }: { system: string; name: string }) =>
    read(`events/${system}/${name}/format`);
  const own = raw.formats.filter(({ system }) => system === 'ftrace');
  const systems = [...new Set(raw.formats.map(({ system }) => system))].filter(
    (system) => system !== 'ftrace',
  );
  const head: Uint8Array[] = [
    Buffer.from([0x17, 0x08, 0x44]),
    Buffer.from('tracing6\0'),
    Buffer.from([0, 8]),
    u32(raw.layout.pageBytes),
    named('header_page'),
    sized(await read('events/header_page')),
    named('header_event'),
    sized(await read('events/header_event')),
    u32(own.length),
  ];
  for (const format of own) head.push(sized(await formatText(format)));
  head.push(u32(systems.length));
  for (const system of systems) {
    const formats = raw.formats.filter((format) => format.system === system);
    head.push(named(system), u32(formats.length));
    for (const format of formats) head.push(sized(await formatText(format)));
  }
  head.push(u32(0), u32(0), sized(await read('saved_cmdlines')), u32(raw.pages.length), named('flyrecord'));
  return withPages(Buffer.concat(head), raw);
}

/** The pages of each CPU begin at a multiple of the page size; offset and length of each stand before them. */
function withPages(head: Buffer, { pages, layout }: RawTrace): Buffer {
  const round = (bytes: number) => Math.ceil(bytes / layout.pageBytes) * layout.pageBytes;
  let at = round(head.length + 16 * pages.length);
  const table: Buffer[] = [];
  const data: Buffer[] = [];
  for (const { bytes } of pages) {
    table.push(u64(at), u64(bytes.length));
    data.push(Buffer.from(bytes));
    at += round(bytes.length);
  }
  const start = Buffer.concat([head, ...table]);
  return Buffer.concat([start, Buffer.alloc(round(start.length) - start.length), ...data]);
}
