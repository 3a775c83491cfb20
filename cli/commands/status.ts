import { parseArgs } from 'node:util';
import { type MachineState, runningMachines } from '../../vm/machine-state.js';
import { isVagrant, type MeantMachine, meantMachine } from '../../vm/meant-machine.js';
import { vagrantStatus } from '../../vm/vagrant/vagrant.js';
import { type VagrantState, vagrantState } from '../../vm/vagrant/vagrant-state.js';
import type { CliCommand } from '../command.js';

export const command: CliCommand = {
  name: 'status',
  summary: 'what runs: release, accelerator, boot time',
  help: `tracelab status [--json]

Exits with 1 when no sandbox runs. --json gives the machine that commands mean when no kernel is named, and beside it all that run:
  { "running": true, "kernel", "release", "accelerator", "bootMs", ..., "machines": [...] }
`,
  async run(argv) {
    const { values } = parseArgs({ args: [...argv], options: { json: { type: 'boolean', default: false } } });
    const vagrant = await runningVagrant();
    const machines: MeantMachine[] = [...runningMachines(), ...(vagrant === undefined ? [] : [vagrant])];
    const meant = meantMachine();
    const current = machines.find(({ name }) => name === meant?.name);
    if (values.json) {
      const facts = {
        running: current !== undefined,
        ...(current && plain(current)),
        machines: machines.map(plain),
      };
      process.stdout.write(`${JSON.stringify(facts, null, 2)}\n`);
    } else if (machines.length === 0) {
      process.stdout.write('No sandbox is running. Start one with: npx tracelab up\n');
    } else {
      for (const machine of machines) process.stdout.write(line(machine, machine.name === current?.name));
    }
    return current === undefined ? 1 : 0;
  },
};

/** The Vagrant machine, if it runs; it is asked for only where one was brought up. */
async function runningVagrant(): Promise<VagrantState | undefined> {
  const state = vagrantState();
  return state !== undefined && (await vagrantStatus()) === 'running' ? state : undefined;
}

function plain(state: MeantMachine) {
  if (isVagrant(state)) return state;
  const { accelerator, shape, qemu, ...rest } = state;
  return { ...rest, ...shape, accelerator: accelerator.name, acceleratorWhy: accelerator.why, pid: qemu.pid };
}

function line(state: MeantMachine, current: boolean): string {
  return `${current ? '*' : ' '} ${state.name.padEnd(10)} ${state.release}  ${isVagrant(state) ? state.provider : embedded(state)}  since ${state.startedAt}\n`;
}

function embedded(state: MachineState): string {
  const how = `${state.startedFrom === 'boot' ? 'booted' : 'resumed'} in ${(state.bootMs / 1000).toFixed(2)} s`;
  return `${how}  ${state.accelerator.name} (${state.accelerator.why})`;
}
