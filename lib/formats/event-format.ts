import { FormatSyntaxError } from '../errors/format-syntax-error.js';
import type { EventField, FieldPlace } from './event-field.js';

/** The layout of one event's records, as `events/SYSTEM/EVENT/format` states it. */
export interface EventFormat {
  readonly system: string;
  readonly name: string;
  /** What the records' `common_type` says. */
  readonly id: number;
  /** `common_type`, `common_flags`, `common_preempt_count`, `common_pid`: the head of every record. */
  readonly common: readonly EventField[];
  readonly fields: readonly EventField[];
  /** The kernel's own `print fmt`, as it stands. */
  readonly printFormat: string;
}

/** The same without its number, which may be another after the next boot: modules get theirs as they are loaded. */
export type EventShape = Omit<EventFormat, 'id'>;

/**
 * Reads an event's format file.
 *
 * Kernel: `f_show` in kernel/trace/trace_events.c, `__print_fields`; include/trace/stages/ (v6.12) for the types.
 *
 * @param system the folder that the event's folder stands in: `sched`
 * @throws FormatSyntaxError
 * @example
 * parseEventFormat('sched', await vm.readText('/sys/kernel/tracing/events/sched/sched_switch/format')).fields
 */
export function parseEventFormat(system: string, text: string): EventFormat {
  const common: EventField[] = [];
  const fields: EventField[] = [];
  let name: string | undefined;
  let id: number | undefined;
  const source = () => `format of ${system}:${name ?? 'an event'}`;
  const printAt = text.search(/^print fmt:/m);
  const lines = (printAt < 0 ? text : text.slice(0, printAt)).split('\n');
  lines.forEach((line, index) => {
    const fail = (problem: string) => new FormatSyntaxError(source(), index + 1, problem, text);
    if (line.startsWith('name:')) name = line.slice(5).trim();
    else if (line.startsWith('ID:')) id = wholeNumber(line.slice(3), fail);
    else if (line.startsWith('\tfield')) {
      const field = parseField(line, fail);
      (field.name.startsWith('common_') ? common : fields).push(field);
    } else if (line.trim() !== '' && line !== 'format:') throw fail(`"${line}" is not expected here`);
  });
  if (name === undefined) throw new FormatSyntaxError(source(), 0, 'there is no line "name:"', text);
  if (id === undefined) throw new FormatSyntaxError(source(), 0, 'there is no line "ID:"', text);
  return {
    system,
    name,
    id,
    common,
    fields,
    printFormat: printAt < 0 ? '' : text.slice(printAt + 'print fmt:'.length).trim(),
  };
}

type Fail = (problem: string) => FormatSyntaxError;

/** `\tfield:TYPE NAME;\toffset:N;\tsize:N;\tsigned:N;` (`field special:` in the oldest events of ftrace). */
function parseField(line: string, fail: Fail): EventField {
  const match = /^\tfield(?: special)?:(.+);\toffset:(\d+);\tsize:(\d+);(?:\tsigned:([01]);)?\s*$/.exec(line);
  if (match === null) throw fail(`"${line.trim()}" is not a field`);
  const [, declaration = '', offset = '', size = '', signed = '0'] = match;
  const declared = parseDeclaration(declaration, fail);
  return {
    ...declared,
    array: lengthFromSize(declared, Number(size)),
    offset: Number(offset),
    size: Number(size),
    signed: signed === '1',
  };
}

/** `__data_loc char[] name`, `unsigned long args[6]`, `const char * filename`, `cpumask_t *mask`. */
function parseDeclaration(text: string, fail: Fail): Pick<EventField, 'name' | 'type' | 'place' | 'array'> {
  const location = /^__(data_loc|rel_loc)\s+/.exec(text);
  const rest = location === null ? text : text.slice(location[0].length);
  const match = /^(.*?)\s*\b([A-Za-z_]\w*)\s*((?:\[[^\]]*\])*)$/.exec(rest);
  const [, typeText = '', name = '', brackets = ''] = match ?? [];
  if (name === '' || typeText === '') throw fail(`"${text}" declares no field`);
  const typeBrackets = /\[([^\]]*)\]$/.exec(typeText);
  const type = typeText.replace(/\s*\[[^\]]*\]$/, '').trim();
  return {
    name,
    type,
    place: (location?.[1] ?? 'inline') as FieldPlace,
    array: arrayOf(typeBrackets?.[0] ?? brackets),
  };
}

/**
 * The array of a probe's argument: its length stands in its size alone (`u16 a[]`, six bytes).
 *
 * Kernel: `traceprobe_define_arg_fields` in kernel/trace/trace_probe.c (v6.12).
 */
function lengthFromSize(
  { type, place, array }: Pick<EventField, 'type' | 'place' | 'array'>,
  size: number,
): EventField['array'] {
  if (array === undefined || array.length !== undefined || place !== 'inline' || size === 0) return array;
  const bits = /^[us](8|16|32|64)$/.exec(type)?.[1];
  return bits === undefined ? array : { length: (size * 8) / Number(bits) };
}

/** `[6]`: six elements; `[2][3]`: six; `[]`, `[MACRO]`: not known from the text. */
function arrayOf(brackets: string): EventField['array'] {
  if (brackets === '') return undefined;
  const dimensions = [...brackets.matchAll(/\[([^\]]*)\]/g)].map(([, inside = '']) =>
    /^\d+$/.test(inside) ? Number(inside) : undefined,
  );
  const length = dimensions.reduce<number | undefined>(
    (product, size) => (product === undefined || size === undefined ? undefined : product * size),
    1,
  );
  return { length: length === 0 ? undefined : length };
}

function wholeNumber(text: string, fail: Fail): number {
  if (!/^\s*\d+\s*$/.test(text)) throw fail(`"${text.trim()}" is not a number`);
  return Number(text);
}
