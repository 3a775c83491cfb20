import { closestNames } from '../base/closest-names.js';
import type { ColumnKind } from '../events/column-kind.js';
import type { ControlWrite } from './control-write.js';
import { DefinitionText } from './definition/definition-text.js';
import { checkName } from './definition/event-name.js';
import type { GivenPlace } from './definition/given-place.js';
import type { TableOf } from './definition/structured.js';
import { type CallRest, readCall, type TemplateValue } from './definition/template-text.js';
import type { DynamicEventSpec } from './dynamic-event.js';
import { type EventOptions, type EventSettings, enablingWrites, eventSettings } from './event-options.js';
import type { ColumnName, EventSchema, FieldSchema } from './event-schema.js';

/** Types of a synthetic event's numbers: `synth_field_size` in kernel/trace/trace_events_synth.c (v6.12). */
export interface SyntheticTypes {
  readonly s64: 'i64';
  readonly u64: 'u64';
  readonly s32: 'i32';
  readonly u32: 'u32';
  readonly s16: 'i16';
  readonly u16: 'u16';
  readonly s8: 'i8';
  readonly u8: 'u8';
  readonly char: 'i8';
  readonly 'unsigned char': 'u8';
  readonly int: 'i32';
  readonly 'unsigned int': 'u32';
  readonly long: 'i64';
  readonly 'unsigned long': 'u64';
  readonly bool: 'bool';
  readonly gfp_t: 'u32';
  readonly pid_t: 'i32';
}

const numberTypes = [
  ...['s64', 'u64', 's32', 'u32', 's16', 'u16', 's8', 'u8', 'char', 'unsigned char', 'int', 'unsigned int'],
  ...['long', 'unsigned long', 'bool', 'gfp_t', 'pid_t'],
];

/** One field: `u64 lat`, `char comm[16]`, `long[] stack`. */
export interface SyntheticField {
  readonly name: string;
  /** Without brackets. */
  readonly type: string;
  /** Elements of an array: a number, or as many as come. */
  readonly length: number | 'dynamic' | undefined;
}

/** An event that hist triggers make of other events, as data. */
export class SyntheticEvent<Schema = EventSchema> implements DynamicEventSpec {
  readonly kind = 'synthetic';
  /** Types the table; there is nothing at run time. */
  declare readonly tableSchema?: Schema;
  /** The kernel puts all of them into this group. */
  readonly group = 'synthetic';
  readonly settings: EventSettings;
  readonly #given: DefinitionText;

  constructor(
    readonly name: string,
    readonly fields: readonly SyntheticField[],
    options: EventOptions,
    given: DefinitionText,
  ) {
    this.#given = given;
    this.settings = eventSettings('syntheticEvent', options);
  }

