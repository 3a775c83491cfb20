import { parseArgs } from 'node:util';
import { Machine } from '../../lib/machines/machine.js';
import type { Trace } from '../../lib/record/trace.js';
import { eprobe } from '../../lib/spec/eprobe.js';
import { fexit } from '../../lib/spec/fexit.js';
import { fprobe } from '../../lib/spec/fprobe.js';
import { functionGraph } from '../../lib/spec/function-graph.js';
import { functionTracer } from '../../lib/spec/function-tracer.js';
import { kprobe } from '../../lib/spec/kprobe.js';
import { kretprobe } from '../../lib/spec/kretprobe.js';
import type { Spec } from '../../lib/spec/spec.js';
import { tprobe } from '../../lib/spec/tprobe.js';
import { tracepoint } from '../../lib/spec/tracepoint.js';
import { uprobe } from '../../lib/spec/uprobe.js';
import { uretprobe } from '../../lib/spec/uretprobe.js';
import { requireMeantMachine } from '../../vm/meant-machine.js';
import type { CliCommand } from '../command.js';
import { withMachine } from '../machine-option.js';

const options = {
  event: { type: 'string', short: 'e', multiple: true },
  probe: { type: 'string', short: 'p', multiple: true },
  return: { type: 'string', short: 'r', multiple: true },
  uprobe: { type: 'string', short: 'u', multiple: true },
  uretprobe: { type: 'string', multiple: true },
  fprobe: { type: 'string', multiple: true },
  fexit: { type: 'string', multiple: true },
  tprobe: { type: 'string', multiple: true },
  eprobe: { type: 'string', multiple: true },
  function: { type: 'string', short: 'F', multiple: true },
  graph: { type: 'string', short: 'g', multiple: true },
  depth: { type: 'string' },
  follow: { type: 'boolean', default: false },
  duration: { type: 'string' },
  buffer: { type: 'string' },
  clock: { type: 'string' },
  output: { type: 'string', short: 'o', default: 'trace.dat' },
  kernel: { type: 'string' },
} as const;

export const command: CliCommand = {
  name: 'record',
  summary: 'record events of the sandbox into a trace.dat file',
  help: `tracelab record [options] [-- COMMAND [ARGUMENT ...]]

Records in the sandbox while the command runs there, or for a time, or until Ctrl-C, and writes a file that tracelab report and
trace-cmd report read. Nothing of it stays in the sandbox.
  -e SYSTEM:EVENT[ if FILTER]   a tracepoint: -e 'sched:sched_switch if prev_pid > 0'
  -p 'FUNCTION ARGUMENTS'       a kprobe: -p 'do_sys_openat2 path=+0(%si):ustring'
  -r 'FUNCTION ARGUMENTS'       a kretprobe: -r 'vfs_read ret=$retval:s64'
  -u 'FILE:SYMBOL ARGUMENTS'    a uprobe: -u '/bin/bash:readline'; --uretprobe 'FILE:SYMBOL%return $retval'
  --fprobe, --fexit, --tprobe, --eprobe 'PLACE ARGUMENTS'   as the kernel's documents write them
  -F PATTERN                    the function tracer: -F 'vfs_*'
  -g FUNCTION                   the function graph tracer: what this function calls, and how long each took
  --depth N                     of -g: how deep
  --follow                      only the command and what it starts
  --duration MS                 ends after this time, and the command with it
  --buffer KB                   ring buffer of each CPU; default 8192
  --clock NAME                  trace clock; default mono
  -o FILE                       default trace.dat
  --kernel NAME                 the sandbox with this kernel
Events, probes and functions can be given several times; the exit code is the command's.
  npx tracelab record -p 'do_sys_openat2 path=+0(%si):ustring' -o open.dat -- ls /etc && npx tracelab report open.dat
`,
  async run(argv) {
    const end = argv.indexOf('--');
    const own = end < 0 ? argv : argv.slice(0, end);
    const words = end < 0 ? [] : argv.slice(end + 1);
    const { values } = parseArgs({ args: [...own], options });
    const specs = specsOf(values);
    if (specs.length === 0) {
      process.stderr.write(this.help);
      return 2;
    }
    const limits = limitsOf(values);
    return await withMachine(requireMeantMachine(values.kernel), async (target) => {
      const machine = new Machine(target);
      const stop = interrupted();
      const recording = machine.record(specs, {
        ...limits,
        keepRaw: true,
        until: stop.asked,
        follow: values.follow,
        ...(words.length > 0 && { workload: machine.command(words, { reject: false }) }),
      });
      const trace = await recording.finally(stop.forget);
      trace.writeTraceDat(values.output);
      return tell(trace, values.output);
    });
  },
};

