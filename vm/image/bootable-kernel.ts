import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import type { Architecture } from '../architecture.js';
import { extractArm64Image } from './arm64-image.js';
import { extractVmlinux, isBzImage } from './vmlinux.js';

/** A kernel as QEMU boots it with no decompression in the guest: an ELF file on x86_64, an Image on arm64. */
export interface BootableKernel {
  readonly arch: Architecture;
  readonly bytes: Buffer;
}

/**
 * Makes a kernel bootable, whatever form it comes in: vmlinux or bzImage (x86), Image, Image.gz or vmlinuz.efi (arm64).
 *
 * @throws ImageBuildError for a file that is no kernel
 */
export async function bootableKernel(bytes: Buffer, file = 'This'): Promise<BootableKernel> {
  if (isElf(bytes)) return { arch: architectureOf(bytes, file), bytes };
  if (isBzImage(bytes)) return { arch: 'x86_64', bytes: await extractVmlinux(bytes, file) };
  const image = await extractArm64Image(bytes);
  if (image !== undefined) return { arch: 'arm64', bytes: image };
  throw new ImageBuildError(
    `${file} is no kernel: neither a vmlinux (ELF), nor an x86 bzImage ("HdrS" at 0x202), nor an arm64 Image ("ARM\\x64" at 0x38).`,
  );
}

function isElf(bytes: Buffer): boolean {
  return bytes.toString('latin1', 0, 4) === '\x7fELF';
}

/** e_machine (0x12) of elf(5): 62 is EM_X86_64, 183 is EM_AARCH64. */
function architectureOf(elf: Buffer, file: string): Architecture {
  const machine = elf.readUInt16LE(0x12);
  if (machine === 62) return 'x86_64';
  throw new ImageBuildError(
    machine === 183
      ? `${file} is the vmlinux of an arm64 kernel, which QEMU does not boot.`
      : `${file} is for a processor that the sandbox does not have (ELF machine ${machine}).`,
    {
      mend: 'Give a bzImage or vmlinux for x86_64, or for arm64 the Image (arch/arm64/boot/Image of the build).',
    },
  );
}
