import { DamagedFileError } from '../../errors/damaged-file-error.js';
import type { CtfType, StructType } from './ctf-type.js';
import type { Block, CtfClock, CtfMetadata, EventClass, StreamClass } from './metadata.js';
import { TokenReader } from './token-reader.js';
import { TsdlScope } from './tsdl-scope.js';
import { type Token, tokenize } from './tsdl-tokens.js';
import { TypeParser } from './type-parser.js';

const blockNames: readonly string[] = ['trace', 'env', 'clock', 'stream', 'event', 'callsite'];

/**
 * Parses the metadata of a trace.
 *
 * Document: CTF 1.8 specification, section 7 and appendix C, https://diamon.org/ctf/v1.8.3/.
 *
 * @throws DamagedFileError at the first place in the text that makes no sense
 * @example
 * parseMetadata('/* CTF 1.8 *\/ trace { major = 1; minor = 8; byte_order = le; }; ...').streams
 */
export function parseMetadata(text: string): CtfMetadata {
  const tokens = tokenize(text);
  const reader = new TokenReader(tokens);
  const bigEndian = findByteOrder(tokens) === 'be';
  const types = new TypeParser(reader, bigEndian);
  const root = new TsdlScope();
  const blocks = new Map<string, Block[]>(blockNames.map((name) => [name, []]));
  while (reader.peek().kind !== 'end') {
    if (reader.takeIf(';') || types.takeDeclaration(root) || types.takeTypeAlone(root)) continue;
    const kind = reader.peek();
    const list = kind.kind === 'word' ? blocks.get(kind.text) : undefined;
    if (list === undefined) throw reader.unexpected('a declaration');
    reader.take();
    list.push(parseBlock(types, new TsdlScope(root), kind.at));
  }
  return assemble(blocks, bigEndian);
}

/** The byte order is needed for the first integer, and may be stated after it. */
function findByteOrder(tokens: readonly Token[]): string {
  let depth = 0;
  let inTrace = false;
  for (const [index, { kind, text }] of tokens.entries()) {
    if (kind === 'word' && depth === 0 && text === 'trace') inTrace = true;
    if (kind === 'word' && depth === 1 && inTrace && text === 'byte_order') {
      const order = tokens[index + 2]?.text;
      return order === 'network' ? 'be' : (order ?? 'le');
    }
    if (kind !== 'mark') continue;
    if (text === '{') depth++;
    if (text === '}' && --depth === 0) inTrace = false;
  }
  return 'le';
}

/** `{ NAME = VALUE; NAME := TYPE; }` after the name of a block. */
function parseBlock(types: TypeParser, scope: TsdlScope, at: number): Block {
  const { reader } = types;
  const attributes = new Map<string, string | bigint>();
  const assigned = new Map<string, CtfType>();
  reader.expect('{');
  while (!reader.takeIf('}')) {
    if (reader.takeIf(';') || types.takeDeclaration(scope) || types.takeTypeAlone(scope)) continue;
    const name = reader.peek().kind === 'string' ? reader.take().text : reader.path().join('.');
    if (reader.takeIf(':=')) assigned.set(name, types.type(scope));
    else {
      reader.expect('=');
      attributes.set(name, types.value());
    }
    reader.expect(';');
  }
  return { attributes, types: assigned, at };
}

function assemble(blocks: ReadonlyMap<string, readonly Block[]>, bigEndian: boolean): CtfMetadata {
  const of = (kind: string) => blocks.get(kind) ?? [];
  const [trace] = of('trace');
  if (trace === undefined) throw new DamagedFileError('CTF metadata', 0, 'it has no trace block');
  const streams = new Map<string, StreamClass & { events: Map<string, EventClass> }>();
  for (const block of of('stream')) {
    const stream = streamClass(block);
    streams.set(stream.id, stream);
  }
  for (const block of of('event')) {
    const streamId = text(block, 'stream_id') ?? only(streams.keys()) ?? '0';
    const stream = streams.get(streamId) ?? streamClass(block, streamId);
    streams.set(streamId, stream);
    const event = eventClass(block);
    stream.events.set(event.id, event);
  }
  return {
    version: `${text(trace, 'major') ?? '?'}.${text(trace, 'minor') ?? '?'}`,
    uuid: text(trace, 'uuid'),
    bigEndian,
    env: new Map(of('env').flatMap(({ attributes }) => [...attributes])),
    clocks: new Map(
      of('clock')
        .map(clockOf)
        .map((clock) => [clock.name, clock]),
    ),
    packetHeader: structure(trace, 'packet.header'),
    streams,
  };
}

function streamClass(block: Block, id = text(block, 'id') ?? '0') {
  return {
    id,
    packetContext: structure(block, 'packet.context'),
    eventHeader: structure(block, 'event.header'),
    eventContext: structure(block, 'event.context'),
    events: new Map<string, EventClass>(),
  };
}

function eventClass(block: Block): EventClass {
  const id = String(integer(block, 'id', 0n));
  return {
    id,
    name: text(block, 'name') ?? `event ${id}`,
    context: structure(block, 'context'),
    fields: structure(block, 'fields'),
  };
}

function clockOf(block: Block): CtfClock {
  const frequency = integer(block, 'freq', 1_000_000_000n);
  if (frequency <= 0n) throw new DamagedFileError('CTF metadata', block.at, 'a clock does not tick');
  return {
    name: text(block, 'name') ?? '',
    frequency,
    offsetSeconds: integer(block, 'offset_s', 0n),
    offset: integer(block, 'offset', 0n),
    absolute: /^(1|true)$/i.test(text(block, 'absolute') ?? ''),
    uuid: text(block, 'uuid'),
  };
}

function text({ attributes }: Block, name: string): string | undefined {
  const value = attributes.get(name);
  return value === undefined ? undefined : String(value);
}

function integer({ attributes, at }: Block, name: string, otherwise: bigint): bigint {
  const value = attributes.get(name) ?? otherwise;
  if (typeof value !== 'bigint') throw new DamagedFileError('CTF metadata', at, `"${name}" is no number`);
  return value;
}

function structure({ types, at }: Block, name: string): StructType | undefined {
  const type = types.get(name);
  if (type === undefined) return undefined;
  if (type.kind !== 'struct') throw new DamagedFileError('CTF metadata', at, `"${name}" is no structure`);
  return type;
}

function only(ids: Iterable<string>): string | undefined {
  const [first, second] = ids;
  return second === undefined ? first : undefined;
}
