import { TargetError } from './target-error.js';

/** ENOENT: the path, or a folder on the way to it, is not there. */
export class NoSuchFileError extends TargetError {
  override readonly name = 'NoSuchFileError';

  constructor(target: string, path: string, tried: string) {
    super(`There is no ${path} on ${target} (${tried}).`, target, path, {
      tried: `${tried} ${path}`,
      errno: 'ENOENT',
    });
  }
}
