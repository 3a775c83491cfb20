import { TracelabError } from './tracelab-error.js';

/** BTF holds a kind of type that is not known here; types behind it cannot be found, as its length is not known either. */
export class UnknownBtfKindError extends TracelabError {
  override readonly name = 'UnknownBtfKindError';

  constructor(
    /** Number of the kind: `BTF_KIND_*` of include/uapi/linux/btf.h. */
    readonly kind: number,
    /** Offset of the type. */
    readonly offset: number,
  ) {
    super(`The BTF has a type of kind ${kind} at byte ${offset}, which is not known here.`, {
      tried: 'read BTF',
      mend: 'Kinds up to 19 (ENUM64, Linux 6.0) are known: the kernel may be newer than this version of tracelab.',
    });
  }
}
