import { TracelabError } from './tracelab-error.js';

/** Tracing was tried as an ordinary user. */
export class NotRootError extends TracelabError {
  override readonly name = 'NotRootError';

  constructor(
    readonly target: string,
    readonly path: string,
    cause: unknown,
  ) {
    super(`Tracing on ${target} needs root: ${path} cannot be read.`, {
      tried: `look into ${path}`,
      errno: 'EACCES',
      mend: 'Connect as root (ssh: root@host, or sudo on that host).',
      cause,
    });
  }
}
