import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import { runProgram } from '../process.js';

/** Magic numbers of the compressions that a kernel may have, and the program that undoes each. */
const compressions = [
  { magic: '1f8b', program: 'gzip' },
  { magic: 'fd377a585a00', program: 'xz' },
  { magic: '28b52ffd', program: 'zstd' },
  { magic: '02214c18', program: 'lz4' },
] as const;

/** The program that undoes the compression of these bytes. */
export function decompressorOf(bytes: Buffer): (typeof compressions)[number]['program'] | undefined {
  return compressions.find(({ magic }) => bytes.toString('hex', 0, magic.length / 2) === magic)?.program;
}

/** @throws ImageBuildError for a compression not known here */
export async function decompressKernel(bytes: Buffer): Promise<Buffer> {
  const program = decompressorOf(bytes);
  if (program === undefined)
    throw new ImageBuildError(
      `The kernel is compressed in a way not known here: it begins with ${bytes.toString('hex', 0, 6)}.`,
    );
  return await runProgram(program, ['-dc'], { input: bytes, purpose: 'decompress the kernel' });
}
