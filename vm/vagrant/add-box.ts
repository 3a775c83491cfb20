import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Progress } from '../progress.js';
import type { Box } from './box.js';
import { boxName, installedBox } from './installed-box.js';
import { runVagrant } from './run-vagrant.js';

/**
 * Gives a box to Vagrant under its version: libvirt copies a box's disk once a version. The catalog is Vagrant's own form of saying which
 * (docs: boxes/format, box metadata). Says whether Vagrant had it already.
 */
export async function addBox(box: Box, progress: Progress): Promise<boolean> {
  const { provider } = box;
  if (installedBox(provider)?.version === box.version) return true;
  progress.step('Give the box to Vagrant');
  const folder = mkdtempSync(join(tmpdir(), 'tracelab-box-'));
  try {
    const providers = [{ name: provider, url: pathToFileURL(box.file).href }];
    const catalog = { name: boxName, versions: [{ version: box.version, providers }] };
    const file = join(folder, 'catalog.json');
    writeFileSync(file, JSON.stringify(catalog));
    await runVagrant(['box', 'add', '--force', '--provider', provider, file]);
  } finally {
    rmSync(folder, { recursive: true });
  }
  return false;
}
