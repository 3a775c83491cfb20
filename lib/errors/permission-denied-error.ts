import { TargetError } from './target-error.js';

/** EACCES or EPERM: this user may not, or the kernel's lockdown forbids it. */
export class PermissionDeniedError extends TargetError {
  override readonly name = 'PermissionDeniedError';

  constructor(target: string, path: string, tried: string, errno: 'EACCES' | 'EPERM') {
    super(`Not permitted on ${target}: ${tried} ${path} (${errno}).`, target, path, {
      tried: `${tried} ${path}`,
      errno,
      mend: 'Tracing needs root on the target: connect as root, or look at /sys/kernel/security/lockdown if you are.',
    });
  }
}
