import { readFileSync } from 'node:fs';
import { MissingProgramError } from '../../lib/errors/missing-program-error.js';
import { findProgram } from '../../vm/doctor.js';
import { debianPackageOf } from '../../vm/host-packages.js';

/** A Jupyter that is installed on this machine. */
export interface Jupyter {
  readonly path: string;
  /** The page that it opens first. */
  readonly page: 'lab' | 'tree';
  /** The Python that it runs on, which has Jupyter's libraries; another one on PATH may not. */
  readonly python: string;
}

/** JupyterLab where it is installed, else the classic Notebook. */
export function findJupyter(): Jupyter {
  const lab = findProgram('jupyter-lab');
  const path = lab ?? findProgram('jupyter-notebook');
  if (path === undefined)
    throw new MissingProgramError('jupyter', 'open the notebooks', debianPackageOf('jupyter'));
  const python = /^#!\s*(\S*python\S*)/.exec(readFileSync(path, 'utf8'))?.[1] ?? 'python3';
  return { path, page: lab === undefined ? 'tree' : 'lab', python };
}
