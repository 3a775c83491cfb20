import { TracelabError } from './tracelab-error.js';

/** Steady time was asked for a machine that cannot have it. */
export class NoSteadyTimeError extends TracelabError {
  override readonly name = 'NoSteadyTimeError';

  constructor(readonly architecture: string) {
    super(`A machine that is ${architecture} has no steady time.`, {
      mend: 'Only x86_64 has it: npx tracelab up --steady --arch x86_64',
    });
  }
}
