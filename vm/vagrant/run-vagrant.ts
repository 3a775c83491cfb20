import { ProgramFailedError } from '../../lib/errors/program-failed-error.js';
import { VagrantFailedError } from '../../lib/errors/vagrant-failed-error.js';
import { VagrantUnusableError } from '../../lib/errors/vagrant-unusable-error.js';
import { findProgram } from '../doctor.js';
import { runProgram } from '../process.js';
import { vagrantProject } from './sources.js';

export interface RunVagrantOptions {
  /** For the Vagrantfile: `TRACELAB_KERNEL`. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each thing that Vagrant says it does, its details left out. */
  readonly onStep?: (step: string) => void;
}

/**
 * Runs a command of Vagrant in the project's folder, and gives what it printed.
 *
 * @throws VagrantUnusableError where there is no Vagrant; VagrantFailedError with its last words
 */
export async function runVagrant(args: readonly string[], options: RunVagrantOptions = {}): Promise<string> {
  if (findProgram('vagrant') === undefined) throw new VagrantUnusableError('Vagrant is not installed.');
  const command = ['vagrant', ...args].join(' ');
  try {
    const out = await runProgram('vagrant', ['--no-color', ...args], {
      purpose: `run ${command}`,
      cwd: vagrantProject,
      ...(options.env && { env: options.env }),
      onLine: (line) => {
        const step = /^==> \S+: (\w.*?)[.!]*$/.exec(line)?.[1]; // details are indented, or begin with --
        if (step !== undefined) options.onStep?.(step);
      },
    });
    return out.toString('utf8');
  } catch (error) {
    if (!(error instanceof ProgramFailedError)) throw error;
    const words = error.output.split('\n').filter(isWords);
    throw new VagrantFailedError(command, words.join('\n'), error);
  }
}

/** Lines of a progress bar are none. */
function isWords(line: string): boolean {
  return line.trim() !== '' && !line.includes('Progress: ');
}
