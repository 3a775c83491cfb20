import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FixedText } from '../../lib/base/fixed-text.js';
import { TextBuffer } from '../../lib/base/text-buffer.js';

const u32 = fc.nat({ max: 0xffff_ffff });

function written(write: (out: TextBuffer) => void): string {
  const out = new TextBuffer(64);
  write(out);
  return out.toString();
}

describe('TextBuffer', () => {
  it('writes numbers as JavaScript does', () => {
    fc.assert(
      fc.property(u32, u32, (low, high) => {
        const value = (BigInt(high) << 32n) | BigInt(low);
        expect(written((out) => out.decimal64(low, high))).toBe(String(value));
        expect(written((out) => out.signed64(low, high))).toBe(String(BigInt.asIntN(64, value)));
        expect(written((out) => out.hex64(low, high))).toBe(value.toString(16));
        expect(written((out) => out.octal64(low, high))).toBe(value.toString(8));
        expect(written((out) => out.decimal(low))).toBe(String(low));
        expect(written((out) => out.hex(low, true))).toBe(low.toString(16).toUpperCase());
      }),
    );
  });

  it('writes fixed text of any length as other text, with what comes after it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 70 })), (texts) => {
        const fixed = texts.map((text) => new FixedText(text));
        const all = written((out) => {
          for (const text of fixed) out.putFixed(text);
          out.byte(0x2e);
        });
        expect(all).toBe(written((out) => out.text(`${texts.join('')}.`)));
      }),
    );
  });

  it('fills, and writes three digits', () => {
    for (const count of [0, 1, 47, 48, 49, 300]) {
      expect(written((out) => out.fill(0x78, count))).toBe('x'.repeat(count));
    }
    for (const value of [0, 7, 42, 999])
      expect(written((out) => out.threeDigits(value))).toBe(String(value).padStart(3, '0'));
  });

  it('writes numbers at the edges', () => {
    for (const power of [0, 1, 9, 10, 31, 32, 52, 53, 63]) {
      for (const near of [-1n, 0n, 1n]) {
        const value = BigInt.asUintN(64, (1n << BigInt(power)) + near);
        const [low, high] = [Number(value & 0xffff_ffffn), Number(value >> 32n)];
        expect(written((out) => out.decimal64(low, high))).toBe(String(value));
        expect(written((out) => out.signed64(low, high))).toBe(String(BigInt.asIntN(64, value)));
      }
    }
    for (let digits = 0; digits < 20; digits++) {
      const value = 10n ** BigInt(digits);
      for (const near of [value - 1n, value]) {
        const [low, high] = [Number(near & 0xffff_ffffn), Number(near >> 32n)];
        expect(written((out) => out.decimal64(low, high))).toBe(String(near));
      }
    }
  });

  it('writes six digits', () => {
    for (const value of [0, 7, 1000, 123_456, 999_999])
      expect(written((out) => out.sixDigits(value))).toBe(String(value).padStart(6, '0'));
  });

  it('writes numbers of 53 bits and their signs', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (value) => {
        expect(written((out) => out.signed(value))).toBe(String(value));
      }),
    );
  });

  it('pads what was written', () => {
    expect(written((out) => out.decimalPadded(7, 3))).toBe('007');
    expect(
      written((out) => {
        out.text('ab');
        const start = out.length;
        out.text('cd');
        out.padLeft(start, 4);
        out.padRight(start, 6);
        out.padLeft(start, 2);
      }),
    ).toBe('ab  cd  ');
  });

  it('stops at a NUL', () => {
    const bytes = Buffer.from('ab\0cd');
    expect(written((out) => out.putUntilNul(bytes, 0, 5))).toBe('ab');
    expect(written((out) => out.putUntilNul(bytes, 3, 5))).toBe('cd');
    expect(written((out) => out.putUntilNul(bytes, 4, 2))).toBe('');
  });

  it('grows, and starts anew when it is taken', () => {
    const out = new TextBuffer(1);
    for (let i = 0; i < 1000; i++) out.decimal(i);
    const all = Array.from({ length: 1000 }, (_, i) => i).join('');
    expect(Buffer.from(out.take()).toString()).toBe(all);
    expect(out.length).toBe(0);
    out.put(Buffer.alloc(5000, 'x'));
    out.fill(0x79, 5000);
    expect(out.toString()).toBe('x'.repeat(5000) + 'y'.repeat(5000));
  });
});
