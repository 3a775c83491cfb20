import { ProgramFailedError } from '../../lib/errors/program-failed-error.js';
import { VagrantUnusableError } from '../../lib/errors/vagrant-unusable-error.js';
import { findProgram } from '../doctor.js';
import { runProgram } from '../process.js';
import { runVagrant } from './run-vagrant.js';

/** The providers that the Vagrantfile has settings for. */
export const providers = ['libvirt', 'virtualbox', 'qemu'] as const;

export type Provider = (typeof providers)[number];

/** The provider of this name. */
export function providerNamed(name: string): Provider {
  const provider = providers.find((known) => known === name);
  if (provider !== undefined) return provider;
  throw new VagrantUnusableError(
    `The Vagrantfile has no settings for the provider "${name}".`,
    `It has settings for: ${providers.join(', ')}.`,
  );
}

/**
 * Sees to it that Vagrant and the provider are there and answer, before Vagrant is asked, which would say less.
 *
 * @throws VagrantUnusableError with what is missing
 */
export async function requireProvider(provider: Provider): Promise<void> {
  if (findProgram('vagrant') === undefined) throw new VagrantUnusableError('Vagrant is not installed.');
  if (provider === 'libvirt') await requireLibvirt();
  if (provider === 'virtualbox' && findProgram('VBoxManage') === undefined) {
    throw new VagrantUnusableError(
      'The provider virtualbox does not run here: VirtualBox is not installed.',
      'Take another: npx tracelab up --vagrant --provider libvirt',
    );
  }
  if (provider === 'qemu' && !(await runVagrant(['plugin', 'list'])).includes('vagrant-qemu')) {
    throw new VagrantUnusableError(
      'The provider qemu does not run here: its plugin is not installed.',
      'Install it with: vagrant plugin install vagrant-qemu',
    );
  }
}

async function requireLibvirt(): Promise<void> {
  if (findProgram('virsh') === undefined) throw new VagrantUnusableError('libvirt is not installed.');
  try {
    await runProgram('virsh', ['--connect', 'qemu:///system', 'version'], { purpose: 'reach libvirt' });
  } catch (error) {
    if (!(error instanceof ProgramFailedError)) throw error;
    throw new VagrantUnusableError(
      `libvirt cannot be reached: ${error.output.trim().split('\n').pop()}`,
      'This starts it, and lets you use it from the next login on: sudo vm/vagrant/install.sh',
    );
  }
}
