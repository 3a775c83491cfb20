import { UnknownArchitectureError } from '../lib/errors/unknown-architecture-error.js';

/** The processors that the sandbox has kernels for. */
export const architectures = ['x86_64', 'arm64'] as const;

export type Architecture = (typeof architectures)[number];

/** This machine's own: a guest of it can be run with the host's help, any other is emulated. */
export const hostArchitecture: Architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';

/** How Debian calls each. */
export const debianArchitecture = {
  x86_64: 'amd64',
  arm64: 'arm64',
} as const satisfies Record<Architecture, string>;

/** QEMU's program for a guest of each. */
export const qemuPrograms = {
  x86_64: 'qemu-system-x86_64',
  arm64: 'qemu-system-aarch64',
} as const satisfies Record<Architecture, string>;

/** The compiler on this machine that makes programs for an architecture. */
export function compilerFor(arch: Architecture): string {
  if (arch === hostArchitecture) return 'gcc';
  return { x86_64: 'x86_64-linux-gnu-gcc', arm64: 'aarch64-linux-gnu-gcc' }[arch];
}

/** @throws UnknownArchitectureError */
export function architectureNamed(name: string): Architecture {
  const known = architectures.find((architecture) => architecture === name);
  if (known === undefined) throw new UnknownArchitectureError(name, architectures);
  return known;
}
