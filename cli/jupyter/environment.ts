import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { installKernelSpec } from '../../lib/notebook/kernelspec.js';
import { projectFolder } from '../project.js';
import { type MachineWay, machineVariables } from './machine-way.js';

/**
 * Environment for Jupyter's programs: all folders are the project's own, in .tracelab/jupyter; the user's Jupyter is neither read nor
 * changed. The kernel spec is written there.
 *
 * @param way how the notebooks' kernels come by their machines, where it is not the usual one
 */
export async function jupyterEnvironment(way?: MachineWay): Promise<NodeJS.ProcessEnv> {
  const folder = join(projectFolder, '.tracelab', 'jupyter');
  const [config, data, runtime, ipython] = ['config', 'data', 'runtime', 'ipython'].map((name) =>
    join(folder, name),
  );
  for (const path of [config, data, runtime, ipython])
    mkdirSync(path ?? folder, { recursive: true, mode: 0o700 });
  await installKernelSpec(data ?? folder);
  leaveOutWidgets(data ?? folder);
  return {
    ...process.env,
    ...machineVariables(way),
    JUPYTER_CONFIG_DIR: config,
    JUPYTER_DATA_DIR: data,
    JUPYTER_RUNTIME_DIR: runtime,
    JUPYTER_PATH: data,
    JUPYTER_PREFER_ENV_PATH: '0',
    IPYTHONDIR: ipython,
  };
}

/** The classic Notebook asks for the widgets' extension also where it is not installed, and logs an error: give it one that does nothing. */
export function leaveOutWidgets(data: string): void {
  const place = join(data, 'nbextensions', 'widgets', 'notebook', 'js');
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'extension.js'), 'define(() => ({ load_ipython_extension() {} }));\n');
}
