import { BitWriter } from './bit-writer.js';
import { packet, packetisedMetadata, traceHead } from './packet-writer.js';

/** A trace made by hand: its files by name. */
export interface HandmadeTrace {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly metadata: string;
}

function trace(
  bigEndian: boolean,
  declarations: string,
  streams: readonly (readonly Uint8Array[])[],
  form: 'plain' | 'packets' | 'crlf' = 'plain',
): HandmadeTrace {
  const text = traceHead(bigEndian, declarations);
  const metadata = form === 'crlf' ? text.replaceAll('\n', '\r\n') : text;
  const bytes = form === 'packets' ? packetisedMetadata(metadata, bigEndian) : Buffer.from(metadata);
  const files = new Map<string, Uint8Array>([['metadata', bytes]]);
  streams.forEach((packets, index) => {
    files.set(`stream_${index}`, Buffer.concat(packets));
  });
  return { files, metadata };
}

const plainHeader = `
stream { id = 0; packet.context := struct packet_context; event.header := struct { uint32_t id; time64_t timestamp; }; };`;

function header(out: BitWriter, id: number, time: bigint): BitWriter {
  return out.int(id, 32).int(time, 64);
}

/** Integers of odd sizes that share bytes, in both byte orders, and what follows them. */
function bitFields(bigEndian: boolean): HandmadeTrace {
  const declarations = `${plainHeader}
event { id = 1; name = "bits"; stream_id = 0; fields := struct {
  integer { size = 3; align = 1; } a; integer { size = 5; align = 1; signed = true; } b;
  integer { size = 13; align = 1; } c; integer { size = 1; align = 1; } flag;
  integer { size = 31; align = 1; signed = true; base = hex; } d; integer { size = 47; align = 1; } e;
  integer { size = 64; align = 1; signed = true; } f; integer { size = 33; align = 1; base = 8; } g;
  uint16_t whole; integer { size = 12; align = 4; base = binary; } h; integer { size = 32; align = 1; base = 16; } i;
  integer { size = 24; align = 8; signed = 1; } three; string s;
}; };`;
  const write = (out: BitWriter) => {
    for (let n = 0; n < 40; n++) {
      header(out.align(8), 1, BigInt(1000 + n * 7));
      const v = BigInt(n) * 0x1234_5678_9abc_def1n;
      out.int(n, 3, 1).int(-n, 5, 1).int(v, 13, 1).int(n, 1, 1).int(-v, 31, 1).int(v, 47, 1).int(-v, 64, 1);
      out.int(v, 33, 1).int(n, 16).int(v, 12, 4).int(v, 32, 1).int(-v, 24).string(`n ${n}`);
    }
  };
  return trace(bigEndian, declarations, [
    [packet(bigEndian, { begin: 900n, end: 5000n, bytes: 4096 }, write)],
  ]);
}

