import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bootableKernel } from '../../../vm/image/bootable-kernel.js';

/** The header of Documentation/arch/arm64/booting.rst, and code. */
function arm64Image(): Buffer {
  const image = Buffer.alloc(100_000, 7);
  image.write('MZ', 0);
  image.fill(0, 4, 8);
  image.write('ARM\x64', 0x38);
  return image;
}

/** The header of drivers/firmware/efi/libstub/zboot-header.S around a payload. */
function zboot(payload: Buffer): Buffer {
  const header = Buffer.alloc(512);
  header.write('MZ', 0);
  header.write('zimg', 4);
  header.writeUInt32LE(512, 8);
  header.writeUInt32LE(payload.length, 12);
  header.write('gzip', 24);
  return Buffer.concat([header, payload, Buffer.from('behind')]);
}

function elf(machine: number): Buffer {
  const header = Buffer.alloc(64);
  header.write('\x7fELF', 0, 'latin1');
  header.writeUInt16LE(machine, 0x12);
  return header;
}

it('knows an arm64 Image, plain, compressed, and inside of an EFI program', async () => {
  const image = arm64Image();
  for (const form of [image, gzipSync(image), zboot(gzipSync(image))]) {
    const { arch, bytes } = await bootableKernel(form);
    expect(arch).toBe('arm64');
    expect(bytes.equals(image)).toBe(true);
  }
});

it('takes the vmlinux of x86_64 as it is', async () => {
  expect(await bootableKernel(elf(62))).toEqual({ arch: 'x86_64', bytes: elf(62) });
});

it('says what is wrong with others', async () => {
  await expect(bootableKernel(elf(183), 'vmlinux')).rejects.toThrow('vmlinux of an arm64 kernel');
  await expect(bootableKernel(elf(243), 'vmlinux')).rejects.toThrow('ELF machine 243');
  await expect(bootableKernel(Buffer.alloc(4096), 'hosts')).rejects.toThrow('hosts is no kernel');
  await expect(bootableKernel(gzipSync('a letter'))).rejects.toThrow('no arm64 Image');
});
