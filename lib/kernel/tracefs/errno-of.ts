import { TracelabError } from '../../errors/tracelab-error.js';

/** The errno that a failure on a target carries. */
export function errnoOf(error: unknown): string | undefined {
  return error instanceof TracelabError ? error.errno : undefined;
}
