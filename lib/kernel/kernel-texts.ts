import { NoSuchFileError } from '../errors/no-such-file-error.js';
import type { Target } from '../target/target.js';
import { readEventTexts } from './event-texts.js';
import type { KernelCache } from './kernel-cache.js';
import type { KernelIdentity, LoadedModule } from './kernel-identity.js';
import { withoutAddresses } from './symbols/code-symbols.js';
import type { Tracefs } from './tracefs/tracefs.js';

/** What is read once a build of the kernel and set of modules. */
export interface KernelTexts {
  readonly vmlinuxBtf: Uint8Array | undefined;
  readonly moduleBtf: ReadonlyMap<string, Uint8Array>;
  readonly functions: string;
  readonly symbols: string;
  readonly events: string;
}

/** Reads them from the cache where they are kept, else from the kernel. */
export async function readKernelTexts(
  tracefs: Tracefs,
  identity: KernelIdentity,
  cache: KernelCache,
): Promise<KernelTexts> {
  const { target, path } = tracefs;
  const withModules = (what: string) => `${what}-${identity.key.slice(0, 16)}`;
  const hasBtf = await target.exists('/sys/kernel/btf/vmlinux');
  const moduleBtf = async ({ name, buildId }: LoadedModule) => {
    const file = buildId === undefined ? withModules(`btf-${name}`) : `btf-${name}-${buildId}`;
    return [name, await cache.entry(file, () => readOrNothing(target, `/sys/kernel/btf/${name}`))] as const;
  };
  // All are asked for at once: while the target reads the next one, the last one is worked on here.
  const [symbols, functions, events, vmlinuxBtf, modules] = await Promise.all([
    cache.entry(withModules('symbols'), async () =>
      Buffer.from(withoutAddresses(await target.readText('/proc/kallsyms'))),
    ),
    cache.entry(withModules('functions'), () => readOrNothing(target, `${path}/available_filter_functions`)),
    cache.entry(withModules('events'), async () => Buffer.from(await readEventTexts(tracefs))),
    hasBtf ? cache.entry('btf-vmlinux', () => target.read('/sys/kernel/btf/vmlinux')) : undefined,
    Promise.all(hasBtf ? identity.modules.map(moduleBtf) : []),
  ]);
  return {
    vmlinuxBtf,
    moduleBtf: new Map(modules.filter(([, bytes]) => bytes.length > 0)),
    functions: asText(functions),
    symbols: asText(symbols),
    events: asText(events),
  };
}

/** A file that this kernel does not have is empty: no CONFIG_DYNAMIC_FTRACE, no CONFIG_DEBUG_INFO_BTF_MODULES. */
async function readOrNothing(target: Target, path: string): Promise<Uint8Array> {
  try {
    return await target.read(path);
  } catch (error) {
    if (error instanceof NoSuchFileError) return new Uint8Array(0);
    throw error;
  }
}

function asText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
}
