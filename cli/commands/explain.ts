import { parseArgs } from 'node:util';
import { explain } from '../../lib/kernel/explain/explain.js';
import { Kernel } from '../../lib/kernel/kernel.js';
import { requireMeantMachine } from '../../vm/meant-machine.js';
import type { CliCommand } from '../command.js';
import { withMachine } from '../machine-option.js';

export const command: CliCommand = {
  name: 'explain',
  summary: 'say which mechanisms reach a function or event on the running kernel, and what to write',
  help: `tracelab explain SYMBOL [--kernel NAME] [--json]

SYMBOL is a function of the kernel, an event, or a function of a program or library in the guest:
  npx tracelab explain vfs_read
  npx tracelab explain sched:sched_switch
  npx tracelab explain /usr/bin/bash:readline

Nothing is attached. Exits with 1 when there is no such symbol; the nearest names are told.
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { kernel: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [symbol] = positionals;
    if (symbol === undefined || positionals.length > 1) {
      process.stderr.write(this.help);
      return 2;
    }
    const explanation = await withMachine(requireMeantMachine(values.kernel), async (target) =>
      explain(await Kernel.of(target), symbol),
    );
    process.stdout.write(`${values.json ? JSON.stringify(explanation, null, 2) : explanation}\n`);
    return 0;
  },
};
