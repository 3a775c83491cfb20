import type { Exporter } from './exporter.js';
import { exportPerfetto } from './perfetto/export-perfetto.js';

/** The formats that a trace can be written in, by the name that `tracelab export --to` takes. */
export const exporters = {
  perfetto: {
    extension: 'pftrace',
    summary: 'Perfetto: all events, for ui.perfetto.dev and trace_processor',
    export: exportPerfetto,
  },
} as const satisfies Readonly<Record<string, Exporter>>;
