import type { DynamicEvent } from '../../spec/dynamic-event.js';
import type { Target } from '../../target/target.js';
import { findFileOffset } from './file-offset.js';

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
  return spec.atOffset((await findFileOffset(target, path, at.symbol)) + at.plus);
}
