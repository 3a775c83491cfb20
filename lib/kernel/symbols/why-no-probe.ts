import { closestNames } from '../../base/closest-names.js';
import { NoSuchFileError } from '../../errors/no-such-file-error.js';
import type { Target } from '../../target/target.js';
import { symbolTable } from './symbol-table.js';

/** Why there can be no kprobe at a symbol, and which symbols may have been meant. */
export interface NoProbe {
  readonly why: string;
  readonly closest: readonly string[];
}

/**
 * Why a symbol cannot be probed: it is none, it is no function, the compiler gave it another name, probes must not touch it.
 *
 * Kernel: `within_kprobe_blacklist` in kernel/kprobes.c (v6.12); the list is read from debugfs.
 */
export async function whyNoProbe(target: Target, symbol: string): Promise<NoProbe> {
  const table = await symbolTable(target);
  if (table.has(symbol)) {
    const isListed = (await blacklist(target)).has(symbol);
    const why = isListed
      ? 'It is on the list of functions that kprobes must not touch: handling a probe runs them itself.'
      : 'It is code that must not be probed: marked notrace or noinstr, or part of the entry code.';
    return { why, closest: [] };
  }
  const clones = [...table.names()].filter((name) => name.startsWith(`${symbol}.`)).slice(0, 3);
  if (clones.length > 0) {
    return { why: 'The compiler made variants of it, which have names of their own.', closest: clones };
  }
  if (await isData(target, symbol))
    return { why: 'It is data, not code: fetch it with @SYMBOL.', closest: [] };
  return {
    why: 'The kernel has no function of this name. One that the compiler inlined everywhere has none left, one of a module only while it is loaded.',
    closest: closestNames(symbol, table.names()),
  };
}

async function isData(target: Target, symbol: string): Promise<boolean> {
  const lines = (await target.readText('/proc/kallsyms')).matchAll(/^\S+ [^tTwW] (\S+)/gm);
  for (const [, name] of lines) if (name === symbol) return true;
  return false;
}

/** Symbols of the kernel's data nearest to one that is not there. */
export async function closestSymbols(target: Target, symbol: string): Promise<readonly string[]> {
  const lines = (await target.readText('/proc/kallsyms')).matchAll(/^\S+ [bBdDrRvV] (\S+)/gm);
  return closestNames(symbol, new Set([...lines].map(([, name = '']) => name)));
}

async function blacklist(target: Target): Promise<ReadonlySet<string>> {
  try {
    const text = await target.readText('/sys/kernel/debug/kprobes/blacklist');
    return new Set([...text.matchAll(/^\S+\s+(\S+)/gm)].map(([, name = '']) => name));
  } catch (error) {
    if (error instanceof NoSuchFileError) return new Set(); // debugfs is not mounted
    throw error;
  }
}