/** Every kind of type, nested; the names and scopes that refer to fields in all ways. */
function allTypes(bigEndian: boolean, form: 'plain' | 'packets' | 'crlf'): HandmadeTrace {
  const declarations = `
// a comment, and /* another */
typealias integer { size = 8; align = 8; encoding = UTF8; } := char;
typedef char letter;
typealias integer { size = 32; align = 32; } := unsigned int;
typealias floating_point { exp_dig = 8; mant_dig = 24; align = 8; } := float;
typealias floating_point { exp_dig = 11; mant_dig = 53; align = 8; } := double;
typealias string { encoding = ASCII; } := text_t;
struct point { int32_t x, y; } align(16);
enum color : uint8_t { RED, GREEN, "light blue" = 5 ... 9, LAST = 0x20, };
variant any { int32_t _INT; text_t _TEXT; struct point _POINT; struct { } _NONE; };
enum kinds : uint8_t { INT, TEXT, POINT, NONE };
stream {
  id = 0;
  packet.context := struct packet_context;
  event.header := struct { enum : integer { size = 16; align = 8; } { compact = 0 ... 65534, extended = 65535 } id;
    variant <id> { struct { time32_t timestamp; } compact; struct { uint32_t id; time64_t timestamp; } extended; } v; } align(8);
  event.context := struct { int32_t _vpid; int32_t _vtid; char _procname[8]; uint8_t _n; };
};
event { id = 1; stream_id = 0; name = "all:types";
  context := struct { uint8_t length; };
  fields := struct {
    float _f; double _d; struct point _p; enum color _c; enum color _unknown;
    enum kinds tag; variant any <tag> _value; struct { enum kinds _tag2; variant any <_tag2> v; } inner;
    uint8_t _len; uint16_t _seq[_len]; text_t _names[2]; int32_t _matrix[2][2];
    struct point _points[event.context.length]; letter _text[stream.event.context._n]; char fixed[5];
    unsigned int aligned; uint8_t raw[4]; uint8_t many[20]; struct { uint8_t one; struct { uint16_t deep; } two; } nested;
  }; };
event { id = 70000; stream_id = 0; name = "far"; fields := struct { int64_t least; uint64_t most; }; };
event { id = 3; stream_id = 0; name = "nothing"; };
event { id = 4; stream_id = 0; name = "empty"; fields := struct { }; };
`;
  const context = (out: BitWriter, n: number) => {
    out.int(100, 32).int(100 + n, 32);
    for (const byte of Buffer.from('worker\0\0')) out.int(byte, 8);
    out.int(n, 8);
  };
  const point = (out: BitWriter, n: number) => out.align(16).int(n, 32).int(-n, 32);
  const any = (out: BitWriter, n: number) => {
    const kind = n % 4;
    out.int(kind, 8);
    if (kind === 0) out.int(-n, 32);
    if (kind === 1) out.string(`text ${n}`);
    if (kind === 2) point(out, n);
  };
  const write = (out: BitWriter) => {
    for (let n = 0; n < 9; n++) {
      out
        .align(8)
        .int(1, 16)
        .int(0x9000_0000n + BigInt(n) * 100n, 32);
      context(out, n);
      out.int(n % 3, 8);
      out
        .align(32)
        .f32(n / 3)
        .f64(-n * 1e10);
      point(out, n)
        .int(n, 8)
        .int(100 + n, 8);
      any(out, n);
      any(out, n + 1);
      out.int(n, 8);
      for (let i = 0; i < n; i++) out.int(i * 1000, 16);
      out.string('first').string(`second ${n}`);
      for (const value of [1, 2, 3, 4]) out.int(value * n, 32);
      out.align(16);
      for (let i = 0; i < n % 3; i++) point(out, i);
      for (let i = 0; i < n; i++) out.int(65 + i, 8);
      for (const byte of Buffer.from('ab\0cd')) out.int(byte, 8);
      out.align(32).int(n, 32);
      for (let i = 0; i < 24; i++) out.int(i, 8);
      out.int(n, 8).int(n * 2, 16);
    }
    out.align(8).int(65535, 16).int(70000, 32).int(0x9000_1000n, 64);
    context(out, 1);
    out.int(-(2n ** 63n), 64).int(2n ** 64n - 1n, 64);
    out.align(8).int(3, 16).int(0x9000_2000n, 32);
    context(out, 2);
    out.align(8).int(4, 16).int(0x9000_3000n, 32);
    context(out, 3);
  };
  const options = { begin: 0x9000_0000n, end: 0x9000_9000n, cpu: 3 };
  return trace(bigEndian, declarations, [[packet(bigEndian, options, write)]], form);
}

/** Fields that all begin at bytes: numbers of each size and alignment, arrays, sequences, text and labels. */
function wholeBytes(bigEndian: boolean): HandmadeTrace {
  const declarations = `${plainHeader}
typealias integer { size = 8; align = 8; encoding = UTF8; } := char;
typealias integer { size = 16; align = 16; signed = true; } := short_t;
typealias integer { size = 64; align = 64; base = 16; } := wide_t;
typealias integer { size = 32; align = 32; byte_order = ${bigEndian ? 'le' : 'be'}; } := other_t;
typealias floating_point { exp_dig = 8; mant_dig = 24; align = 32; } := float;
typealias floating_point { exp_dig = 11; mant_dig = 53; align = 8; } := double;
enum state : integer { size = 16; align = 8; signed = true; } { OFF, ON, "far away" = -5, MANY = 100 ... 300 };
enum plain : integer { size = 64; align = 8; signed = true; } { ZERO, ONE, LEAST = -9223372036854775808 };
event { id = 1; name = "whole"; stream_id = 0; fields := struct {
  string first; wide_t wide; enum state state; uint8_t n; short_t shorts[n]; string middle; float f; other_t other; double d;
  char fixed[6]; uint16_t count; char text[count]; uint32_t count2; wide_t wides[count2]; float floats[2]; short_t pair[2];
  struct { int64_t inner; struct { other_t deep; string end; } two; } nested; uint16_t many[20]; uint8_t raw[5]; enum plain plain;
  integer { size = 8; align = 8; signed = true; base = octal; } small; other_t others[count2];
}; };
event { id = 2; name = "late"; stream_id = 0; fields := struct { uint8_t one; struct { } none; wide_t wide; }; };`;
  const other = (out: BitWriter, value: number) => out.int(value, 32, 32, !bigEndian);
  const write = (out: BitWriter) => {
    for (let n = 0; n < 30; n++) {
      header(out.align(8), 1, BigInt(1000 + n * 7)).align(64);
      out.string('x'.repeat(n % 11)).int(BigInt(n) * 0x123_4567_89ab_cdefn, 64, 64);
      out
        .int([0, 1, -5, 7, 100, 299][n % 6] ?? 0, 16)
        .int(n % 7, 8)
        .align(16);
      for (let i = 0; i < n % 7; i++) out.int(-i * 1000 - n, 16, 16);
      out
        .string(`middle ${n}`)
        .align(32)
        .f32(n / 7);
      other(out, n * 70_001).f64(-n / 3);
      for (const byte of Buffer.from(n % 2 === 0 ? 'ab\0def' : 'abcdef')) out.int(byte, 8);
      out.int(n % 5, 16);
      for (let i = 0; i < n % 5; i++) out.int(97 + i, 8);
      out.int(n % 4, 32).align(64);
      for (let i = 0; i < n % 4; i++) out.int(BigInt(i + n) << 40n, 64, 64);
      out.align(32).f32(n).f32(-n);
      out
        .int(n, 16, 16)
        .int(-n, 16, 16)
        .align(32)
        .int(-n * 10_000_000_000, 64);
      other(out, n).string('end');
      for (let i = 0; i < 20; i++) out.int(i * n, 16);
      for (let i = 0; i < 5; i++) out.int(i + n, 8);
      out
        .int([0n, 1n, -(2n ** 63n), 5n][n % 4] ?? 0n, 64)
        .int(-n, 8)
        .align(32);
      for (let i = 0; i < n % 4; i++) other(out, i + n);
      header(out.align(8), 2, BigInt(1003 + n * 7)).align(64);
      out.int(n, 8).int(n, 64, 64);
    }
  };
  const options = { begin: 900n, end: 5000n, cpu: 1 };
  return trace(bigEndian, declarations, [
    [
      packet(bigEndian, options, write),
      packet(bigEndian, { begin: 5000n, end: 5000n, sequence: 1 }, () => {}),
    ],
  ]);
}