interface LimitValues {
  readonly duration?: string | undefined;
  readonly buffer?: string | undefined;
  readonly clock?: string | undefined;
}

function limitsOf({ duration, buffer, clock }: LimitValues) {
  return {
    ...(duration !== undefined && { durationMs: numberOf('duration', duration) }),
    ...(buffer !== undefined && { bufferKb: numberOf('buffer', buffer) }),
    ...(clock !== undefined && { clock }),
  };
}

interface SpecValues {
  readonly event?: readonly string[];
  readonly probe?: readonly string[];
  readonly return?: readonly string[];
  readonly uprobe?: readonly string[];
  readonly uretprobe?: readonly string[];
  readonly fprobe?: readonly string[];
  readonly fexit?: readonly string[];
  readonly tprobe?: readonly string[];
  readonly eprobe?: readonly string[];
  readonly function?: readonly string[];
  readonly graph?: readonly string[];
  readonly depth?: string | undefined;
}

function specsOf({ event = [], function: patterns = [], graph = [], depth, ...probes }: SpecValues): Spec[] {
  return [
    ...event.map(eventNamed),
    ...probesOf(probes.probe, kprobe),
    ...probesOf(probes.return, kretprobe),
    ...probesOf(probes.uprobe, uprobe),
    ...probesOf(probes.uretprobe, uretprobe),
    ...probesOf(probes.fprobe, fprobe),
    ...probesOf(probes.fexit, fexit),
    ...probesOf(probes.tprobe, tprobe),
    ...probesOf(probes.eprobe, eprobe),
    ...(patterns.length === 0 ? [] : [functionTracer({ filter: patterns })]),
    ...(graph.length === 0
      ? []
      : [
          functionGraph({
            functions: graph,
            ...(depth !== undefined && { depth: numberOf('depth', depth) }),
          }),
        ]),
  ];
}

function probesOf(texts: readonly string[] = [], make: (text: string) => Spec): Spec[] {
  return texts.map((text) => make(text));
}

/** `sched:sched_switch if prev_pid > 0` */
function eventNamed(text: string): Spec {
  const [, event = '', filter] = /^(\S+)(?:\s+if\s+(.*))?$/s.exec(text.trim()) ?? [];
  const [system = '', name = ''] = event.split(':');
  return tracepoint(system, name, filter === undefined ? {} : { filter });
}

function numberOf(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw Object.assign(new TypeError(`--${option} takes a whole number, not "${text}"`), {
    code: 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE',
  });
}

/** Ctrl-C ends the recording, what was recorded is kept; a second one ends everything, and the next connection cleans up. */
function interrupted(): { readonly asked: Promise<void>; forget(): void } {
  let forget = () => {};
  const asked = new Promise<void>((resolve) => {
    const awake = setInterval(() => {}, 1000); // a listener alone does not keep the process
    process.once('SIGINT', resolve);
    forget = () => {
      clearInterval(awake);
      process.off('SIGINT', resolve);
    };
  });
  return { asked, forget };
}

/** What the command printed, what was recorded and lost; gives the command's exit code. */
function tell(trace: Trace, file: string): number {
  const { workload } = trace;
  process.stdout.write(workload === undefined || workload.stdout === '' ? '' : `${workload.stdout}\n`);
  process.stderr.write(workload === undefined || workload.stderr === '' ? '' : `${workload.stderr}\n`);
  process.stderr.write(`${file}: ${trace}\n`);
  return workload?.exitCode ?? (workload?.signal === undefined ? 0 : 1);
}
