import { parseArgs } from 'node:util';
import { RecordingFile } from '../../lib/replay/recording-file.js';
import { reset, up } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';
import type { MachineWay } from '../jupyter/machine-way.js';
import { type CellRun, failureOf, type RunOptions, runNotebook } from '../jupyter/run-notebook.js';
import { recordingOf, saveRecording } from '../recordings.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'run',
  summary: 'run notebooks without a browser; fails on any cell that failed, wrote an error or did not run',
  help: `tracelab run NOTEBOOK ... [--replay | --save-recording] [--timeout SECONDS] [--output FILE] [--json]

Runs each notebook from its first cell to its last, on the kernel that the browser would use.

  --replay           answer from the notebook's recording: no VM, no QEMU
  --save-recording   write that recording: each notebook runs on the clean sandbox; what was done in it before is gone
                     (the lessons' are in lessons/recordings, of other notebooks in recordings/ beside them)
  --timeout SECONDS  for one cell (default 300)
  --output FILE      write the notebook with its outputs there (one notebook only)
  --json             one line of JSON a notebook: { "notebook", "ok", "cells": [...] }

All lessons anew: npx tracelab run --save-recording notebooks/*.ipynb
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        replay: { type: 'boolean', default: false },
        'save-recording': { type: 'boolean', default: false },
        timeout: { type: 'string', default: '300' },
        output: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const { replay, 'save-recording': save } = values;
    if (
      positionals.length === 0 ||
      (values.output !== undefined && positionals.length > 1) ||
      (replay && save)
    ) {
      process.stderr.write(this.help);
      return 2;
    }
    const timeoutSeconds = Number(values.timeout);
    if (!(timeoutSeconds > 0)) {
      process.stderr.write(`tracelab run: --timeout ${values.timeout} is no number of seconds.\n`);
      return 2;
    }
    const runOne = (notebook: string, way?: MachineWay) => {
      const { output, json } = values;
      return runAndTell(notebook, json, {
        timeoutSeconds,
        ...(output !== undefined && { output }),
        ...(way !== undefined && { way }),
      });
    };
    let failures = 0;
    for (const notebook of positionals) {
      const isWell = save
        ? await record(notebook, (log) => runOne(notebook, { kind: 'record', log }))
        : await runOne(notebook, replay ? wayOfReplay(notebook) : undefined);
      if (!isWell) failures += 1;
    }
    if (!values.json)
      process.stdout.write(
        `${positionals.length - failures} of ${positionals.length} notebooks ran to their end.\n`,
      );
    return failures === 0 ? 0 : 1;
  },
};

/** @throws NoRecordingError, DamagedRecordingError before a kernel is started */
function wayOfReplay(notebook: string): MachineWay {
  return { kind: 'replay', from: RecordingFile.open(recordingOf(notebook)).file };
}

/** Runs a notebook on the clean sandbox, and saves what went over its connections when it came to its end. */
async function record(notebook: string, run: (log: string) => Promise<boolean>): Promise<boolean> {
  const progress = new TerminalProgress();
  const { name } = await up({ progress });
  await reset(name, progress);
  progress.end();
  const bytes = await saveRecording(notebook, run);
  if (bytes === undefined) return false;
  process.stderr.write(`${recordingOf(notebook)}: ${Math.ceil(bytes / 1024)} KiB\n`);
  return true;
}

/** Runs a notebook and says how it went; true when all cells are well. */
async function runAndTell(notebook: string, json: boolean, options: RunOptions): Promise<boolean> {
  const onCell = (cell: CellRun, cells: number) => process.stderr.write(cellLine(notebook, cell, cells));
  const cells = await runNotebook(notebook, { ...options, ...(!json && { onCell }) });
  const failed = cells.find((cell) => failureOf(cell) !== undefined);
  if (json) process.stdout.write(`${JSON.stringify({ notebook, ok: failed === undefined, cells })}\n`);
  if (failed === undefined) return true;
  process.stderr.write(
    `${notebook}: cell ${failed.cell} failed: ${firstLine(failed)}\n${failureOf(failed)}\n`,
  );
  return false;
}

function cellLine(notebook: string, cell: CellRun, cells: number): string {
  const state = failureOf(cell) === undefined ? 'ok' : 'FAILED';
  return `${notebook} ${String(cell.cell).padStart(2)}/${cells} ${state.padEnd(6)} ${cell.seconds.toFixed(1).padStart(5)} s  ${firstLine(cell)}\n`;
}

function firstLine(cell: CellRun): string {
  return (
    cell.source.split('\n').find((line) => line.trim() !== '' && !line.startsWith('import')) ?? cell.source
  ).slice(0, 90);
}
