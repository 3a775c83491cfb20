import { closestNames } from '../../base/closest-names.js';
import { UnknownSymbolError } from '../../errors/unknown-symbol-error.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import type { Target } from '../../target/target.js';
import { parseElf } from './elf.js';

/**
 * A uprobe at a symbol becomes the same at the symbol's offset in the file, which is all that the kernel takes. Any other event is given
 * back as it is.
 *
 * Kernel: Documentation/trace/uprobetracer.rst.
 *
 * @throws UnknownSymbolError with the nearest names; NoSuchFileError, DamagedElfError
 */
export async function resolveFilePlace(target: Target, spec: DynamicEvent): Promise<DynamicEvent> {
  if (spec.kind !== 'uprobe' && spec.kind !== 'uretprobe') return spec;
  const { path, at } = spec.place;
  if (at.kind === 'offset') return spec;
  const elf = parseElf(await target.read(path), path);
  const symbol = elf.symbols.find(({ name, defined }) => defined && name === at.symbol);
  const offset = symbol === undefined ? undefined : elf.fileOffset(symbol.address);
  if (offset === undefined) {
    const functions = elf.symbols.filter(({ kind, defined }) => defined && kind === 'function');
    throw new UnknownSymbolError(
      at.symbol,
      path,
      closestNames(at.symbol, new Set(functions.map(({ name }) => name))),
    );
  }
  return spec.atOffset(offset + at.plus);
}
