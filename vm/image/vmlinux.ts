import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import { decompressKernel, decompressorOf } from './decompress.js';

/** Whether a file is an x86 bzImage: Documentation/arch/x86/boot.rst (v6.12), field header (0x202). */
export function isBzImage(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0x202, 0x206) === 'HdrS';
}

/**
 * Takes the uncompressed kernel, an ELF file, out of a bzImage. QEMU boots it by PVH with no decompression in the guest, which
 * under emulation is most of a second.
 *
 * The payload's place stands in the setup header: Documentation/arch/x86/boot.rst (v6.12), fields setup_sects (0x1f1), header
 * (0x202), payload_offset (0x248), payload_length (0x24c).
 */
export async function extractVmlinux(bzImage: Buffer, file = 'This'): Promise<Buffer> {
  if (!isBzImage(bzImage))
    throw new ImageBuildError(
      `${file} is no kernel: neither a vmlinux (ELF) nor an x86 bzImage ("HdrS" at 0x202).`,
    );
  const setupSectors = bzImage.readUInt8(0x1f1) || 4;
  const start = (setupSectors + 1) * 512 + bzImage.readUInt32LE(0x248);
  const payload = bzImage.subarray(start, start + bzImage.readUInt32LE(0x24c));
  // Behind the compressed stream stands its uncompressed size (arch/x86/boot/compressed/Makefile); gzip has it inside.
  const vmlinux = await decompressKernel(
    decompressorOf(payload) === 'gzip' ? payload : payload.subarray(0, -4),
  );
  if (vmlinux.toString('latin1', 1, 4) !== 'ELF')
    throw new ImageBuildError('The decompressed kernel is not an ELF file.');
  return vmlinux;
}
