import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import { decompressKernel, decompressorOf } from './decompress.js';

/**
 * Gives the Image, as QEMU loads it, of an arm64 kernel in any of the forms that a build or a distribution leaves: the Image itself, compressed as
 * a whole (Image.gz), or inside an EFI program that decompresses it (vmlinuz.efi); undefined for what is none of them.
 *
 * An Image has "ARM\x64" at 0x38: Documentation/arch/arm64/booting.rst (v6.12). The EFI program has "zimg" at 4, and the place and the size
 * of its payload at 8 and 12: drivers/firmware/efi/libstub/zboot-header.S (v6.12).
 */
export async function extractArm64Image(bytes: Buffer): Promise<Buffer | undefined> {
  if (isImage(bytes)) return bytes;
  const payload = payloadOf(bytes);
  if (payload === undefined) return undefined;
  const image = await decompressKernel(payload);
  if (!isImage(image)) throw new ImageBuildError('The decompressed kernel is no arm64 Image.');
  return image;
}

function isImage(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0x38, 0x3c) === 'ARM\x64';
}

function payloadOf(bytes: Buffer): Buffer | undefined {
  if (bytes.toString('latin1', 4, 8) === 'zimg') {
    const start = bytes.readUInt32LE(8);
    return bytes.subarray(start, start + bytes.readUInt32LE(12));
  }
  return decompressorOf(bytes) === undefined ? undefined : bytes;
}
