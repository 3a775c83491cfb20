import { parseArgs } from 'node:util';
import {
  type Checkpoint,
  differencesOf,
  freeCheckpointName,
  listCheckpoints,
  removeCheckpoint,
  restoreCheckpoint,
  saveCheckpoint,
} from '../../vm/checkpoint.js';
import type { MachineState } from '../../vm/machine-state.js';
import { isVagrant, requireMeantMachine } from '../../vm/meant-machine.js';
import type { CliCommand } from '../command.js';
import { vagrantCheckpoint } from '../vagrant-checkpoint.js';

export const command: CliCommand = {
  name: 'checkpoint',
  summary: 'save the state of the whole machine, and bring it back',
  help: `tracelab checkpoint save [NAME] [--kernel NAME]      the machine goes on; the same name is replaced
tracelab checkpoint restore NAME [--kernel NAME]     back to it, in less than a second
tracelab checkpoint list [--kernel NAME] [--json]
tracelab checkpoint remove NAME ... [--kernel NAME]

A checkpoint is the memory and the devices of the machine as they were: what was attached, running and written is there again.
Clients that were connected have to connect again. It fits the machine that it was taken of, as long as that has the same image, kernel
and QEMU.
Those of a Vagrant machine are snapshots of Vagrant's.
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { kernel: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [action, ...names] = positionals;
    const machine = requireMeantMachine(values.kernel);
    const say = (text: string) => process.stdout.write(`${text}\n`);
    if (isVagrant(machine)) {
      if (await vagrantCheckpoint(action, names, say)) return 0;
      process.stderr.write(this.help);
      return 2;
    }
    switch (action) {
      case 'save': {
        const name = names[0] ?? freeCheckpointName(machine.name);
        const started = performance.now();
        const { bytes } = await saveCheckpoint(machine.name, name);
        say(`${machine.name} is saved as "${name}" (${seconds(started)}, ${megabytes(bytes)}).`);
        return 0;
      }
      case 'restore': {
        if (names[0] === undefined) break;
        const started = performance.now();
        await restoreCheckpoint(machine.name, names[0]);
        say(`${machine.name} is what it was at "${names[0]}" (${seconds(started)}).`);
        return 0;
      }
      case 'list': {
        const all = listCheckpoints(machine.name);
        if (values.json) say(JSON.stringify(all.map((checkpoint) => facts(checkpoint, machine))));
        else if (all.length === 0) say(`There is no checkpoint of ${machine.name}.`);
        else for (const checkpoint of all) say(line(checkpoint, machine));
        return 0;
      }
      case 'remove': {
        if (names.length === 0) break;
        for (const name of names) {
          removeCheckpoint(machine.name, name);
          say(`"${name}" is removed.`);
        }
        return 0;
      }
    }
    process.stderr.write(this.help);
    return 2;
  },
};

function facts(checkpoint: Checkpoint, machine: MachineState) {
  const { name, takenAt, bytes } = checkpoint;
  return {
    name,
    machine: machine.name,
    takenAt,
    bytes,
    differences: differencesOf(checkpoint.state, machine),
  };
}

function line(checkpoint: Checkpoint, machine: MachineState): string {
  const { name, takenAt, bytes, differences } = facts(checkpoint, machine);
  const fits = differences.length === 0 ? '' : `  fits no more: ${differences.join(' and ')} differ`;
  return `${name.padEnd(20)} ${takenAt}  ${megabytes(bytes)}${fits}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(2)} s`;
}
