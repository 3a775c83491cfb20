import type { DynamicEvent } from '../../spec/dynamic-event.js';
import type { Target } from '../../target/target.js';
import { findFileOffset } from './file-offset.js';

/**
 * A probe of a program or library whose place is a symbol, with the offset in the file instead: the kernel takes no other. Any other
 * probe is given back as it is.
 *
 * @throws UnknownSymbolError with the nearest names; NoSuchFileError, DamagedElfError
 */
export async function atFileOffset(target: Target, spec: DynamicEvent): Promise<DynamicEvent> {
  if (spec.kind !== 'uprobe' && spec.kind !== 'uretprobe') return spec;
  const { path, at } = spec.place;
  if (at.kind === 'offset') return spec;
  return spec.atOffset((await findFileOffset(target, path, at.symbol)) + at.plus);
}
