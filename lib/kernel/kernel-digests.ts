import type { Target } from '../target/target.js';
import { KernelCache } from './kernel-cache.js';
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
  const cache = await KernelCache.ofBuild(buildId, 'digests');
  const bytes = await cache.entry('digests', async () =>
    Buffer.from(JSON.stringify(await read(target, release))),
  );
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as KernelDigests;
}

/** The target counts them up itself: what is read of it are some lines. One without coreutils has none. */
async function read(target: Target, release: string): Promise<KernelDigests> {
  const files = ['/proc/config.gz', `/boot/config-${release}`, '/sys/kernel/btf/vmlinux'];
  const [compressed, config, btf] = await Promise.all(files.map((file) => digestOf(target, file)));
  return { config: config ?? compressed ?? null, btf: btf ?? null };
}

async function digestOf(target: Target, file: string): Promise<string | undefined> {
  if (!(await target.exists(file)) || !(await target.exists('/usr/bin/sha256sum'))) return undefined;
  const { stdout } = await target.command(['sha256sum', file]);
  return stdout.slice(0, 16);
}
