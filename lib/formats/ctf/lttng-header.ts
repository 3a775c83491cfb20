import type { CtfField, CtfType, EnumType, IntegerType, StructType } from './ctf-type.js';
import type { Reader } from './integer-reader.js';

/**
 * A reader for the two headers that LTTng writes before its events, in one step: a header is read for each event. Any other header
 * is read field by field.
 *
 * Program: lttng-tools 2.13, `struct event_header_compact` and `struct event_header_large` in its metadata
 * (src/bin/lttng-sessiond/ust-metadata.c).
 *
 * @param slot where the id is kept for those who refer to it
 */
export function lttngHeaderReader(header: StructType, slot: number | undefined): Reader | undefined {
  const [id, variant] = header.fields;
  if (header.fields.length !== 2 || id?.type.kind !== 'enum' || variant?.type.kind !== 'variant')
    return undefined;
  const [compact, extended] = variant.type.options;
  const isKnown =
    header.align === 8 &&
    variant.type.tag?.join('.') === id.name &&
    variant.type.options.length === 2 &&
    hasLabels(id.type) &&
    !id.type.container.bigEndian &&
    isExtended(extended);
  if (!isKnown) return undefined;
  const { size, align } = id.type.container;
  const time = onlyTime(compact);
  if (size === 5 && align === 1 && time?.size === 27 && time.align === 1) return newReader(5, 27, slot);
  if (size === 16 && align === 8 && time?.size === 32 && time.align === 8) return newReader(16, 32, slot);
  return undefined;
}

function newReader(idBits: 5 | 16, timeBits: 27 | 32, slot = -1): Reader {
  const extendedId = 2 ** idBits - 1;
  const extendedStart = Math.ceil(idBits / 8) * 8;
  return (cursor) => {
    const at = (cursor.at + 7) & -8;
    const byte = at >>> 3;
    cursor.at = at;
    cursor.pass(idBits);
    const { view } = cursor;
    const id = idBits === 5 ? view.getUint8(byte) & 31 : view.getUint16(byte, true);
    if (slot >= 0) cursor.slots[slot] = id;
    if (id === extendedId) {
      cursor.at = at + extendedStart;
      const start = cursor.pass(96) >>> 3;
      cursor.eventId = view.getUint32(start, true);
      cursor.tick(view.getUint32(start + 4, true), view.getUint32(start + 8, true), 64);
      return;
    }
    cursor.pass(timeBits);
    cursor.eventId = id;
    if (timeBits === 27) cursor.tick(view.getUint32(byte, true) >>> 5, 0, 27);
    else cursor.tick(view.getUint32(byte + 2, true), 0, 32);
  };
}

/** All values are `compact` but the last, which is `extended`. */
function hasLabels({ container, ranges }: EnumType): boolean {
  const last = 2n ** BigInt(container.size) - 1n;
  const [compact, extended] = ranges;
  return (
    !container.signed &&
    ranges.length === 2 &&
    compact?.label === 'compact' &&
    compact.first === 0n &&
    compact.last === last - 1n &&
    extended?.label === 'extended' &&
    extended.first === last &&
    extended.last === last
  );
}

function onlyTime(option: CtfField | undefined): IntegerType | undefined {
  if (option?.name !== 'compact') return undefined;
  const fields = fieldsOf(option.type);
  const [time] = fields;
  return fields.length === 1 && isTime(time) ? time : undefined;
}

function isExtended(option: CtfField | undefined): boolean {
  if (option?.name !== 'extended') return false;
  const fields = fieldsOf(option.type);
  const [id, time] = fields;
  return (
    fields.length === 2 &&
    id?.kind === 'integer' &&
    id.size === 32 &&
    id.align === 8 &&
    !id.bigEndian &&
    id.clock === undefined &&
    isTime(time) &&
    time.size === 64 &&
    time.align === 8
  );
}

function isTime(type: CtfType | undefined): type is IntegerType {
  return type?.kind === 'integer' && type.clock !== undefined && !type.bigEndian;
}

function fieldsOf(type: CtfType): CtfType[] {
  return type.kind === 'struct' && type.align <= 8 ? type.fields.map((field) => field.type) : [];
}
