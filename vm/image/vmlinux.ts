import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import { runProgram } from '../process.js';

/** Magic numbers of the compressions that a kernel's payload may have, and the program that undoes each. */
const compressions = [
  { magic: '1f8b', program: 'gzip', args: ['-dc'] },
  { magic: 'fd377a585a00', program: 'xz', args: ['-dc'] },
  { magic: '28b52ffd', program: 'zstd', args: ['-dc'] },
  { magic: '02214c18', program: 'lz4', args: ['-dc'] },
] as const;

/**
 * Takes the uncompressed kernel, an ELF file, out of a bzImage. QEMU boots it by PVH with no decompression in the guest, which
 * under emulation is most of a second.
 *
 * The payload's place stands in the setup header: Documentation/arch/x86/boot.rst (v6.12), fields setup_sects (0x1f1), header
 * (0x202), payload_offset (0x248), payload_length (0x24c).
 */
export async function extractVmlinux(bzImage: Buffer, file = 'This'): Promise<Buffer> {
  if (bzImage.toString('latin1', 0x202, 0x206) !== 'HdrS')
    throw new ImageBuildError(
      `${file} is no kernel: neither a vmlinux (ELF) nor an x86 bzImage ("HdrS" at 0x202).`,
    );
  const setupSectors = bzImage.readUInt8(0x1f1) || 4;
  const start = (setupSectors + 1) * 512 + bzImage.readUInt32LE(0x248);
  const payload = bzImage.subarray(start, start + bzImage.readUInt32LE(0x24c));
  const compression = compressions.find(
    ({ magic }) => payload.toString('hex', 0, magic.length / 2) === magic,
  );
  if (compression === undefined) {
    throw new ImageBuildError(
      `The kernel is compressed in a way not known here: it begins with ${payload.toString('hex', 0, 6)}.`,
    );
  }
  // Behind the compressed stream stands its uncompressed size (arch/x86/boot/compressed/Makefile); gzip has it inside.
  const stream = compression.program === 'gzip' ? payload : payload.subarray(0, -4);
  const vmlinux = await runProgram(compression.program, compression.args, {
    input: stream,
    purpose: 'decompress the kernel',
  });
  if (vmlinux.toString('latin1', 1, 4) !== 'ELF')
    throw new ImageBuildError('The decompressed kernel is not an ELF file.');
  return vmlinux;
}
