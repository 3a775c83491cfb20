import { NoSuchFileError } from '../../errors/no-such-file-error.js';
import type { Kernel } from '../kernel.js';
import { readKernelConfig } from '../kernel-config.js';
import { type ProbeSyntax, parseProbeSyntax } from './probe-syntax.js';

/** What a kernel can, as far as a question needs it: found by looking, not by its version. */
export interface Abilities {
  readonly tracers: ReadonlySet<string>;
  readonly syntax: ProbeSyntax;
  readonly kprobes: boolean;
  readonly uprobes: boolean;
  /** Programs can be attached to functions: the kernel has the code for it. */
  readonly bpfTrampoline: boolean;
  /** Functions that kprobes keep away from; undefined where the list cannot be read (no debugfs). */
  readonly blacklist: ReadonlySet<string> | undefined;
  /** CONFIG_KPROBE_EVENTS_ON_NOTRACE: kprobes also where ftrace cannot go. */
  readonly kprobesAnywhere: boolean;
}

/**
 * Looks what a kernel can.
 *
 * Kernel: available_tracers, README, kprobe_events, uprobe_events; /sys/kernel/debug/kprobes/blacklist (`kprobe_blacklist_seq_show` in
 * kernel/kprobes.c, v6.12); the config, where it is to be had.
 */
export async function findAbilities(kernel: Kernel): Promise<Abilities> {
  const { target, tracefs } = kernel;
  const [tracers, readme, blacklist] = await target.readMany([
    `${tracefs.path}/available_tracers`,
    `${tracefs.path}/README`,
    '/sys/kernel/debug/kprobes/blacklist',
  ]);
  const [kprobes, uprobes, config] = await Promise.all([
    target.exists(`${tracefs.path}/kprobe_events`),
    target.exists(`${tracefs.path}/uprobe_events`),
    readKernelConfig(target, kernel.release),
  ]);
  const list = textOf(blacklist);
  return {
    tracers: new Set((textOf(tracers) ?? '').trim().split(/\s+/)),
    syntax: parseProbeSyntax(textOf(readme) ?? ''),
    kprobes,
    uprobes,
    bpfTrampoline: kernel.hasBtf && kernel.codeSymbols.has('bpf_trampoline_link_prog'),
    blacklist: list === undefined ? undefined : parseBlacklist(list),
    kprobesAnywhere: config?.get('CONFIG_KPROBE_EVENTS_ON_NOTRACE') === 'y',
  };
}

/** `0xffffffff81e01030-0xffffffff81e01050\tasm_exc_divide_error` */
export function parseBlacklist(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/^0x\S+\t(\S+)/gm)].map(([, name = '']) => name));
}

function textOf(content: Uint8Array | Error | undefined): string | undefined {
  if (content === undefined || content instanceof NoSuchFileError) return undefined;
  if (content instanceof Error) throw content;
  return Buffer.from(content).toString('utf8');
}
