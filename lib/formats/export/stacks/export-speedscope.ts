import { NothingToExportError } from '../../../errors/nothing-to-export-error.js';
import type { TraceEvents } from '../../trace-file.js';
import type { ExportOptions } from '../exporter.js';
import { Frames, Stacks } from './frames.js';
import { FunctionCalls } from './function-calls.js';
import { type CallProfile, type SampleProfile, SpeedscopeProfiles } from './speedscope-profiles.js';
import { StackSamples } from './stack-samples.js';

/** So many values stand in a piece of the file. */
const pieceValues = 8192;

/**
 * Writes speedscope's own format. Of call chains (perf) and of stacks after events (ftrace's `kernel_stack`) it makes a sampled
 * profile for each event and thread, weighted by the sample's period where there is one: in nanoseconds for perf's clocks, else
 * without a unit. Of the function graph it makes an evented profile for each thread (and each CPU's idle task), in nanoseconds from
 * the first event of the trace on. `event` chooses the event whose stacks are shown.
 *
 * A profile is one piece of the file, and the profiles grow at the same time: about 16 bytes are kept for each sample and call.
 *
 * speedscope: src/lib/file-format-spec.ts.
 *
 * @throws NothingToExportError after the last window when the trace has neither
 */
export function* exportSpeedscope(
  windows: Iterable<TraceEvents>,
  options: ExportOptions = {},
): Iterable<Uint8Array> {
  const frames = new Frames(options);
  const stacks = new Stacks(frames);
  const profiles = new SpeedscopeProfiles();
  const samples = new StackSamples((event, thread, comm, bytes, weight) => {
    const profile = profiles.ofSamples(event, thread, comm);
    profile.stacks.push(stacks.of(bytes));
    profile.weights.push(weight);
  }, options.event);
  const calls = new FunctionCalls({
    call: (stack, address, ns) => profiles.ofCalls(stack).add(frames.at(address), ns),
    return: (stack, ns) => profiles.ofCalls(stack).end(ns),
  });
  for (const window of windows) {
    samples.window(window);
    if (options.event === undefined) calls.window(window);
  }
  calls.end();
  if (profiles.all.length === 0) {
    throw new NothingToExportError(
      'speedscope',
      options.event === undefined ? 'stacks and no function graph' : `stacks of ${options.event}`,
      'Record call chains (perf record -g), stacks (trace-cmd record -T) or the function graph (trace-cmd record -p function_graph).',
    );
  }
  yield* fileText(profiles.all, stacks, frames);
}

function* fileText(
  profiles: readonly (SampleProfile | CallProfile)[],
  stacks: Stacks,
  { names }: Frames,
): Iterable<Uint8Array> {
  yield piece(
    '{"$schema":"https://www.speedscope.app/file-format-schema.json","exporter":"tracelab","activeProfileIndex":0,"profiles":[\n',
  );
  for (const [number, profile] of profiles.entries()) {
    if (number > 0) yield piece(',\n');
    yield* profile.kind === 'samples' ? sampledText(profile, stacks) : eventedText(profile);
  }
  yield piece('],\n"shared":{"frames":[\n');
  yield* listText(names.length, (n) => `{"name":${JSON.stringify(names[n])}}`);
  yield piece(']}}\n');
}

function* sampledText({ name, unit, stacks: numbers, weights }: SampleProfile, stacks: Stacks) {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  yield piece(`{"type":"sampled",${profileHead(name, unit, 0, total)},"samples":[`);
  yield* listText(numbers.length, (n) => `[${stacks.all[numbers[n] ?? 0]?.join(',') ?? ''}]`);
  yield piece('],"weights":[');
  yield* listText(weights.length, (n) => String(weights[n]));
  yield piece(']}');
}

function* eventedText(profile: CallProfile): Iterable<Uint8Array> {
  const { name, frames, times } = profile;
  const head = profileHead(name, 'nanoseconds', times[0] ?? 0, times.at(-1) ?? 0);
  yield piece(`{"type":"evented",${head},"events":[`);
  yield* listText(frames.length, (n) => {
    const frame = frames[n] ?? 0;
    return frame < 0
      ? `{"type":"C","frame":${-1 - frame},"at":${times[n]}}`
      : `{"type":"O","frame":${frame},"at":${times[n]}}`;
  });
  yield piece(']}');
}

function profileHead(name: string, unit: string, start: number, end: number): string {
  return `"name":${JSON.stringify(name)},"unit":"${unit}","startValue":${start},"endValue":${end}`;
}

function* listText(length: number, textOf: (n: number) => string): Iterable<Uint8Array> {
  let text = '';
  for (let n = 0; n < length; n++) {
    text += n === 0 ? textOf(n) : `,${textOf(n)}`;
    if ((n + 1) % pieceValues !== 0) continue;
    yield piece(text);
    text = '';
  }
  if (text !== '') yield piece(text);
}

function piece(text: string): Uint8Array {
  return Buffer.from(text, 'utf8');
}
