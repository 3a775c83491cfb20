import { fileURLToPath } from 'node:url';

/** The checkout that this command belongs to: two folders above the compiled file. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));
