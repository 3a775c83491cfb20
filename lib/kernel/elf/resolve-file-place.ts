import { closestNames } from '../../base/closest-names.js';
import { DefinitionRefusedError } from '../../errors/definition-refused-error.js';
import type { FileSymbol } from '../../spec/definition/file-place.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import type { Target } from '../../target/target.js';
import { type Elf, parseElf } from './elf.js';

/** What is wrong with a symbol of a file, and what may have been meant. */
interface Problem {
  readonly reason: string;
  readonly mend: string;
  readonly closest?: readonly string[];
}

/**
 * The same event with the offset in the file for which a symbol stands, where it is a probe of a program: the kernel takes offsets only.
 * The whole file is read from the target.
 *
 * Kernel: Documentation/trace/uprobetracer.rst.
 *
 * @throws DefinitionRefusedError for a symbol that the file has not, or not as code; NoSuchFileError, DamagedElfError
 */
export async function resolveFilePlace(target: Target, spec: DynamicEvent): Promise<DynamicEvent> {
  if (spec.kind !== 'uprobe' && spec.kind !== 'uretprobe') return spec;
  const { path, at } = spec.place;
  if (at.kind === 'offset') return spec;
  const found = findOffset(parseElf(await target.read(path), path), path, at);
  if (typeof found === 'bigint') return spec.atOffset(found);
  const { call, text, caretAt } = spec.givenPlace(1, path.length + 1);
  throw new DefinitionRefusedError(
    { call, text, caretAt, definition: String(spec), argument: undefined },
    found.reason,
    found,
  );
}

function findOffset(elf: Elf, path: string, { symbol, plus }: FileSymbol): bigint | Problem {
  const named = elf.symbols.filter(({ name }) => name === symbol);
  const known = named.find(({ defined }) => defined) ?? named[0];
  if (known === undefined) {
    const names = elf.symbols
      .filter(({ defined, kind }) => defined && kind === 'function')
      .map(({ name }) => name);
    return {
      reason: `${path} has no symbol ${symbol}`,
      mend: 'A stripped file has the symbols that it exports alone.',
      closest: closestNames(symbol, new Set(names)),
    };
  }
  if (!known.defined)
    return { reason: `${path} only uses ${symbol}`, mend: `It is in a library: ldd ${path} names those.` };
  if (known.kind === 'object') return { reason: `${symbol} is data, not code`, mend: 'A probe is at code.' };
  const offset = elf.fileOffset(known.address + plus);
  return offset ?? { reason: `${symbol} has no bytes in ${path}`, mend: 'A probe is at code of the file.' };
}
