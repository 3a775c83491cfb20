import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { eventTypes } from '../../lib/codegen/event-types.js';
import { Kernel } from '../../lib/kernel/kernel.js';
import { requireMeantMachine } from '../../vm/meant-machine.js';
import type { CliCommand } from '../command.js';
import { withMachine } from '../machine-option.js';
import { projectFolder } from '../project.js';

/** The types that are a part of tracelab: those of the sandbox's default kernel. */
export const libraryFile = join(projectFolder, 'lib', 'generated', 'events.ts');
export const libraryCommand = 'npx tracelab types --kernel 6.12 --library';

const libraryImports = [
  "import type { EventHead } from '../events/event-schema.js';",
  "import { type Tracepoint, tracepoint } from '../spec/tracepoint.js';",
];
const userImports = ["import { type EventHead, type Tracepoint, tracepoint } from 'tracelab';"];

/** The file with a kernel's events, for the library itself or for who uses it. */
export function eventTypesOf(kernel: Kernel, place: 'library' | 'user', command: string): string {
  const imports = place === 'library' ? libraryImports : userImports;
  return eventTypes(kernel.eventShapes, { release: kernel.release, command, imports });
}

export const command: CliCommand = {
  name: 'types',
  summary: 'write the events of the running kernel as TypeScript: completion, documentation, typed tables',
  help: `tracelab types [--kernel NAME] [-o FILE]

Writes TypeScript to FILE, or prints it. Beside a notebook a cell imports it: import { events } from './events';
The types of the default kernel come with tracelab: import { events } from 'tracelab';

  --library  writes those, into tracelab's own sources
`,
  async run(argv) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        kernel: { type: 'string' },
        output: { type: 'string', short: 'o' },
        library: { type: 'boolean', default: false },
      },
    });
    const made = values.library ? libraryCommand : ['npx tracelab types', ...argv].join(' ');
    const text = await withMachine(requireMeantMachine(values.kernel), async (target) =>
      eventTypesOf(await Kernel.of(target), values.library ? 'library' : 'user', made),
    );
    const file = values.library ? libraryFile : values.output;
    if (file === undefined) process.stdout.write(text);
    else writeFileSync(file, text);
    return 0;
  },
};
