import { closestNames } from '../../base/closest-names.js';
import { UnknownSymbolError } from '../../errors/unknown-symbol-error.js';
import type { Target } from '../../target/target.js';
import { type Elf, type ElfSymbol, parseElf } from './elf.js';

/** A symbol of a program or library on a target. */
export interface LocatedSymbol {
  readonly elf: Elf;
  readonly symbol: ElfSymbol;
  /** Where its code begins in the file; undefined where it has none there. */
  readonly offset: bigint | undefined;
  /** Why it has no code there. */
  readonly whyNot: string | undefined;
}

/**
 * Finds a symbol in a program or library on a target: the file is read from there.
 *
 * Kernel: Documentation/trace/uprobetracer.rst: a uprobe is told the offset in the file, not the address.
 *
 * @throws UnknownSymbolError with the nearest names; NoSuchFileError, DamagedElfError
 */
export async function locateSymbol(target: Target, path: string, name: string): Promise<LocatedSymbol> {
  const elf = parseElf(await target.read(path), path);
  const named = elf.symbols.filter((symbol) => symbol.name === name);
  const symbol = named.find(({ defined }) => defined) ?? named[0];
  if (symbol === undefined) {
    const functions = elf.symbols.filter(({ kind, defined }) => defined && kind === 'function');
    throw new UnknownSymbolError(
      name,
      path,
      closestNames(name, new Set(functions.map((known) => known.name))),
      'A stripped file has the symbols that it exports alone.',
    );
  }
  const offset = symbol.defined && symbol.kind !== 'object' ? elf.fileOffset(symbol.address) : undefined;
  return { elf, symbol, offset, whyNot: offset === undefined ? whyNotThere(symbol, path) : undefined };
}

/** Where the code of a function begins in its file. @throws UnknownSymbolError also for one that has no code there */
export async function findFileOffset(target: Target, path: string, name: string): Promise<bigint> {
  const { offset, whyNot } = await locateSymbol(target, path, name);
  if (offset === undefined) throw new UnknownSymbolError(name, path, [], whyNot);
  return offset;
}

function whyNotThere({ name, defined, kind }: ElfSymbol, path: string): string {
  if (!defined) return `${path} only uses ${name}; it is in a library: ldd ${path} names those.`;
  return kind === 'object' ? `${name} is data, not code.` : `${name} has no bytes in the file.`;
}
