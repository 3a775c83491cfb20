import { NothingToExportError } from '../../../errors/nothing-to-export-error.js';
import type { TraceEvents } from '../../trace-file.js';
import type { ExportOptions } from '../exporter.js';
import { CallTree } from './call-tree.js';
import { collapsedName } from './collapsed-name.js';
import { Frames, Stacks } from './frames.js';
import { FunctionCalls } from './function-calls.js';
import { StackSamples } from './stack-samples.js';

/** A piece of the file has about so many characters. */
const pieceLength = 64 * 1024;

/**
 * Writes collapsed stacks, `task;outer;inner 12` a line, of which flame graphs are made (flamegraph.pl, inferno, speedscope). The
 * number is that of samples, where events have call chains (perf) or stacks (ftrace's `kernel_stack`); of a trace without these it is
 * the nanoseconds that a function took by itself, as the function graph tells. `event` chooses the event whose stacks are counted.
 *
 * Memory is in proportion to the different stacks.
 *
 * @throws NothingToExportError after the last window when the trace has neither
 */
export function* exportCollapsed(
  windows: Iterable<TraceEvents>,
  options: ExportOptions = {},
): Iterable<Uint8Array> {
  const frames = new Frames(options);
  const stacks = new Stacks(frames);
  const counts = new Map<string, number[]>();
  const samples = new StackSamples((_event, _thread, comm, bytes) => {
    const stack = stacks.of(bytes);
    const ofTask = counts.get(comm) ?? [];
    ofTask[stack] = (ofTask[stack] ?? 0) + 1;
    counts.set(comm, ofTask);
  }, options.event);
  const tree = new CallTree();
  const calls = new FunctionCalls({
    call: (stack, address, ns) => tree.call(stack, frames.at(address), ns),
    return: (stack, ns) => tree.return(stack, ns),
  });
  for (const window of windows) {
    samples.window(window);
    if (options.event === undefined) calls.window(window);
  }
  calls.end();
  if (counts.size === 0 && tree.isEmpty) {
    throw new NothingToExportError(
      'collapsed',
      options.event === undefined ? 'stacks and no function graph' : `stacks of ${options.event}`,
      'Record call chains (perf record -g), stacks (trace-cmd record -T) or the function graph (trace-cmd record -p function_graph).',
    );
  }
  yield* pieces(counts.size > 0 ? sampleLines(counts, stacks, frames) : tree.lines(frames.names));
}

function* sampleLines(
  counts: ReadonlyMap<string, readonly number[]>,
  stacks: Stacks,
  { names }: Frames,
): Iterable<string> {
  const safeNames = names.map(collapsedName);
  for (const [comm, ofTask] of counts) {
    const task = collapsedName(comm);
    for (const [stack, count] of Object.entries(ofTask)) {
      const functions = (stacks.all[Number(stack)] ?? []).map((frame) => safeNames[frame] ?? '');
      yield `${[task, ...functions].join(';')} ${count}\n`;
    }
  }
}

function* pieces(lines: Iterable<string>): Iterable<Uint8Array> {
  let text = '';
  for (const line of lines) {
    text += line;
    if (text.length < pieceLength) continue;
    yield Buffer.from(text, 'utf8');
    text = '';
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
