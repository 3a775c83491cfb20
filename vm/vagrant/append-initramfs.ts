import { readFileSync } from 'node:fs';
import { runProgram } from '../process.js';

/**
 * An initramfs with more files: the kernel unpacks one archive after the other, the later over the earlier
 * (Documentation/driver-api/early-userspace/buffer-format.rst).
 *
 * @param names paths in `tree`, each folder before what is in it
 */
export async function appendToInitramfs(
  initramfs: string,
  tree: string,
  names: readonly string[],
): Promise<Buffer> {
  const more = await runProgram('cpio', ['-o', '-H', 'newc', '--owner=0:0', '--reproducible', '--quiet'], {
    cwd: tree,
    input: names.map((name) => `${name}\n`).join(''),
    purpose: 'add to the initramfs',
  });
  return Buffer.concat([readFileSync(initramfs), more]);
}
