import { createHash } from 'node:crypto';
import { NoSuchFileError } from '../errors/no-such-file-error.js';
import type { Target } from '../target/target.js';
import { KernelCache, kernelCacheFolder } from './kernel-cache.js';
import { identify } from './kernel-identity.js';

/** What tells one build of a kernel from another beside its release: the first 16 hexadecimal digits of SHA-256. */
export interface KernelDigests {
  /** Of the configuration; null where the target does not have it. */
  readonly config: string | null;
  /** Of /sys/kernel/btf/vmlinux; null for a kernel without. */
  readonly btf: string | null;
}

/** Read once a build, then kept in `~/.cache/tracelab/kernel-facts`. */
export async function kernelDigests(target: Target): Promise<KernelDigests> {
  const { buildId, release } = await identify(target);
  const cache = new KernelCache(kernelCacheFolder(buildId, 'digests'));
  const bytes = await cache.entry('digests', async () =>
    Buffer.from(JSON.stringify(await read(target, release))),
  );
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as KernelDigests;
}

async function read(target: Target, release: string): Promise<KernelDigests> {
  const files = ['/proc/config.gz', `/boot/config-${release}`, '/sys/kernel/btf/vmlinux'];
  const [compressed, config, btf] = (await target.readMany(files)).map(digestOf);
  return { config: config ?? compressed ?? null, btf: btf ?? null };
}

function digestOf(content: Uint8Array | Error): string | undefined {
  if (content instanceof NoSuchFileError) return undefined;
  if (content instanceof Error) throw content;
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}
