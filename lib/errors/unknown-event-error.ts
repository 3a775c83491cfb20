import { TracelabError } from './tracelab-error.js';

/** The kernel has no such event. */
export class UnknownEventError extends TracelabError {
  override readonly name = 'UnknownEventError';

  constructor(
    /** `sched:sched_swich` */
    readonly event: string,
    readonly target: string,
    /** The kernel's events whose names are nearest, best first. */
    readonly closest: readonly string[],
  ) {
    super(`The kernel of ${target} has no event ${event}.`, {
      tried: `enable ${event}`,
      errno: 'ENOENT',
      mend:
        closest.length > 0
          ? `Did you mean ${closest.join(' or ')}?`
          : 'All of its events are listed in /sys/kernel/tracing/available_events; some come with a module.',
    });
  }
}
