import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { extractVmlinux } from '../../../vm/image/vmlinux.js';

/** A file with the setup header of Documentation/arch/x86/boot.rst around a payload. */
function bzImage(payload: Buffer): Buffer {
  const setup = Buffer.alloc(3 * 512);
  setup.writeUInt8(2, 0x1f1);
  setup.write('HdrS', 0x202);
  setup.writeUInt32LE(16, 0x248);
  setup.writeUInt32LE(payload.length, 0x24c);
  return Buffer.concat([setup, Buffer.alloc(16), payload, Buffer.from('behind')]);
}

it('takes the kernel out of its compressed payload', async () => {
  const kernel = Buffer.concat([Buffer.from('\x7fELF', 'latin1'), Buffer.alloc(100_000, 7)]);
  expect((await extractVmlinux(bzImage(gzipSync(kernel)))).equals(kernel)).toBe(true);
});

it('says what is wrong with a file that is none', async () => {
  await expect(extractVmlinux(Buffer.alloc(4096))).rejects.toThrow('is no kernel');
  await expect(extractVmlinux(bzImage(Buffer.from('0123456789')))).rejects.toThrow(
    'begins with 303132333435',
  );
  await expect(extractVmlinux(bzImage(gzipSync('not ELF')))).rejects.toThrow('not an ELF file');
});
