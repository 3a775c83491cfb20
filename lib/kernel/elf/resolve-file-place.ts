import { DefinitionRefusedError } from '../../errors/definition-refused-error.js';
import { UnknownSymbolError } from '../../errors/unknown-symbol-error.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import type { Target } from '../../target/target.js';
import { findFileOffset } from './file-offset.js';

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
  try {
    return spec.atOffset((await findFileOffset(target, path, at.symbol)) + at.plus);
  } catch (error) {
    if (!(error instanceof UnknownSymbolError)) throw error;
    const { call, text, caretAt } = spec.givenPlace(1, path.length + 1);
    throw new DefinitionRefusedError(
      { call, text, caretAt, definition: String(spec), argument: undefined },
      `${path} has no code named ${at.symbol}`,
      { mend: error.why, closest: error.closest },
    );
  }
}
