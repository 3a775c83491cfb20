import type { TraceEvents } from '../../trace-file.js';
import type { ExportOptions } from '../exporter.js';
import { firstTime } from '../first-time.js';
import { onlyEvent } from '../rows-in-order.js';
import { EventsText } from './events-text.js';
import { firstEvent } from './tracks.js';

/** A piece of the file has about so many characters. */
const pieceLength = 64 * 1024;

/**
 * Writes the Trace Event Format (JSON), which chrome://tracing and ui.perfetto.dev open. (speedscope does as
 * well, and takes the `args` into the names of functions: its own format shows more.)
 *
 * Of each CPU there are two rows: the tasks that run (complete events `X`, from one `sched_switch` to the next) and interrupts (`B`
 * and `E`: irq, softirq, interrupt vectors, timers that expire). Of each thread there is one: system calls, functions of the function
 * graph, work items, and the slices of `trace_marker`'s `B|pid|name` and `E|pid`. All other events are instants `i` with their
 * fields as `args`. Slices are balanced whatever the trace lacks: one that has no end is closed with the one that holds it, or at
 * the end; an end without a beginning is an instant. `B` and `E` come in the order of the trace, so that slices with equal times
 * nest as they did. An integer that a double cannot hold is a string.
 *
 * Times are microseconds on the clock of the trace; where a double could not hold them to the nanosecond (CLOCK_REALTIME) they are
 * relative to the first event, whose time is in `otherData`. What perf notes with the time 0 is shown at the first event.
 *
 * Document: "Trace Event Format", docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU.
 */
export function* exportChromeJson(
  windows: Iterable<TraceEvents>,
  options: ExportOptions = {},
): Iterable<Uint8Array> {
  let events: EventsText | undefined;
  for (const window of options.event === undefined ? windows : onlyEvent(windows, options.event)) {
    if (window.sequence.length === 0) continue;
    if (events === undefined) {
      const firstNs = firstTime(window);
      const originNs = originOf(firstNs);
      events = new EventsText(options, originNs, Number(firstNs - originNs));
      yield Buffer.from(head(options, originNs), 'utf8');
    }
    for (const text of events.window(window, pieceLength)) yield Buffer.from(text, 'utf8');
  }
  const rest = events === undefined ? head(options, 0n) : events.end();
  yield Buffer.from(`${rest}\n]}\n`, 'utf8');
}

function head({ clock, machine }: ExportOptions, originNs: bigint): string {
  const other = {
    writer: 'tracelab',
    ...(clock === undefined ? {} : { clock }),
    ...(machine === undefined ? {} : { kernel: machine.release }),
    origin_ns: String(originNs),
  };
  return `{"displayTimeUnit":"ns","otherData":${JSON.stringify(other)},"traceEvents":[\n${firstEvent}`;
}

/** Nanoseconds below this are exact as microseconds with a fraction, with room for half a day more. */
const exactBelow = 2n ** 52n;

function originOf(firstNs: bigint): bigint {
  return firstNs >= 0n && firstNs < exactBelow ? 0n : firstNs;
}
