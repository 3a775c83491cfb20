import { TracelabError } from './tracelab-error.js';

/** There is a tracing instance of this name already. */
export class InstanceNameTakenError extends TracelabError {
  override readonly name = 'InstanceNameTakenError';

  constructor(
    readonly instance: string,
    readonly target: string,
  ) {
    super(`There is a tracing instance "${instance}" on ${target} already.`, {
      tried: `make the instance ${instance}`,
      errno: 'EEXIST',
      mend: `Take another name, or remove it: tracefs.remove('${instance}').`,
    });
  }
}
