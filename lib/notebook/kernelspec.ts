import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { kernelName, plotlyFile } from './figure-html.js';

/**
 * Writes the kernelspec "TypeScript (tracelab)" into a Jupyter path: kernel.json, which starts the tslab that is
 * installed with tracelab, and plotly.js beside it, which Jupyter then serves to the plots. The path is the project's
 * own, handed to Jupyter as `JUPYTER_PATH`; the user's is not touched. Writing it again brings it up to date.
 *
 * @returns the kernelspec's folder, `<jupyterPath>/kernels/tracelab`
 * @see https://jupyter-client.readthedocs.io/en/stable/kernels.html#kernel-specs
 */
export async function installKernelSpec(jupyterPath: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const folder = join(jupyterPath, 'kernels', kernelName);
  const tslab = join(dirname(require.resolve('tslab/package.json')), 'bin', 'tslab');
  const kernel = {
    argv: [process.execPath, tslab, 'kernel', '--config-path', '{connection_file}'],
    display_name: 'TypeScript (tracelab)',
    language: 'typescript',
    metadata: { debugger: false },
  };
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'kernel.json'), `${JSON.stringify(kernel, undefined, 2)}\n`);
  await copyFile(require.resolve('plotly.js-dist-min'), join(folder, plotlyFile));
  return folder;
}
