import { parseArgs } from 'node:util';
import { formatDuration } from '../../lib/base/time.js';
import { BigintColumn } from '../../lib/events/bigint-column.js';
import type { EventTable } from '../../lib/events/event-table.js';
import { openTrace } from '../../lib/formats/open-trace.js';
import type { CliCommand } from '../command.js';
import { LossTally } from '../loss-tally.js';
import { TerminalProgress } from '../terminal-progress.js';

interface EventCount {
  events: number;
  /** Undefined where the events have no times; 0 is the time of what was noted before the recording. */
  firstNs: bigint | undefined;
  lastNs: bigint | undefined;
}

export const command: CliCommand = {
  name: 'info',
  summary: 'say what is in a trace file: format, machine, events, loss',
  help: `tracelab info FILE [--json]

Counts the events of each kind without decoding them. Formats: trace.dat 6 and 7, perf.data, CTF 1.8 (a folder), bpftrace -f json.
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const [path] = positionals;
    if (path === undefined || positionals.length > 1) {
      process.stderr.write(this.help);
      return 2;
    }
    const trace = await openTrace(path);
    const progress = new TerminalProgress();
    try {
      if (process.stderr.isTTY) progress.step('Count the events');
      const counts = new Map<string, EventCount>();
      const tally = new LossTally();
      for (const events of trace.windows()) {
        for (const table of events.tables) addTable(counts, table);
        tally.add(events);
      }
      const facts = { format: trace.format, about: Object.fromEntries(trace.about), events: tally.events };
      if (values.json) {
        const tables = Object.fromEntries([...counts].map(([name, { events }]) => [name, events]));
        process.stdout.write(`${JSON.stringify({ ...facts, tables, missing: tally.toString() }, null, 2)}\n`);
      } else {
        process.stdout.write(textOf(trace.format, trace.about, counts, tally));
      }
      return tally.isDamaged ? 1 : 0;
    } finally {
      if (process.stderr.isTTY) progress.end();
      trace.close();
    }
  },
};

function addTable(counts: Map<string, EventCount>, table: EventTable): void {
  if (table.length === 0) return;
  const ts = table.has('ts') ? table.columnNamed('ts') : undefined;
  const [first, last] = ts instanceof BigintColumn ? [ts.at(0), ts.at(ts.length - 1)] : [];
  const count = counts.get(table.name);
  if (count === undefined) counts.set(table.name, { events: table.length, firstNs: first, lastNs: last });
  else {
    count.events += table.length;
    if (last !== undefined) count.lastNs = last;
  }
}

function textOf(
  format: string,
  about: readonly (readonly [string, string])[],
  counts: ReadonlyMap<string, EventCount>,
  tally: LossTally,
): string {
  const facts: (readonly [string, string])[] = [['format', format], ...about];
  const times = [...counts.values()].flatMap(({ firstNs, lastNs }) =>
    firstNs && lastNs ? [firstNs, lastNs] : [],
  );
  const [first] = times;
  if (first !== undefined) {
    const start = times.reduce((least, time) => (time < least ? time : least), first);
    const end = times.reduce((most, time) => (time > most ? time : most), first);
    facts.push(['duration', formatDuration(Number(end - start))]);
  }
  const width = Math.max(...facts.map(([name]) => name.length));
  const lines = facts.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`);
  const rows = [...counts].sort(([, a], [, b]) => b.events - a.events);
  const table = rows.map(([name, { events }]) => `${events.toLocaleString('en-US').padStart(14)}  ${name}\n`);
  const total = `${tally.events.toLocaleString('en-US').padStart(14)}  events\n`;
  return [...lines, '\n', ...table, total, tally.toString()].join('');
}