  /** The same with a filter or a trigger. */
  with(options: EventOptions): SyntheticEvent<Schema> {
    return new SyntheticEvent(this.name, this.fields, options, this.#given);
  }

  /** The group is always `synthetic`. */
  definition(): string {
    return `s:${this.group}/${this.name} ${this.fields.map(emitField).join('; ')}`;
  }

  /** Where in the text as it was given a field stands, by its number; the name for any other. */
  givenPlace(field: number): GivenPlace {
    const { call, text, words } = this.#given;
    const name = this.fields[field]?.name;
    const word = words.find((candidate) => candidate.text.replace(/[[;].*$/, '') === (name ?? this.name));
    return { call, text, caretAt: word?.at ?? 0, argument: name };
  }

  controlWrites(): readonly ControlWrite[] {
    return enablingWrites(this.group, this.name, this.settings);
  }

  toString(): string {
    return `s:${this.name} ${this.fields.map(emitField).join('; ')}`;
  }
}

function emitField({ type, name, length }: SyntheticField): string {
  return length === undefined ? `${type} ${name}` : `${type}[${length === 'dynamic' ? '' : length}] ${name}`;
}

/** The columns of fields whose text the compiler knows. */
type FieldsOf<Text extends string> = Text extends `${string}:${infer Rest}`
  ? AfterName<Rest>
  : AfterName<Text>;
type AfterName<Text extends string> = Text extends `${string} ${infer Fields}`
  ? Columns<PartsOf<Fields, never>>
  : EventSchema;
type PartsOf<Text extends string, Found extends string> = Text extends `${infer Part};${infer Rest}`
  ? PartsOf<Trim<Rest>, Found | Trim<Part>>
  : Found | Trim<Text>;
type Trim<Text extends string> = Text extends ` ${infer Rest}` | `${infer Rest} ` ? Trim<Rest> : Text;
type Columns<Part extends string> = { readonly [P in Part as FieldName<P>]: FieldKind<P> };
type FieldName<Part extends string> = Part extends `${string} ${infer Rest}`
  ? Rest extends `${string} ${string}`
    ? FieldName<Rest>
    : Rest extends `${infer Name}[${string}`
      ? ColumnName<Name>
      : ColumnName<Rest>
  : never;
type FieldKind<Part extends string> = Part extends `char ${string}[${string}` | `char[${string}`
  ? 'string'
  : Part extends `${string}[${string}`
    ? ColumnKind
    : Part extends `unsigned ${infer Type} ${string}`
      ? KindOf<`unsigned ${Type}`>
      : Part extends `${infer Type} ${string}`
        ? KindOf<Type>
        : never;
type KindOf<Type extends string> = Type extends keyof SyntheticTypes ? SyntheticTypes[Type] : ColumnKind;

/** A synthetic event in parts: `{ lat: 'u64', comm: 'char[16]' }`. */
export interface SyntheticDefinition<Fields extends Readonly<Record<string, string>>> extends EventOptions {
  readonly name: string;
  readonly fields: Fields;
}

/**
 * A synthetic event: defined with its fields alone; hist triggers of other events make its records (`onmatch(...).trace(NAME, ...)`).
 *
 * Kernel: Documentation/trace/histogram.rst, "Synthetic Events"; kernel/trace/trace_events_synth.c. Needs CONFIG_SYNTH_EVENTS. Types are
 * compared letter by letter with those of the variables that fill it: `int` is no `pid_t`.
 *
 * @throws ProbeSyntaxError, with the caret under what is wrong; InvalidSpecError
 * @example
 * syntheticEvent('wakeup_latency u64 lat; pid_t pid; char comm[16]')
 * // s:wakeup_latency u64 lat; pid_t pid; char[16] comm
 */
export function syntheticEvent(
  strings: TemplateStringsArray,
  ...values: readonly TemplateValue[]
): SyntheticEvent;
export function syntheticEvent<Text extends string>(
  definition: Text,
  options?: EventOptions,
): SyntheticEvent<TableOf<Text, FieldSchema<FieldsOf<Text>>>>;
export function syntheticEvent<Fields extends Readonly<Record<string, string>>>(
  definition: SyntheticDefinition<Fields>,
): SyntheticEvent<
  FieldSchema<{
    readonly [Name in keyof Fields & string as ColumnName<Name>]: FieldKind<`${Fields[Name]} ${Name}`>;
  }>
>;
export function syntheticEvent(
  first: TemplateStringsArray | string | SyntheticDefinition<Readonly<Record<string, string>>>,
  ...rest: CallRest
): SyntheticEvent {
  const [text, options] = readCall(
    'syntheticEvent',
    first,
    rest,
    ({ name, fields }) =>
      `${name} ${Object.entries(fields)
        .map(([field, type]) => `${type} ${field}`)
        .join('; ')}`,
  );
  const given = new DefinitionText('syntheticEvent', text);
  const [whole = '', name = ''] = /^(?:s:)?(?:synthetic\/)?(\S*)\s*/.exec(text) ?? [];
  checkName(given, name, whole.trimEnd().length - name.length);
  const fields = parseFields(given, whole.length);
  return new SyntheticEvent(name, fields, options, given);
}

/** SYNTH_FIELDS_MAX in kernel/trace/trace_synth.h (v6.12). */
const maxFields = 64;

function parseFields(given: DefinitionText, start: number): readonly SyntheticField[] {
  const fields: SyntheticField[] = [];
  for (const match of given.text.slice(start).matchAll(/[^;]+/g)) {
    const text = match[0].trim();
    if (text === '') continue;
    const at = start + match.index + match[0].indexOf(text);
    const field = parseField(given, text, at);
    if (fields.some(({ name }) => name === field.name))
      throw given.fail(at, `there is a field "${field.name}" already`);
    if (fields.length === maxFields)
      throw given.fail(at, `a synthetic event has at most ${maxFields} fields`);
    fields.push(field);
  }
  if (fields.length === 0)
    throw given.fail(
      given.end,
      'there are no fields',
      'Write syntheticEvent`wakeup_latency u64 lat; pid_t pid`.',
    );
  return fields;
}

/** STR_VAR_LEN_MAX in kernel/trace/trace.h (v6.12). */
const maxLength = 256;

function parseField(given: DefinitionText, text: string, at: number): SyntheticField {
  const [, type = '', typeBrackets, name = '', nameBrackets] =
    /^((?:unsigned )?[A-Za-z_]\w*)(\[\w*\])? +([^\s[\]]+)(\[\w*\])?$/.exec(text.replaceAll(/\s+/g, ' ')) ??
    [];
  if (type === '')
    throw given.fail(
      at,
      `"${text}" is no field`,
      'A field is a type and a name, with ";" after it: u64 lat;',
    );
  if (!numberTypes.includes(type)) {
    const near = closestNames(type, numberTypes);
    throw given.fail(
      at,
      `there is no type "${type}"`,
      near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `The types are ${numberTypes.join(', ')}.`,
    );
  }
  const nameAt = at + text.lastIndexOf(name);
  if (!/^[A-Za-z_]\w*$/.test(name)) throw given.fail(nameAt, `"${name}" is no name of a field`);
  return { name, type, length: parseLength(given, type, typeBrackets ?? nameBrackets, nameAt) };
}

function parseLength(
  given: DefinitionText,
  type: string,
  brackets: string | undefined,
  at: number,
): SyntheticField['length'] {
  if (brackets === undefined) return undefined;
  if (brackets === '[]') return 'dynamic';
  const length = Number(brackets.slice(1, -1));
  if (type !== 'char')
    throw given.fail(
      at,
      'an array of a known length is one of char',
      'Write char comm[16], or long[] stack.',
    );
  if (!Number.isInteger(length) || length < 1 || length > maxLength) {
    throw given.fail(at, `a text has from 1 to ${maxLength} characters`);
  }
  return length;
}
