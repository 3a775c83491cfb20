import { TracelabError } from './tracelab-error.js';

/** The state of the machine could not be saved or brought back. */
export class SnapshotError extends TracelabError {
  override readonly name = 'SnapshotError';
}
