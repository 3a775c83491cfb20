import { TracelabError } from './tracelab-error.js';

/** There is nothing at a path of this machine. */
export class NoSuchPathError extends TracelabError {
  override readonly name = 'NoSuchPathError';

  constructor(readonly path: string) {
    super(`There is no ${path}.`, { tried: `open ${path}`, errno: 'ENOENT' });
  }
}
