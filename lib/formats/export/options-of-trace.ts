import type { TraceFile } from '../trace-file.js';
import type { ExportOptions, Machine } from './exporter.js';

/** What a trace file says of itself that an exporter can use: the clock and the machine. */
export function optionsOfTrace({ about }: Pick<TraceFile, 'about'>): ExportOptions {
  const facts = new Map(about);
  return { clock: facts.get('clock'), machine: machineOf(facts.get('kernel'), facts.get('architecture')) };
}

/** trace.dat has all of uname in one line, `Linux NODE RELEASE MACHINE`; perf.data has the release and the architecture apart. */
function machineOf(kernel: string | undefined, architecture: string | undefined): Machine | undefined {
  if (kernel === undefined) return undefined;
  if (architecture !== undefined) return { system: 'Linux', release: kernel, architecture };
  const [, system, release, machine] = /^(\S+) \S+ (\S+) (\S+)$/.exec(kernel) ?? [];
  if (system === undefined || release === undefined || machine === undefined) return undefined;
  return { system, release, architecture: machine };
}
