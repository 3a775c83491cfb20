import { TracelabError } from './tracelab-error.js';

/** The text of a command template holds something that only a shell understands. */
export class CommandTextError extends TracelabError {
  override readonly name = 'CommandTextError';
}
