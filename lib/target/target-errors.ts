import { NoSuchFileError } from '../errors/no-such-file-error.js';
import { PermissionDeniedError } from '../errors/permission-denied-error.js';
import { errnoName, TargetError } from '../errors/target-error.js';
import { type Frame, PayloadReader } from './protocol.js';

/** The typed error for an agent's answer that something failed. */
export function targetError(target: string, tried: string, path: string, frame: Frame): TargetError {
  const reader = new PayloadReader(frame.payload);
  const errno = errnoName(reader.u32());
  return errnoError(target, tried, path, errno);
}

/** The typed error for an errno. */
export function errnoError(target: string, tried: string, path: string, errno: string): TargetError {
  if (errno === 'ENOENT') return new NoSuchFileError(target, path, tried);
  if (errno === 'EACCES' || errno === 'EPERM') return new PermissionDeniedError(target, path, tried, errno);
  return new TargetError(`${errno} on ${target}: ${tried} ${path}`, target, path, {
    tried: `${tried} ${path}`,
    errno,
  });
}
