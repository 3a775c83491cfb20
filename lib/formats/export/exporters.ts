import { exportChromeJson } from './chrome/export-chrome-json.js';
import { exportCsv } from './export-csv.js';
import type { Exporter } from './exporter.js';
import { exportPerfetto } from './perfetto/export-perfetto.js';
import { exportCollapsed } from './stacks/export-collapsed.js';
import { exportSpeedscope } from './stacks/export-speedscope.js';

/** The formats that a trace can be written in, by the name that `tracelab export --to` takes. */
export const exporters = {
  perfetto: {
    extension: 'pftrace',
    summary: 'Perfetto: all events, for ui.perfetto.dev and trace_processor',
    export: exportPerfetto,
  },
  chrome: {
    extension: 'json',
    summary: 'Trace Event Format (JSON): all events, for chrome://tracing and ui.perfetto.dev',
    export: exportChromeJson,
  },
  speedscope: {
    extension: 'speedscope.json',
    summary: 'speedscope: call chains and the function graph, for speedscope.app',
    export: exportSpeedscope,
  },
  collapsed: {
    extension: 'folded',
    summary: 'collapsed stacks: a line for each stack with its count, for flame graphs',
    export: exportCollapsed,
  },
  csv: {
    extension: 'csv',
    summary: 'comma-separated values: the columns of one event, or all events with their fields as text',
    export: exportCsv,
  },
} as const satisfies Readonly<Record<string, Exporter>>;
