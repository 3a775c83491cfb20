import { gunzipSync } from 'node:zlib';
import { NoSuchFileError } from '../errors/no-such-file-error.js';
import type { Target } from '../target/target.js';

/**
 * What a kernel was built with: the value of each option that is set (`y`, `m`, a number, a string).
 *
 * Kernel: /proc/config.gz (CONFIG_IKCONFIG_PROC), else the file that distributions put into /boot.
 *
 * @returns undefined where neither is there
 */
export async function readKernelConfig(
  target: Target,
  release: string,
): Promise<ReadonlyMap<string, string> | undefined> {
  const files = ['/proc/config.gz', `/boot/config-${release}`, `/usr/lib/modules/${release}/config`];
  const contents = await target.readMany(files);
  for (const [index, content] of contents.entries()) {
    if (content instanceof NoSuchFileError) continue;
    if (content instanceof Error) throw content;
    const plain = files[index]?.endsWith('.gz') ? gunzipSync(content) : Buffer.from(content);
    return new Map(
      [...plain.toString('utf8').matchAll(/^(CONFIG_\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    );
  }
  return undefined;
}
