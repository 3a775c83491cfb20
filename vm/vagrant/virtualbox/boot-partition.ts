import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { MissingProgramError } from '../../../lib/errors/missing-program-error.js';
import { runProgram } from '../../process.js';

/** Where Debian's syslinux-common has the code that finds the bootable partition of a GUID partition table. */
const bootCode = '/usr/lib/syslinux/mbr/gptmbr.bin';

/** Makes the file system that a BIOS boots by syslinux: the kernel, its initramfs, its command line. */
export async function makeBootPartition(
  folder: string,
  files: { readonly vmlinuz: string; readonly initramfs: string; readonly commandLine: string },
): Promise<string> {
  const image = join(folder, 'boot.img');
  const config = join(folder, 'syslinux.cfg');
  writeFileSync(
    config,
    `DEFAULT tracelab\nLABEL tracelab\nLINUX vmlinuz\nINITRD initrd.img\nAPPEND ${files.commandLine}\n`,
  );
  const kib = Math.ceil((statSync(files.vmlinuz).size + statSync(files.initramfs).size) / 1024) + 4096;
  const purpose = 'make the boot partition of the box';
  await runProgram('mkfs.vfat', ['-C', '-n', 'BOOT', image, String(kib)], { purpose });
  for (const [from, to] of [
    [files.vmlinuz, 'vmlinuz'],
    [files.initramfs, 'initrd.img'],
    [config, 'syslinux.cfg'],
  ]) {
    await runProgram('mcopy', ['-i', image, from ?? '', `::${to}`], { purpose });
  }
  await runProgram('syslinux', ['--install', image], { purpose });
  return image;
}

/** Writes syslinux's code into the first sector of the disk, before the partition table. */
export async function writeBootCode(disk: string): Promise<void> {
  const code = readBootCode();
  const file = await open(disk, 'r+');
  try {
    await file.write(code, 0, Math.min(code.length, 440), 0); // 440 bytes: what a protective MBR leaves (UEFI 2.10, 5.2.1)
  } finally {
    await file.close();
  }
}

function readBootCode(): Buffer {
  try {
    return readFileSync(bootCode);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new MissingProgramError(bootCode, 'make a disk that boots', 'syslinux-common');
  }
}