/** Time stamps of 27 and of 32 bits that go round, within a packet and between packets. */
function clockWrap(bigEndian: boolean, bits: 27 | 32): HandmadeTrace {
  const declarations = `
stream { id = 0; packet.context := struct packet_context;
  event.header := struct { integer { size = ${bits === 27 ? 5 : 32}; align = ${bits === 27 ? 1 : 8}; } id; time${bits}_t timestamp; }; };
event { id = 1; stream_id = 0; name = "round"; fields := struct { uint64_t time; }; };`;
  const round = 2n ** BigInt(bits);
  const times = Array.from({ length: 60 }, (_, n) => round * 3n - 9n + BigInt(n) * (round / 9n));
  const packetOf = (part: readonly bigint[], sequence: number) =>
    packet(bigEndian, { begin: part[0] ?? 0n, end: part.at(-1) ?? 0n, sequence }, (out) => {
      for (const time of part) {
        out
          .align(8)
          .int(1, bits === 27 ? 5 : 32)
          .int(time % round, bits)
          .int(time, 64);
      }
    });
  return trace(bigEndian, declarations, [
    [packetOf(times.slice(0, 25), 0), packetOf(times.slice(25, 26), 1), packetOf(times.slice(26), 2)],
  ]);
}

/** The two headers of LTTng, in their short and in their long form, over several rounds of the clock. */
function lttngHeaders(bigEndian: boolean, kind: 'compact' | 'large'): HandmadeTrace {
  const [idBits, timeBits] = kind === 'compact' ? [5, 27] : [16, 32];
  const last = 2 ** idBits - 1;
  const declarations = `
typealias integer { size = 5; align = 1; signed = false; } := uint5_t;
struct event_header {
  enum : uint${idBits}_t { compact = 0 ... ${last - 1}, extended = ${last} } id;
  variant <id> {
    struct { time${timeBits}_t timestamp; } compact;
    struct { uint32_t id; time64_t timestamp; } extended;
  } v;
} align(8);
stream { id = 0; event.header := struct event_header; packet.context := struct packet_context; };
event { id = 0; name = "short"; stream_id = 0; fields := struct { uint64_t time; }; };
event { id = 70000; name = "long"; stream_id = 0; fields := struct { uint64_t time; uint8_t n; }; };`;
  const round = 2n ** BigInt(timeBits);
  const times = Array.from({ length: 90 }, (_, n) => 2n ** 40n - 5n + BigInt(n) * (round / 7n));
  const packetOf = (part: readonly bigint[], sequence: number) =>
    packet(bigEndian, { begin: part[0] ?? 0n, end: part.at(-1) ?? 0n, sequence, cpu: 1 }, (out) => {
      part.forEach((time, n) => {
        out.align(8);
        if (n % 9 === 8) out.int(last, idBits).int(70_000, 32).int(time, 64).int(time, 64).int(n, 8);
        else
          out
            .int(0, idBits)
            .int(time % round, timeBits, timeBits === 32 ? 8 : 1)
            .int(time, 64);
      });
    });
  return trace(bigEndian, declarations, [[packetOf(times.slice(0, 40), 0), packetOf(times.slice(40), 1)]]);
}

