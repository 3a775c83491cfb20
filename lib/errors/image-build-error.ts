import { TracelabError } from './tracelab-error.js';

/** A part of the sandbox's image cannot be made from what Debian's archive gave. */
export class ImageBuildError extends TracelabError {
  override readonly name = 'ImageBuildError';
}
