import { readFileSync } from 'node:fs';

/** The package's version; its package.json lies two folders up in the sources and three when compiled. */
export const tracelabVersion = readVersion();

function readVersion(): string {
  for (const up of ['../../package.json', '../../../package.json']) {
    const file = new URL(up, import.meta.url);
    try {
      const { name, version } = JSON.parse(readFileSync(file, 'utf8')) as { name?: string; version?: string };
      if (name === 'tracelab' && version !== undefined) return version;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return 'unknown';
}
