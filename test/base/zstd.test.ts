import { compress } from '@bokuweb/zstd-wasm';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadZstd, type Zstd } from '../../lib/base/zstd.js';
import { zstdFrame } from '../../lib/base/zstd-frame.js';

let zstd: Zstd;
let text: Uint8Array;
let frame: Uint8Array;

beforeAll(async () => {
  zstd = await loadZstd();
  text = Buffer.from(
    Array.from({ length: 60_000 }, (_, n) => `line ${n} of ${n * 7919} ${(n * 2654435761) % 1000}`).join(
      '\n',
    ),
  );
  frame = compress(Buffer.from(text), 1);
});

/** The blocks of a frame as a recorder leaves them that flushes but never closes: no size in the head, no last block. */
function flushed(whole: Uint8Array): Uint8Array {
  const bounds = zstdFrame(whole, 0);
  if (bounds === undefined) throw new Error('no frame');
  const body = whole.slice(bounds.firstBlock, bounds.blockEnds.at(-1));
  const last = (bounds.blockEnds.at(-2) ?? bounds.firstBlock) - bounds.firstBlock;
  body[last] = (body[last] ?? 0) & ~1;
  return new Uint8Array(Buffer.concat([whole.subarray(0, 4), Uint8Array.of(0, bounds.windowByte), body]));
}

describe('zstd', () => {
  it('decompresses frames, one after the other', () => {
    expect(Buffer.from(zstd.decompress(frame, text.length) ?? []).equals(text)).toBe(true);
    const twice = zstd.decompress(Buffer.concat([frame, frame]), 2 * text.length);
    expect(Buffer.from(twice ?? []).equals(Buffer.concat([text, text]))).toBe(true);
  });

  it('refuses more than it may give', () => {
    expect(zstd.decompress(frame, text.length - 1)).toBeUndefined();
    expect(zstd.decompress(flushed(frame), text.length)).toBeUndefined(); // not closed
    expect(zstd.decompress(Buffer.from('no frame at all'), 1000)).toBeUndefined();
  });

  it('decompresses a stream that was flushed and never closed, in parts cut anywhere', () => {
    const stream = flushed(frame);
    for (const size of [1000, 4096, 70_001]) {
      const parts = Array.from({ length: Math.ceil(stream.length / size) }, (_, n) =>
        stream.subarray(n * size, (n + 1) * size),
      );
      const { bytes, usedBytes } = zstd.decompressStream(parts, 10 * text.length);
      expect(Buffer.from(bytes).equals(text)).toBe(true);
      expect(usedBytes).toBe(stream.length);
    }
  });

  it.each([0, 5, 100, 5000, 60_000, 100_000])('keeps the blocks before a cut at byte %i', (cut) => {
    const stream = flushed(frame).subarray(0, cut);
    const { bytes, usedBytes } = zstd.decompressStream([stream], 10 * text.length);
    expect(usedBytes).toBeLessThanOrEqual(cut);
    expect(Buffer.from(text.subarray(0, bytes.length)).equals(bytes)).toBe(true);
  });

  it('keeps the blocks before a damaged one', () => {
    const stream = flushed(frame);
    const ends = zstdFrame(stream, 0)?.blockEnds ?? new Uint32Array(0);
    expect(ends.length).toBeGreaterThan(3);
    stream.fill(0xff, (ends[1] ?? 0) + 3, (ends[1] ?? 0) + 40);
    const { bytes, usedBytes } = zstd.decompressStream([stream], 10 * text.length);
    expect(usedBytes).toBe(ends[1]);
    expect(bytes.length).toBe(2 * 0x2_0000);
    expect(Buffer.from(text.subarray(0, bytes.length)).equals(bytes)).toBe(true);
  });

  it('allocates no more than is asked for, whatever a frame claims', () => {
    const claims = Uint8Array.of(0x28, 0xb5, 0x2f, 0xfd, 0xe0, 0, 0, 0, 0, 0xff, 0, 0, 0, 3, 0, 0, 1);
    expect(zstd.decompress(claims, 1000)).toBeUndefined();
    expect(zstd.decompressStream([claims], 1000).bytes).toEqual(new Uint8Array(0));
  });
});
