import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type ByteSource, openFile } from '../../base/byte-source.js';
import { type CtfFile, openCtf } from './ctf-file.js';

/** Folders of LTTng that hold no streams: copies of packets' places. */
const indexFolder = 'index';

/**
 * Opens all CTF traces in a folder and the folders in it, as `babeltrace2 FOLDER` does: a session of LTTng with its users,
 * kernel and rotations is one file.
 *
 * @throws DamagedFileError when there is no trace, or its metadata cannot be read; the system's error when there is no such folder
 * @example
 * openCtfFolder('lttng-traces/mine-20240101-120000').read().tables
 */
export function openCtfFolder(folder: string): CtfFile {
  const files = new Map<string, ByteSource>();
  try {
    for (const path of pathsIn(folder))
      files.set(relative(folder, path).split(sep).join('/'), openFile(path));
    return openCtf(files);
  } catch (error) {
    for (const file of files.values()) file.close();
    throw error;
  }
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name === indexFolder ? [] : pathsIn(path);
      return entry.isFile() ? [path] : [];
    });
}
