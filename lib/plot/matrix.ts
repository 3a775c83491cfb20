import type { AnyTable } from '../events/any-table.js';
import { type Cell, cellTrace } from './cells.js';
import type { Figure, PlotlyTrace } from './figure.js';
import { plural } from './quantity.js';
import { escapeText, inkColor, layoutOf } from './theme.js';

export interface MatrixOptions {
  readonly title?: string;
  /** The column with the names at the left, and the one with those on top. Default: the first and the second. */
  readonly row?: string;
  readonly column?: string;
  /** The column with `yes`, `no`, or another word for what is in between. Default: `answer`. */
  readonly value?: string;
  /** The column that says why, in a few words. Default: `why`, where there is one. */
  readonly why?: string;
}

type Answer = 'yes' | 'no' | 'partly';

/** A sign for each answer as well as a colour: nobody has to tell green from red. */
const looks: Readonly<
  Record<Answer, { readonly sign: string; readonly color: string; readonly name: string }>
> = {
  yes: { sign: '✓', color: '#BFE3C6', name: '✓ yes' },
  partly: { sign: '~', color: '#F2E6A6', name: '~ in part' },
  no: { sign: '✗', color: '#F6C3C9', name: '✗ no' },
};
const lineLength = 22;

/**
 * Which of these does what: a row each, a column for each thing that it may do or not, and in each cell yes or no and why. Pairs that
 * the table does not have stay empty.
 *
 * @example matrix(EventTable.of('tried', { mechanism: ['kprobe', 'fprobe'], situation: ['entry', 'entry'], answer: ['yes', 'no'], why: ['', 'Linux 6.0'] }))
 */
export function matrix(table: AnyTable, options: MatrixOptions = {}): Figure {
  const rowColumn = table.columnNamed(options.row ?? table.columnNames[0] ?? 'row');
  const columnColumn = table.columnNamed(options.column ?? table.columnNames[1] ?? 'column');
  const valueColumn = table.columnNamed(options.value ?? 'answer');
  const whyName = options.why ?? (table.has('why') ? 'why' : undefined);
  const whyColumn = whyName === undefined ? undefined : table.columnNamed(whyName);
  const entries = Array.from({ length: table.length }, (_, at) => ({
    row: String(rowColumn.at(at)),
    column: String(columnColumn.at(at)),
    said: String(valueColumn.at(at)),
    why: whyColumn === undefined ? '' : String(whyColumn.at(at)),
  }));
  const rows = [...new Set(entries.map(({ row }) => row))];
  const columns = [...new Set(entries.map(({ column }) => column))];
  const lines = Math.max(1, ...entries.map(({ why }) => wrap(why).length + 1));
  const title = options.title ?? `${rowColumn.name} by ${columnColumn.name}`;
  const cellsOf = (answer: Answer) =>
    entries
      .filter(({ said }) => answerOf(said) === answer)
      .map(
        ({ row, column, said, why }): Cell => ({
          column: columns.indexOf(column),
          row: rows.indexOf(row),
          color: looks[answer].color,
          text: [
            `<b>${looks[answer].sign}${answer === 'partly' ? ` ${escapeText(said)}` : ''}</b>`,
            ...wrap(why).map(escapeText),
          ].join('<br>'),
          textColor: inkColor,
          hover: `<b>${escapeText(row)}</b>, ${escapeText(column)}: ${escapeText(said)}${why === '' ? '' : `<br>${escapeText(why)}`}`,
        }),
      );
  const data = (['yes', 'partly', 'no'] as const).flatMap((answer): PlotlyTrace[] => {
    const cells = cellsOf(answer);
    return cells.length === 0 ? [] : [cellTrace(cells, { name: looks[answer].name, showlegend: true })];
  });
  return {
    data,
    layout: layoutOf({
      title,
      notes: [],
      legend: true,
      plotHeight: Math.max(1, rows.length) * (12 + lines * 15) + 24,
      xaxis: {
        range: [-0.5, Math.max(1, columns.length) - 0.5],
        tickvals: [...columns.keys()],
        ticktext: columns.map((name) => wrap(name).map(escapeText).join('<br>')),
        ticks: '',
        showgrid: false,
        fixedrange: true,
      },
      yaxis: {
        range: [Math.max(1, rows.length) - 0.5, -0.5],
        tickvals: [...rows.keys()],
        ticktext: rows.map(escapeText),
        ticks: '',
        showgrid: false,
        fixedrange: true,
      },
      more: { barmode: 'overlay', bargap: 0, hovermode: 'closest' },
    }),
    alt: altText(title, rows, entries),
    notes: [],
  };
}

function answerOf(said: string): Answer {
  return said === 'yes' || said === 'true' ? 'yes' : said === 'no' || said === 'false' ? 'no' : 'partly';
}

/** A text in lines that have room in a cell. */
function wrap(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > lineLength) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function altText(
  title: string,
  rows: readonly string[],
  entries: readonly {
    readonly row: string;
    readonly column: string;
    readonly said: string;
    readonly why: string;
  }[],
): string {
  if (entries.length === 0) return `${title}: a matrix with nothing in it.`;
  const described = rows.map((row) => {
    const cells = entries.filter((entry) => entry.row === row);
    const told = cells.map(({ column, said, why }) => `${column} ${said}${why === '' ? '' : ` (${why})`}`);
    return `${row}: ${told.join(', ')}`;
  });
  return `${title}: matrix of ${plural(rows.length, 'row')}. ${described.join('; ')}.`;
}
