import type { Span } from './coalesce.js';
import type { PlotlyTrace } from './figure.js';
import type { LostInterval } from './lost-interval.js';
import { formatQuantity, plural, rounded, type Scale } from './quantity.js';
import { colorsOf, escapeText, lostColor, otherColor, palette, textColorOn } from './theme.js';
import type { Lane, Lanes } from './timeline-lanes.js';

/** The part of a lane's height that its bars may take. */
const barHeight = 0.78;

/** One trace a colour: the categories with most time get their own, the others share grey. */
export function spanTraces({ lanes, categories, first, last }: Lanes, scale: Scale): PlotlyTrace[] {
  const timeOf = (category: number) => lanes.reduce((sum, lane) => sum + (lane.busyOf.get(category) ?? 0), 0);
  const busy = categories
    .map((name, category) => ({ name, category, time: timeOf(category) }))
    .filter((entry) => entry.time > 0)
    .sort((a, b) => b.time - a.time);
  const own = busy.slice(0, palette.length);
  const rest = new Set([...busy.slice(own.length).map((entry) => entry.category), categories.length]);
  const colors = colorsOf(own.map((entry) => entry.name));
  const nameOf = (category: number) => categories[category] ?? 'others';
  const context = { lanes, scale, leastLabelled: (last - first) * 0.05, nameOf };
  const traces = own.map(({ name, category }) =>
    spanTrace(context, name, colors.get(name) ?? otherColor, (other) => other === category),
  );
  const hasOthers = lanes.some((lane) => lane.spans.some((span) => rest.has(span.category)));
  return hasOthers
    ? [...traces, spanTrace(context, 'others', otherColor, (category) => rest.has(category))]
    : traces;
}

interface Context {
  readonly lanes: readonly Lane[];
  readonly scale: Scale;
  /** Shorter spans have no name written on them. */
  readonly leastLabelled: number;
  nameOf(category: number): string;
}

function spanTrace(
  { lanes, scale, leastLabelled, nameOf }: Context,
  name: string,
  color: string,
  holds: (category: number) => boolean,
): PlotlyTrace {
  const bars = lanes.flatMap(({ spans }, lane) =>
    spans.filter((span) => holds(span.category)).map((span) => ({ span, lane })),
  );
  const labels = bars.map(({ span: { start, end, category, count } }) =>
    count === 1 && end - start > leastLabelled ? escapeText(nameOf(category)) : '',
  );
  return {
    type: 'bar',
    orientation: 'h',
    name: escapeText(name),
    base: bars.map(({ span }) => rounded(span.start / scale.divide)),
    x: bars.map(({ span }) => rounded((span.end - span.start) / scale.divide)),
    y: bars.map(({ lane }) => lane),
    // Lanes count downwards: the foot of a lane is at its greater end.
    offset: bars.map(({ span }) => Number((barHeight * (0.5 - span.top)).toFixed(3))),
    width: bars.map(({ span }) => Number((barHeight * (span.top - span.foot)).toFixed(3))),
    ...(labels.some((label) => label !== '')
      ? {
          text: labels,
          textposition: 'inside',
          insidetextanchor: 'middle',
          textangle: 0,
          textfont: { size: 11, color: textColorOn(color) },
        }
      : {}),
    hovertext: bars.map(({ span }) => hoverText(span, name === 'others' ? `${nameOf(span.category)}: ` : '')),
    hovertemplate: `%{hovertext}<br>from %{base} ${scale.name}<extra>${escapeText(name)}</extra>`,
    marker: { color, line: { width: 0 } },
  };
}

function hoverText({ count, busy }: Span, name: string): string {
  const took = formatQuantity(busy, 'ns');
  return escapeText(name) + (count === 1 ? took : `${took} in ${plural(count, 'interval')}`);
}

/** Hatched stretches over the lanes of the CPUs that lost events; over all lanes when the CPU is not known or lanes are no CPUs. */
export function lostTraces(
  lost: readonly LostInterval[],
  lanes: readonly Lane[],
  lanesAreCpus: boolean,
  origin: bigint,
  scale: Scale,
): PlotlyTrace[] {
  const bars = lost.flatMap((gap) =>
    [...lanes.keys()]
      .filter((lane) => !lanesAreCpus || gap.cpu === undefined || lanes[lane]?.name === String(gap.cpu))
      .map((lane) => ({ gap, lane })),
  );
  if (bars.length === 0) return [];
  return [
    {
      type: 'bar',
      orientation: 'h',
      name: 'events lost',
      base: bars.map(({ gap }) => rounded(Number(gap.startNs - origin) / scale.divide)),
      x: bars.map(({ gap }) => rounded(Number(gap.endNs - gap.startNs) / scale.divide)),
      y: bars.map(({ lane }) => lane),
      width: 0.96,
      hovertext: bars.map(({ gap }) =>
        gap.count === undefined ? 'not known how many' : plural(gap.count, 'event'),
      ),
      hovertemplate: '%{hovertext}<extra>events lost</extra>',
      marker: {
        color: 'rgba(176,0,32,0.08)',
        line: { width: 1, color: lostColor },
        pattern: { shape: '/', fgcolor: lostColor, size: 7, solidity: 0.25 },
      },
    },
  ];
}
