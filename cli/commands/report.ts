import { parseArgs } from 'node:util';
import { openTrace } from '../../lib/formats/open-trace.js';
import type { TraceEvents } from '../../lib/formats/trace-file.js';
import type { CliCommand } from '../command.js';
import { LossTally } from '../loss-tally.js';

/** Few enough to stay in the processor's cache from reading to printing. */
const windowBytes = 4 * 1024 * 1024;

export const command: CliCommand = {
  name: 'report',
  summary: 'print the events of a trace file as its own tool does',
  help: `tracelab report FILE | --differences

Prints each event as a line, in the order of time: trace.dat as trace-cmd report does, perf.data as perf script, CTF as babeltrace2.
The whole file is never in memory. What was lost or damaged is told on stderr at the end.
  --differences   where a line is not that of trace-cmd report, on purpose, and which of its mistakes are kept
  npx tracelab report trace.dat | grep sched_switch | head
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { differences: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [path] = positionals;
    if (values.differences) {
      process.stdout.write(await differencesText());
      return 0;
    }
    if (path === undefined || positionals.length > 1) {
      process.stderr.write(this.help);
      return 2;
    }
    const trace = await openTrace(path);
    try {
      const tally = new LossTally();
      await write(Buffer.from(trace.reportTitle ?? ''));
      let held: TraceEvents | undefined;
      for (const events of trace.windows(windowBytes, { recycles: true })) {
        for (const piece of held?.text(events) ?? []) await write(piece);
        tally.add(events);
        held = events;
      }
      for (const piece of held?.text() ?? []) await write(piece);
      process.stderr.write(tally.toString());
      return tally.isDamaged ? 1 : 0;
    } finally {
      trace.close();
    }
  },
};

async function differencesText(): Promise<string> {
  const { differences, keptMistakes } = await import('../../lib/formats/print-format/differences.js');
  const all = [...differences, ...keptMistakes];
  return all
    .map(({ where, peer, here, why }) => `${where}\n  trace-cmd: ${peer}\n  tracelab:  ${here}\n  ${why}\n`)
    .join('\n');
}

/** Comes back when the piece is written: its memory is that of the next one. */
async function write(piece: Uint8Array): Promise<void> {
  if (piece.length > 0) await new Promise((resolve) => process.stdout.write(piece, resolve));
}
