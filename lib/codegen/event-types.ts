import type { EventShape } from '../formats/event-format.js';
import { eventLayout } from '../formats/records/event-layout.js';

/** How the file that is made is bound to the library. */
export interface EventTypesOptions {
  /** Release of the kernel whose events they are. */
  readonly release: string;
  /** The command that makes the file. */
  readonly command: string;
  /** What `tracepoint`, `Tracepoint` and `EventHead` are imported from, as lines of TypeScript. */
  readonly imports: readonly string[];
}

/**
 * TypeScript for the events of a kernel: `events.sched.sched_switch`, a tracepoint whose table has the event's columns, each with its C
 * declaration as documentation. The types need no more than TypeScript 5.0; at run time each event is a plain `tracepoint(...)`.
 *
 * Kernel: the events' `format` files; the kinds of the columns are those that decoding gives.
 */
export function eventTypes(shapes: readonly EventShape[], options: EventTypesOptions): string {
  const systems = bySystem(shapes);
  return [
    `// The events of Linux ${options.release}.`,
    `// Made by: ${options.command}`,
    '// Never edited: run the command again.',
    ...options.imports,
    '',
    '/** The events of a kernel, by system. */',
    'export interface KernelEvents {',
    ...systems.flatMap(([system, events]) => [
      `  readonly ${key(system)}: {`,
      ...events.flatMap(eventType),
      '  };',
    ]),
    '}',
    '',
    `/** The events of Linux ${options.release}: each can be recorded, and its table has typed columns. */`,
    'export const events: KernelEvents = {',
    ...systems.flatMap(([system, events]) => [
      `  ${key(system)}: {`,
      ...events.map(({ name }) => `    ${key(name)}: tracepoint('${system}', '${name}'),`),
      '  },',
    ]),
    '};',
    '',
  ].join('\n');
}

function bySystem(shapes: readonly EventShape[]): [string, EventShape[]][] {
  const systems = new Map<string, EventShape[]>();
  for (const shape of [...shapes].sort((a, b) =>
    `${a.system}:${a.name}` < `${b.system}:${b.name}` ? -1 : 1,
  )) {
    const events = systems.get(shape.system);
    if (events === undefined) systems.set(shape.system, [shape]);
    else events.push(shape);
  }
  return [...systems];
}

function eventType(shape: EventShape): string[] {
  const { columns } = eventLayout({ ...shape, id: 0 });
  const fields = new Map(columns.map(({ spec }) => [spec.name, spec]));
  const lines = [...fields.values()].map(
    ({ name, kind, doc, unit }) =>
      `      /** ${comment(`\`${doc ?? name}\``)}${unit === undefined ? '' : `, ${unit}`} */ readonly ${key(name)}: '${kind}';`,
  );
  return [
    `    /** ${comment(`${shape.system}:${shape.name}${printed(shape)}`)} */`,
    lines.length === 0
      ? `    readonly ${key(shape.name)}: Tracepoint<EventHead>;`
      : `    readonly ${key(shape.name)}: Tracepoint<EventHead & {\n${lines.join('\n')}\n    }>;`,
  ];
}

/** The text of the event's own `print fmt`, without what is put into it. */
function printed({ printFormat }: EventShape): string {
  const text = /^"((?:[^"\\]|\\.)*)"/.exec(printFormat)?.[1]?.trim() ?? '';
  return text === '' ? '' : `: \`${text.replaceAll('`', "'")}\``;
}

function comment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll(/\s+/g, ' ');
}

function key(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : `'${name}'`;
}
