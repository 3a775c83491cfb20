import type { Inventory } from './inventory.js';
import { type MatrixCell, type MatrixResult, reasonOf } from './matrix-result.js';

/** How many names stand in a line before it says how many more there are. */
const namesShown = 8;

/** Features, a row each, and how many events, functions and structures there are. */
export function inventoryCells(result: MatrixResult<Inventory>): MatrixCell[] {
  return result.outcomes.flatMap(({ kernel, release, value, error }): MatrixCell[] => {
    if (value === undefined) return [{ what: 'the machine', kernel, answer: 'no', why: reasonOf(error) }];
    const count = (what: string, size: number): MatrixCell => ({
      what,
      kernel,
      answer: size > 0 ? 'yes' : 'no',
      why: size.toLocaleString('en-US'),
    });
    return [
      ...[...value.features].map(
        ([what, there]): MatrixCell => ({ what, kernel, answer: there ? 'yes' : 'no', why: '' }),
      ),
      count('events', value.events.size),
      count('traceable functions', value.functions.size),
      count('structures', value.structs.size),
      ...[...value.tools].map(([tool, version]): MatrixCell => {
        const same = seriesOf(version) === seriesOf(release);
        return {
          what: tool,
          kernel,
          answer: same ? 'yes' : 'partly',
          why: same ? version : `the sandbox's ${tool} is of ${version}`,
        };
      }),
    ];
  });
}

/** `6.12` of `6.12.118+deb13`. */
function seriesOf(version: string): string {
  return /^v?(\d+\.\d+)/.exec(version)?.[1] ?? version;
}

/** From each kernel to the next: which names came and went, and which events changed their fields. */
export function inventoryLines(result: MatrixResult<Inventory>): string[] {
  const known = result.outcomes.flatMap(({ kernel, value }) =>
    value === undefined ? [] : [{ kernel, value }],
  );
  return known.slice(1).flatMap(({ kernel, value: now }, index) => {
    const before = known[index];
    if (before === undefined) return [];
    const kinds = [
      ['events', before.value.events, now.events],
      ['functions', before.value.functions, now.functions],
      ['structures', before.value.structs, now.structs],
    ] as const;
    const lines = kinds.flatMap(([what, old, young]) => [
      named(
        `  ${what} that came`,
        [...young.keys()].filter((name) => !old.has(name)),
      ),
      named(
        `  ${what} that went`,
        [...old.keys()].filter((name) => !young.has(name)),
      ),
    ]);
    const changed = [...now.events].flatMap(([event, fields]) => {
      const was = before.value.events.get(event);
      return was === undefined || was.join() === fields.join() ? [] : [fieldChange(event, was, fields)];
    });
    return [`${before.kernel} to ${kernel}:`, ...lines, named('  events with other fields', changed)];
  });
}

/** `sched:sched_wakeup (-success)` */
function fieldChange(event: string, was: readonly string[], fields: readonly string[]): string {
  const came = fields.filter((field) => !was.includes(field)).map((field) => `+${field}`);
  const went = was.filter((field) => !fields.includes(field)).map((field) => `-${field}`);
  return `${event} (${[...came, ...went].join(' ') || 'another order'})`;
}

function named(what: string, names: readonly string[]): string {
  const shown = names.slice(0, namesShown).join(', ');
  const more =
    names.length > namesShown ? `, and ${(names.length - namesShown).toLocaleString('en-US')} more` : '';
  return `${what}: ${names.length === 0 ? 'none' : `${names.length.toLocaleString('en-US')}: ${shown}${more}`}`;
}
