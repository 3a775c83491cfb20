import { parseArgs } from 'node:util';
import type { CliCommand } from '../command.js';
import { type CellRun, failureOf, runNotebook } from '../jupyter/run-notebook.js';

export const command: CliCommand = {
  name: 'run',
  summary: 'run notebooks without a browser; fails on any cell that failed, wrote an error or did not run',
  help: `tracelab run NOTEBOOK ... [--timeout SECONDS] [--output FILE] [--json]

Runs each notebook from its first cell to its last, on the kernel that the browser would use.

  --timeout SECONDS  for one cell (default 300)
  --output FILE      write the notebook with its outputs there (one notebook only)
  --json             one line of JSON a notebook: { "notebook", "ok", "cells": [...] }
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        timeout: { type: 'string', default: '300' },
        output: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    if (positionals.length === 0 || (values.output !== undefined && positionals.length > 1)) {
      process.stderr.write(this.help);
      return 2;
    }
    const timeoutSeconds = Number(values.timeout);
    if (!(timeoutSeconds > 0)) {
      process.stderr.write(`tracelab run: --timeout ${values.timeout} is no number of seconds.\n`);
      return 2;
    }
    const tellCell = (notebook: string) => (cell: CellRun, cells: number) =>
      process.stderr.write(cellLine(notebook, cell, cells));
    let failures = 0;
    for (const notebook of positionals) {
      const cells = await runNotebook(notebook, {
        timeoutSeconds,
        ...(values.output !== undefined && { output: values.output }),
        ...(!values.json && { onCell: tellCell(notebook) }),
      });
      const failed = cells.find((cell) => failureOf(cell) !== undefined);
      if (values.json)
        process.stdout.write(`${JSON.stringify({ notebook, ok: failed === undefined, cells })}\n`);
      if (failed === undefined) continue;
      failures += 1;
      process.stderr.write(
        `${notebook}: cell ${failed.cell} failed: ${firstLine(failed)}\n${failureOf(failed)}\n`,
      );
    }
    if (!values.json)
      process.stdout.write(
        `${positionals.length - failures} of ${positionals.length} notebooks ran to their end.\n`,
      );
    return failures === 0 ? 0 : 1;
  },
};

function cellLine(notebook: string, cell: CellRun, cells: number): string {
  const state = failureOf(cell) === undefined ? 'ok' : 'FAILED';
  return `${notebook} ${String(cell.cell).padStart(2)}/${cells} ${state.padEnd(6)} ${cell.seconds.toFixed(1).padStart(5)} s  ${firstLine(cell)}\n`;
}

function firstLine(cell: CellRun): string {
  return (
    cell.source.split('\n').find((line) => line.trim() !== '' && !line.startsWith('import')) ?? cell.source
  ).slice(0, 90);
}
