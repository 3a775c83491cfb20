import { parseArgs } from 'node:util';
import { currentMachine, type MachineState, runningMachines } from '../../vm/machine-state.js';
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
    const current = currentMachine();
    const machines = runningMachines();
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

function plain(state: MachineState) {
  const { accelerator, shape, qemu, ...rest } = state;
  return { ...rest, ...shape, accelerator: accelerator.name, acceleratorWhy: accelerator.why, pid: qemu.pid };
}

function line(state: MachineState, current: boolean): string {
  const how = `${state.startedFrom === 'boot' ? 'booted' : 'resumed'} in ${(state.bootMs / 1000).toFixed(2)} s`;
  return `${current ? '*' : ' '} ${state.name.padEnd(8)} ${state.release}  ${how}  ${state.accelerator.name} (${state.accelerator.why})  since ${state.startedAt}\n`;
}
