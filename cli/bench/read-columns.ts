import { openTrace } from '../../lib/formats/open-trace.js';

/**
 * The work that the bench measures, as a program of its own: decodes all columns of all events of a file, or those of one event.
 *
 *   node dist/cli/bench/read-columns.js FILE [EVENT]
 */
const [path = '', event] = process.argv.slice(2);
const trace = await openTrace(path);
const { tables } = trace.readTables(event === undefined ? undefined : [event]);
let values = 0;
let bytes = 0;
let rows = 0;
for (const table of tables) {
  rows += table.length;
  for (const column of table.columns) {
    values += column.length;
    bytes +=
      column.kind === 'bytes'
        ? column.stored.byteLength + column.offsets.byteLength
        : column.stored.byteLength;
  }
}
process.stdout.write(`${JSON.stringify({ rows, values, megabytes: bytes / 1e6 })}\n`);
