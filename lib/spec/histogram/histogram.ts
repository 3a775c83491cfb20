import { InvalidSpecError } from '../../errors/invalid-spec-error.js';
import type { Filter } from '../filter.js';
import { Trigger } from '../trigger.js';
import { type Handler, handlerText } from './action.js';
import { type HistogramKey, parseKey } from './key.js';

export interface HistogramOptions {
  /** What events are grouped by: fields, `bytes_req.log2` or `key('bytes_req').log2()`. At most three. */
  readonly keys: readonly (string | HistogramKey)[];
  /** Fields that are added up beside the number of hits. */
  readonly values?: readonly (string | HistogramKey)[];
  /** Values that are kept for each row, for this histogram or another one: `{ ts0: 'common_timestamp.usecs', lat: '$ts1-$ts0' }`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** Columns that the kernel sorts by: `['hitcount.descending']`. */
  readonly sort?: readonly string[];
  /** Rows that there is room for; what finds no room is counted as dropped. Default 2048. */
  readonly size?: number;
  /** Histograms of several events with the same name share their rows. */
  readonly name?: string;
  readonly actions?: readonly Handler[];
  /** Only events that fulfil this. */
  readonly when?: Filter | string;
}

/** A histogram that the kernel keeps while an event comes, as data. */
export class Histogram extends Trigger {
  readonly keys: readonly HistogramKey[];

  constructor(readonly options: HistogramOptions) {
    super(histogramText(options), undefined, options.when === undefined ? undefined : String(options.when));
    this.keys = options.keys.map(asKey);
  }

  /** The same with a word more: `pause`, `cont`, `clear`. */
  told(word: 'pause' | 'cont' | 'clear'): string {
    return `${this.command}:${word}${this.when === undefined ? '' : ` if ${this.when}`}`;
  }
}

/**
 * A histogram in the kernel: events are counted by the values of some fields, and nothing is recorded of them.
 *
 * Kernel: Documentation/trace/histogram.rst, kernel/trace/trace_events_hist.c (v6.12). Needs CONFIG_HIST_TRIGGERS.
 *
 * @throws InvalidSpecError
 * @example
 * histogram({ keys: [key('call_site').sym()], values: ['bytes_req'], sort: ['bytes_req.descending'] })
 * // hist:keys=call_site.sym:vals=bytes_req:sort=bytes_req.descending
 * @example
 * histogram({ keys: ['next_pid'], variables: { lat: 'common_timestamp.usecs-$ts0' },
 *   actions: [onMatch('sched:sched_waking', emit('wakeup_latency', '$lat', 'next_pid'))] })
 * // hist:keys=next_pid:lat=common_timestamp.usecs-$ts0:onmatch(sched.sched_waking).trace(wakeup_latency,$lat,next_pid)
 */
export function histogram(options: HistogramOptions): Histogram {
  return new Histogram(options);
}

/** TRACING_MAP_BITS_MIN and _MAX in kernel/trace/tracing_map.h (v6.12): the kernel takes the next power of two. */
const leastSize = 128;
const greatestSize = 131_072;

function histogramText({ keys, values, variables, sort, size, name, actions }: HistogramOptions): string {
  if (keys.length === 0) throw new InvalidSpecError('histogram', 'it needs at least one key');
  if (size !== undefined && !(Number.isInteger(size) && size >= leastSize && size <= greatestSize))
    throw new InvalidSpecError(
      'histogram',
      `it has room for ${leastSize} to ${greatestSize} rows, not ${size}`,
    );
  const parts = [
    `keys=${keys.map(asKey).join(',')}`,
    ...(values === undefined || values.length === 0 ? [] : [`vals=${values.map(asKey).join(',')}`]),
    ...Object.entries(variables ?? {}).map(([variable, expression]) => {
      if (!/^[A-Za-z_]\w*$/.test(variable))
        throw new InvalidSpecError('histogram', `"${variable}" is not the name of a variable`);
      return `${variable}=${expression.replaceAll(/\s+/g, '')}`;
    }),
    ...(sort === undefined || sort.length === 0 ? [] : [`sort=${sort.join(',')}`]),
    ...(size === undefined ? [] : [`size=${size}`]),
    ...(name === undefined ? [] : [`name=${name}`]),
    ...(actions ?? []).map(handlerText),
  ];
  return `hist:${parts.join(':')}`;
}

function asKey(field: string | HistogramKey): HistogramKey {
  return typeof field === 'string' ? parseKey(field) : field;
}
