import { TracelabError } from './tracelab-error.js';

/** A path through structures (`f_path.dentry->d_name.name`) leads nowhere. */
export class MemberPathError extends TracelabError {
  override readonly name = 'MemberPathError';

  constructor(
    readonly path: string,
    /** Position in the path of the part that is wrong. */
    readonly at: number,
    /** The kernel's sentence for it, from kernel/trace/trace_probe.h: `This field is not found.` */
    readonly reason: string,
    /** What is known of that place, in a sentence. */
    readonly about: string,
    /** Members whose names are nearest, best first. */
    readonly closest: readonly string[] = [],
  ) {
    const near = closest.length > 0 ? ` Did you mean ${closest.join(' or ')}?` : '';
    super(`${reason}\n  ${path}\n  ${' '.repeat(at)}^`, {
      tried: `resolve ${path}`,
      mend: `${about}${near}`,
    });
  }
}
