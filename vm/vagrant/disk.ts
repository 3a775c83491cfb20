import { createReadStream, createWriteStream, statSync, truncateSync, writeFileSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { runProgram } from '../process.js';

const mebibyte = 1024 * 1024;

/** A partition of the disk: its name in the table, and the file whose bytes it holds. */
export interface Partition {
  readonly name: string;
  readonly image: string;
  /** Where a BIOS finds its boot loader (sgdisk's attribute 2). */
  readonly bootable?: boolean;
}

/** Writes a raw disk with a GUID partition table and one partition for each image, in this order: `/dev/vda1` is the first. */
export async function writeDisk(disk: string, partitions: readonly Partition[]): Promise<void> {
  let next = mebibyte;
  const placed = partitions.map(({ name, image, bootable = false }) => {
    const start = next;
    const size = Math.ceil(statSync(image).size / mebibyte) * mebibyte;
    next += size;
    return { name, image, bootable, start, size };
  });
  writeFileSync(disk, '');
  truncateSync(disk, next + mebibyte); // the table's second copy is at the end
  const table = placed.map(
    ({ name, start, size, bootable }) =>
      `start=${start / 512}, size=${size / 512}, type=linux, name="${name}"${bootable ? ', attrs=LegacyBIOSBootable' : ''}\n`,
  );
  await runProgram('sfdisk', ['--quiet', disk], {
    input: `label: gpt\n${table.join('')}`,
    purpose: 'lay out the disk of the box',
  });
  for (const { image, start } of placed) {
    await pipeline(
      createReadStream(image, { highWaterMark: mebibyte }),
      createWriteStream(disk, { flags: 'r+', start }),
    );
  }
}
