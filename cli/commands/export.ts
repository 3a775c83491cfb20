import { existsSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openTrace } from '../../lib/formats/open-trace.js';
import type { TraceEvents } from '../../lib/formats/trace-file.js';
import type { CliCommand } from '../command.js';
import { exportTargets } from '../export-targets.js';
import { LossTally } from '../loss-tally.js';
import { TerminalProgress } from '../terminal-progress.js';

const list = Object.entries(exportTargets)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}  ${summary}\n`)
  .join('');

export const command: CliCommand = {
  name: 'export',
  summary: "write a trace file in another tool's format",
  help: `tracelab export FILE --to FORMAT [-o OUT] [--event NAME]

Reads the file by windows, so that memory does not grow with it. What was lost or damaged is told on stderr.

${list}
  -o, --output OUT   default: FILE with the format's ending
  --event NAME       only this event, such as sched_switch
  npx tracelab export trace.dat --to perfetto -o trace.pftrace
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        to: { type: 'string' },
        output: { type: 'string', short: 'o' },
        event: { type: 'string' },
      },
      allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1 || values.to === undefined) {
      process.stderr.write(this.help);
      return 2;
    }
    const target = exportTargets[values.to];
    if (target === undefined) {
      process.stderr.write(
        `tracelab export: there is no format "${values.to}". The formats are: ${Object.keys(exportTargets).join(', ')}.\n`,
      );
      return 2;
    }
    const output = values.output ?? `${path.replace(/\.(dat|data|json)$/, '')}.${target.extension}`;
    const existed = existsSync(output);
    const trace = await openTrace(path);
    const progress = new TerminalProgress();
    const tally = new LossTally();
    try {
      progress.step(`Write ${output}`);
      const windows = counted(trace.windows(), tally);
      await target.write(trace, windows, output, values.event);
      progress.end();
      process.stderr.write(`${tally.events.toLocaleString('en-US')} events read\n${tally}`);
      return tally.isDamaged ? 1 : 0;
    } catch (error) {
      if (!existed) rmSync(output, { recursive: true, force: true }); // a part of a trace is not to be taken for the whole
      throw error;
    } finally {
      progress.end();
      trace.close();
    }
  },
};

function* counted(windows: Iterable<TraceEvents>, tally: LossTally): Iterable<TraceEvents> {
  for (const events of windows) {
    tally.add(events);
    yield events;
  }
}
