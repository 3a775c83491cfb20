import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bytesInMemory } from '../../../lib/base/byte-source.js';
import { type CtfFile, openCtf } from '../../../lib/formats/ctf/ctf-file.js';
import { handmade } from './handmade.js';

const fixtures = fileURLToPath(new URL('../../fixtures/ctf/', import.meta.url));

/** Recordings of LTTng and traces made by hand, by name: their files by path. */
export const traces: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>> = new Map([
  ...['contexts', 'pid', 'lost'].map((name) => [`of LTTng: ${name}`, filesIn(join(fixtures, name))] as const),
  ...[...handmade].map(([name, { files }]) => [`with ${name}`, files] as const),
]);

function filesIn(folder: string): ReadonlyMap<string, Uint8Array> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

/** Opens files in memory. @throws DamagedFileError */
export function openFiles(files: ReadonlyMap<string, Uint8Array>): CtfFile {
  return openCtf(new Map([...files].map(([path, bytes]) => [path, bytesInMemory(bytes, path)])));
}
