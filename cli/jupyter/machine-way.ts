import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../project.js';

/** How a notebook's kernel comes by its machines. */
export type MachineWay =
  /** What it asks is noted in this file. */
  | { readonly kind: 'record'; readonly log: string }
  /** A recording answers: one file, or the nearest of a folder. */
  | { readonly kind: 'replay'; readonly from: string };

/** Variables for the notebook's kernel, which is told of each cell before it runs. */
export function machineVariables(way: MachineWay | undefined): NodeJS.ProcessEnv {
  if (way === undefined) return {};
  const hook = pathToFileURL(join(projectFolder, 'dist', 'lib', 'notebook', 'follow-cells.js'));
  const options = [process.env.NODE_OPTIONS ?? '', `--import=${hook.href}`].join(' ').trim();
  return {
    NODE_OPTIONS: options,
    ...(way.kind === 'record' ? { TRACELAB_RECORD: way.log } : { TRACELAB_REPLAY: way.from }),
  };
}
