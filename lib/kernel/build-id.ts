/** NT_GNU_BUILD_ID of include/uapi/linux/elf.h, with the owner `GNU`. */
const gnuBuildId = 3;

/**
 * The build id in ELF notes, in hexadecimal: it is the same for two kernels only if they are the same build.
 *
 * Kernel: /sys/kernel/notes, /sys/module/NAME/notes/.note.gnu.build-id (kernel/ksysfs.c, kernel/module/sysfs.c, v6.12); `Elf64_Nhdr`.
 *
 * @returns undefined where the notes have none
 */
export function parseBuildId(notes: Uint8Array): string | undefined {
  const view = new DataView(notes.buffer, notes.byteOffset, notes.byteLength);
  for (const littleEndian of [true, false]) {
    for (let at = 0; at + 12 <= notes.length; ) {
      const [nameBytes = 0, bytes = 0, type] = [0, 4, 8].map((offset) =>
        view.getUint32(at + offset, littleEndian),
      );
      const start = at + 12 + padded(nameBytes);
      const owner = Buffer.from(notes.subarray(at + 12, at + 12 + nameBytes)).toString('latin1');
      if (start + bytes > notes.length) break;
      if (type === gnuBuildId && owner === 'GNU\0')
        return Buffer.from(notes.subarray(start, start + bytes)).toString('hex');
      at = start + padded(bytes);
    }
  }
  return undefined;
}

function padded(bytes: number): number {
  return Math.ceil(bytes / 4) * 4;
}
