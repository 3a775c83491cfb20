import { FixedText } from '../../base/fixed-text.js';
import { DamagedFileError } from '../../errors/damaged-file-error.js';
import { ClockTime, plainClock } from './clock-time.js';
import type { CtfType, IntegerType, StructType } from './ctf-type.js';
import { PartCount } from './dependent-type.js';
import { FieldScopes, ReferredNames, type ScopeRoot, type StructScope } from './field-scope.js';
import type { Reader } from './integer-reader.js';
import { lttngHeaderReader } from './lttng-header.js';
import type { CtfMetadata, EventClass, StreamClass } from './metadata.js';
import type { PacketCursor, SlotValue } from './packet-cursor.js';
import { type PrintReader, printStruct } from './print-reader.js';
import { type IntegerEffect, skipStruct, takeEventId } from './skip-reader.js';

/** Fields of packets that say something of the packet itself (CTF 1.8 specification, section 5). */
const packetFields = [
  'magic',
  'stream_id',
  'stream_instance_id',
  'packet_size',
  'content_size',
  'timestamp_begin',
  'timestamp_end',
  'events_discarded',
  'packet_seq_num',
  'cpu_id',
] as const;
export type PacketFieldName = (typeof packetFields)[number];

/** Those of the packet's context that babeltrace2 does not print. */
const unprinted: ReadonlySet<string> = new Set([
  'packet_size',
  'content_size',
  'timestamp_begin',
  'timestamp_end',
  'events_discarded',
  'packet_seq_num',
]);

export interface PacketField {
  readonly slot: number;
  readonly bits: number;
}

const comma = Buffer.from(', ');
const noStruct: StructType = { kind: 'struct', fields: [], align: 1 };

/** How to read the packets of a trace: compiled from its metadata once. */
export class TracePlan {
  readonly scopes: FieldScopes;
  readonly readPacketHeader: Reader;
  readonly #headerScope: StructScope;
  readonly #streams = new Map<string, StreamPlan>();
  /** What is printed before each event's name. */
  readonly textHead: string;

