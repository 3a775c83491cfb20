import { parseArgs } from 'node:util';
import { formatDuration } from '../../lib/base/time.js';
import { BigintColumn } from '../../lib/events/bigint-column.js';
import { openTrace } from '../../lib/formats/open-trace.js';
import type { CliCommand } from '../command.js';
import { LossTally } from '../loss-tally.js';
import { TerminalProgress } from '../terminal-progress.js';

interface EventCount {
  events: number;
  firstNs: bigint;
  lastNs: bigint;
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
        for (const table of events.tables) addTable(counts, table.name, table.columnNamed('ts'));
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

function addTable(counts: Map<string, EventCount>, name: string, ts: unknown): void {
  if (!(ts instanceof BigintColumn) || ts.length === 0) return;
  const [first, last] = [ts.at(0), ts.at(ts.length - 1)];
  const count = counts.get(name);
  if (count === undefined) counts.set(name, { events: ts.length, firstNs: first, lastNs: last });
  else {
    count.events += ts.length;
    if (last > count.lastNs) count.lastNs = last;
  }
}

function textOf(
  format: string,
  about: readonly (readonly [string, string])[],
  counts: ReadonlyMap<string, EventCount>,
  tally: LossTally,
): string {
  const facts: (readonly [string, string])[] = [['format', format], ...about];
  const all = [...counts.values()];
  if (all.length > 0) {
    const first = all.reduce(
      (least, { firstNs }) => (firstNs < least ? firstNs : least),
      all[0]?.firstNs ?? 0n,
    );
    const last = all.reduce((most, { lastNs }) => (lastNs > most ? lastNs : most), 0n);
    facts.push(['duration', formatDuration(Number(last - first))]);
  }
  const width = Math.max(...facts.map(([name]) => name.length));
  const lines = facts.map(([name, value]) => `${name.padEnd(width)}  ${value}\n`);
  const rows = [...counts].sort(([, a], [, b]) => b.events - a.events);
  const table = rows.map(([name, { events }]) => `${events.toLocaleString('en-US').padStart(14)}  ${name}\n`);
  const total = `${tally.events.toLocaleString('en-US').padStart(14)}  events\n`;
  return [...lines, '\n', ...table, total, tally.toString()].join('');
}