/** A clock that does not tick in nanoseconds, far from its origin, which is before 1970 for the first events. */
function otherClock(bigEndian: boolean): HandmadeTrace {
  const declarations = `${plainHeader.replaceAll('time64_t', 'slow_t')}
event { id = 1; name = "slow"; stream_id = 0; fields := struct { uint32_t n; }; };`;
  const clock = 'clock { name = slow; freq = 3000000; offset_s = 10; offset = 4500001; absolute = TRUE; };';
  const alias = 'typealias integer { size = 64; align = 8; map = clock.slow.value; } := slow_t;';
  const write = (out: BitWriter) => {
    for (let n = 0; n < 50; n++) header(out, 1, BigInt(n * 1_000_003)).int(n, 32);
  };
  const made = trace(bigEndian, '', [[packet(bigEndian, { begin: 0n, end: 60_000_000n }, write)]]);
  const metadata = made.metadata
    .replace(/clock \{.*\};/, `${clock} ${alias}`)
    .replaceAll('clock.mono.value', 'clock.slow.value')
    .concat(declarations);
  return { files: new Map([...made.files, ['metadata', Buffer.from(metadata)]]), metadata };
}

/** No clock, no ids, no CPU, no packet header: one packet that is the whole file. */
function bare(bigEndian: boolean): HandmadeTrace {
  const metadata = `/* CTF 1.8 */ trace { major = 1; minor = 8; byte_order = ${bigEndian ? 'be' : 'le'}; };
stream { event.header := struct { }; };
event { name = "bare"; fields := struct { integer { size = 16; align = 8; } n; string s; }; };`;
  const out = new BitWriter(bigEndian);
  for (let n = 0; n < 100; n++) out.int(n * 600, 16).string('y'.repeat(n % 5));
  return {
    files: new Map([
      ['metadata', Buffer.from(metadata)],
      ['data', out.bytes()],
    ]),
    metadata,
  };
}

/** Three streams whose packets overlap, with events discarded and packets lost. */
function lossy(bigEndian: boolean): HandmadeTrace {
  const declarations = `${plainHeader}
event { id = 1; name = "one"; stream_id = 0; fields := struct { uint32_t n; }; };
event { id = 2; name = "two"; stream_id = 0; fields := struct { string text; }; };`;
  const stream = (cpu: number, sequences: readonly number[], discarded: readonly number[]) =>
    sequences.map((sequence, index) => {
      const begin = BigInt(1000 * sequence + cpu);
      const options = {
        begin,
        end: begin + 900n,
        sequence,
        discarded: discarded[index] ?? 0,
        cpu,
        instance: cpu,
      };
      return packet(bigEndian, options, (out) => {
        for (let n = 0; n < 10; n++) {
          const even = n % 2 === 0;
          header(out, even ? 1 : 2, begin + BigInt(n * 90));
          if (even) out.int(n, 32);
          else out.string(`event ${n}`);
        }
      });
    });
  return trace(bigEndian, declarations, [
    stream(0, [0, 1, 2, 5, 6], [0, 0, 7, 7, 9]),
    stream(1, [0, 1, 2, 3], [0, 4, 4, 4]),
    stream(2, [3, 4], [0, 0]),
  ]);
}

/** Each trace made by hand, by what is special about it. */
export const handmade: ReadonlyMap<string, HandmadeTrace> = new Map([
  ['bit fields, little-endian', bitFields(false)],
  ['bit fields, big-endian', bitFields(true)],
  ['all types, little-endian', allTypes(false, 'plain')],
  ['all types, big-endian', allTypes(true, 'packets')],
  ['all types, lines that end in CRLF', allTypes(false, 'crlf')],
  ['whole bytes, little-endian', wholeBytes(false)],
  ['whole bytes, big-endian', wholeBytes(true)],
  ['27-bit clock that goes round', clockWrap(false, 27)],
  ['27-bit clock that goes round, big-endian', clockWrap(true, 27)],
  ['32-bit clock that goes round', clockWrap(false, 32)],
  ['compact headers of LTTng', lttngHeaders(false, 'compact')],
  ['large headers of LTTng', lttngHeaders(false, 'large')],
  ['compact headers of LTTng, big-endian', lttngHeaders(true, 'compact')],
  ['large headers of LTTng, big-endian', lttngHeaders(true, 'large')],
  ['a clock of 3 MHz', otherClock(false)],
  ['nothing but events', bare(false)],
  ['nothing but events, big-endian', bare(true)],
  ['events discarded and packets lost', lossy(false)],
  ['events discarded and packets lost, big-endian', lossy(true)],
]);
