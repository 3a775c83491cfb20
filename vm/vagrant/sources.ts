import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this file in a checkout, also for the compiled one: what is no TypeScript is not copied beside that. */
const folder = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../../vm/vagrant' : '.', import.meta.url),
);

/** A script or Ruby file of this folder. */
export function vagrantSource(...path: string[]): string {
  return join(folder, ...path);
}

/** The checkout: where the Vagrantfile is, and where Vagrant is called. */
export const vagrantProject = join(folder, '..', '..');
