import { TracelabError } from './tracelab-error.js';

/** A machine was to boot again in its memory, and is one that ends with its kernel. */
export class CannotRebootError extends TracelabError {
  override readonly name = 'CannotRebootError';

  constructor(readonly machine: string) {
    super(`The machine ${machine} ends when its kernel does: it cannot boot again in the same memory.`, {
      mend: 'Take one that can: await sandbox({ reboots: true }). Or go back to the clean machine: await vm.reset()',
    });
  }
}
