import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeFrame, type Frame, FrameDecoder, operation, reply, u32 } from '../../lib/target/protocol.js';

function answer(channel: number, kind: number, payload: Uint8Array): Buffer {
  return Buffer.concat([u32(payload.length), u32(channel), u32(kind), payload]);
}

/** Cuts bytes into pieces of the given sizes, over and over. */
function* pieces(bytes: Buffer, sizes: readonly number[]): Generator<Buffer> {
  for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

describe('FrameDecoder', () => {
  it('gives the same frames however their bytes are cut', () => {
    const frame = fc.record({
      channel: fc.nat(0xffff_ffff),
      kind: fc.constantFrom(...Object.values(reply)),
      payload: fc.uint8Array({ maxLength: 300 }),
    });
    const sizes = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(frame, { maxLength: 20 }), sizes, (frames, cuts) => {
        const bytes = Buffer.concat(frames.map((f) => answer(f.channel, f.kind, f.payload)));
        const decoder = new FrameDecoder();
        const got: Frame[] = [];
        for (const piece of pieces(bytes, cuts)) got.push(...decoder.push(piece));
        expect(got.map((f) => ({ ...f, payload: [...f.payload] }))).toEqual(
          frames.map((f) => ({ ...f, payload: [...f.payload] })),
        );
      }),
    );
  });

  it('keeps a frame back until its last byte has come', () => {
    const bytes = answer(7, reply.data, Buffer.from('abc'));
    const decoder = new FrameDecoder();
    expect([...decoder.push(bytes.subarray(0, -1))]).toEqual([]);
    expect([...decoder.push(bytes.subarray(-1))].map((f) => f.payload.toString())).toEqual(['abc']);
  });
});

describe('encodeFrame', () => {
  it('ends with the nonce, little-endian', () => {
    const frame = encodeFrame(3, operation.read, Buffer.from('xy'), 0x0102_0304_0506_0708n);
    expect(frame.toString('hex')).toBe('02000000' + '03000000' + '01000000' + '7879' + '0807060504030201');
  });
});