  constructor(readonly metadata: CtfMetadata) {
    this.scopes = new FieldScopes(referredNames(metadata));
    this.#headerScope = this.scopes.open('trace.packet.header');
    const { fields, align } = metadata.packetHeader ?? noStruct;
    this.readPacketHeader = skipStruct(fields, align, this.#headerScope, new PartCount());
    this.textHead = textHead(metadata);
  }

  headerField(name: PacketFieldName): PacketField | undefined {
    return packetField(this.#headerScope, name);
  }

  /** The plan of a stream by its id; of the only stream where packets have no id. @throws DamagedFileError when it is not declared */
  stream(id: SlotValue | undefined): StreamPlan {
    const { streams } = this.metadata;
    const key = id === undefined && streams.size === 1 ? ([...streams.keys()][0] ?? '') : String(id ?? 0);
    let plan = this.#streams.get(key);
    if (plan === undefined) {
      const stream = streams.get(key);
      if (stream === undefined) throw new DamagedFileError('CTF', 0, `the metadata has no stream ${key}`);
      plan = new StreamPlan(this, stream);
      this.#streams.set(key, plan);
    }
    return plan;
  }
}

/** How to read the packets and event headers of one stream. */
export class StreamPlan {
  readonly scopes: FieldScopes;
  readonly readPacketContext: Reader;
  readonly readEventHeader: Reader;
  readonly printPacketContext: PrintReader | undefined;
  readonly time: ClockTime;
  readonly hasClock: boolean;
  readonly fields: Readonly<Record<PacketFieldName, PacketField | undefined>>;
  readonly #events = new Map<SlotValue, EventPlan>();
  /** Those with small ids, which are most. */
  readonly #smallIds: (EventPlan | undefined)[] = [];

  constructor(
    readonly trace: TracePlan,
    readonly stream: StreamClass,
  ) {
    const { metadata } = trace;
    this.scopes = new FieldScopes(trace.scopes.referred, trace.scopes);
    const parts = new PartCount();
    const context = stream.packetContext ?? noStruct;
    const contextScope = this.scopes.open('stream.packet.context');
    this.readPacketContext = skipStruct(context.fields, context.align, contextScope, parts);
    this.printPacketContext = packetContextPrinter(stream, this.scopes, parts);
    const clock = clockOfHeader(stream.eventHeader) ?? clockOfHeader(stream.packetContext);
    const named = clock === undefined ? undefined : metadata.clocks.get(clock);
    const [onlyClock] = metadata.clocks.values();
    const isStamped = clock !== undefined || hasTimestamp(stream.eventHeader);
    this.hasClock = isStamped;
    this.time = new ClockTime(named ?? onlyClock ?? plainClock);
    const header = stream.eventHeader ?? noStruct;
    const headerScope = this.scopes.open('stream.event.header');
    const readFields = skipStruct(
      header.fields,
      header.align,
      headerScope,
      parts,
      headerEffect(clock === undefined),
    );
    this.readEventHeader = lttngHeaderReader(header, headerScope.own('id')?.slot) ?? readFields;
    this.fields = Object.fromEntries(
      packetFields.map((name) => [name, packetField(contextScope, name)]),
    ) as Record<PacketFieldName, PacketField | undefined>;
    for (const event of stream.events.values()) {
      const id = Number(event.id);
      this.#events.set(Number.isSafeInteger(id) ? id : BigInt(event.id), new EventPlan(this, event));
    }
    for (let id = 0; id < 1024; id++) this.#smallIds.push(this.#events.get(id));
  }

  event(id: SlotValue): EventPlan | undefined {
    return typeof id === 'number' && id < 1024 ? this.#smallIds[id] : this.#events.get(id);
  }
}

/** One kind of event of a stream. */
export class EventPlan {
  #print: PrintReader | undefined;
  /** What is printed between the time and the context of the packet. */
  readonly textHead: FixedText;

  constructor(
    readonly stream: StreamPlan,
    readonly event: EventClass,
  ) {
    this.textHead = new FixedText(`${stream.trace.textHead}${event.name}: `);
  }

  /** The three structures of the event, and the scope of each, opened in the order in which they are read. */
  parts(): readonly { readonly root: ScopeRoot; readonly type: StructType }[] {
    return [
      { root: 'stream.event.context' as const, type: this.stream.stream.eventContext },
      { root: 'event.context' as const, type: this.event.context },
      { root: 'event.fields' as const, type: this.event.fields },
    ].flatMap(({ root, type }) => (type === undefined ? [] : [{ root, type }]));
  }

  newScopes(): FieldScopes {
    return new FieldScopes(this.stream.scopes.referred, this.stream.scopes);
  }

  /** Prints contexts and fields of the event. */
  get print(): PrintReader {
    this.#print ??= this.#newPrinter();
    return this.#print;
  }

  #newPrinter(): PrintReader {
    const scopes = this.newScopes();
    const count = new PartCount();
    const printers = this.parts().map(({ root, type }) =>
      printStruct(type.fields, type.align, scopes.open(root), count),
    );
    return (cursor, out) => {
      for (let index = 0; index < printers.length; index++) {
        if (index > 0) out.put(comma);
        printers[index]?.(cursor, out);
      }
    };
  }
}

function referredNames(metadata: CtfMetadata): ReadonlySet<string> {
  const referred = new ReferredNames();
  referred.add(metadata.packetHeader);
  for (const stream of metadata.streams.values()) {
    for (const type of [stream.packetContext, stream.eventHeader, stream.eventContext]) referred.add(type);
    for (const event of stream.events.values()) {
      referred.add(event.context);
      referred.add(event.fields);
    }
  }
  for (const name of packetFields) referred.names.add(name);
  return referred.names;
}

function packetField(scope: StructScope, name: PacketFieldName): PacketField | undefined {
  const field = scope.own(name);
  if (field === undefined) return undefined;
  const bits = field.type.kind === 'enum' ? field.type.container.size : field.type.size;
  return { slot: field.slot, bits };
}

/** What the integers of an event's header do: ids name the event, clocks and time stamps tell the time. */
function headerEffect(byName: boolean): IntegerEffect {
  return (name, { size, clock }) => {
    if (clock !== undefined || (byName && name === 'timestamp'))
      return (cursor: PacketCursor, low, high) => cursor.tick(low, high, size);
    return name === 'id' ? takeEventId : undefined;
  };
}

/** The name of the first clock that an integer of a type is mapped to. */
function clockOfHeader(type: CtfType | undefined): string | undefined {
  return integersOf(type).find(({ type: { clock } }) => clock !== undefined)?.type.clock;
}

function hasTimestamp(type: CtfType | undefined): boolean {
  return integersOf(type).some(({ name }) => name === 'timestamp');
}

function integersOf(
  type: CtfType | undefined,
  name = '',
  parts = new PartCount(),
): { name: string; type: IntegerType }[] {
  if (type === undefined) return [];
  parts.add(type);
  switch (type.kind) {
    case 'integer':
      return [{ name, type }];
    case 'struct':
      return type.fields.flatMap((field) => integersOf(field.type, field.name, parts));
    case 'variant':
      return type.options.flatMap((field) => integersOf(field.type, field.name, parts));
    default:
      return [];
  }
}

/** The context of the packet as babeltrace2 prints it: what it knows the meaning of is left out, but for `cpu_id`. */
function packetContextPrinter(
  stream: StreamClass,
  scopes: FieldScopes,
  parts: PartCount,
): PrintReader | undefined {
  const type = stream.packetContext;
  if (type === undefined || type.fields.every(({ name }) => unprinted.has(name))) return undefined;
  const inner = new FieldScopes(scopes.referred, scopes);
  const scope = inner.open('stream.packet.context');
  return printStruct(type.fields, type.align, scope, parts, unprinted);
}

/** `host:process:(pid) `. */
function textHead({ env }: CtfMetadata): string {
  const host = env.get('hostname');
  const process = env.get('procname');
  const pid = env.get('vpid');
  const words = [
    ...(host === undefined ? [] : [String(host)]),
    ...(process === undefined ? [] : [String(process)]),
    ...(pid === undefined ? [] : [`(${pid})`]),
  ];
  return words.length === 0 ? '' : `${words.join(':')} `;
}
