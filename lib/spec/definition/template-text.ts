import { InvalidSpecError } from '../../errors/invalid-spec-error.js';
import type { EventOptions } from '../event-options.js';
import { Fetch } from '../fetch/fetch.js';

/** What can stand in the holes of a probe's template. */
export type TemplateValue = string | number | bigint | Fetch;

/** What can stand behind a definition in a call. */
export type CallRest = readonly (TemplateValue | EventOptions | undefined)[];

/**
 * The text of a definition and its options, whichever of the three ways it was given: a template, a string, an object.
 *
 * @param inKernelSyntax writes an object's definition
 * @throws InvalidSpecError for a value in a template that is not one word
 */
export function readCall<Definition extends EventOptions>(
  call: string,
  first: TemplateStringsArray | string | Definition,
  rest: CallRest,
  inKernelSyntax: (definition: Definition) => string,
): readonly [text: string, options: EventOptions] {
  if (typeof first === 'string') return [onOneLine(first), optionsIn(rest)];
  if (isTemplate(first)) return [templateText(call, first, rest), {}];
  const { filter, trigger } = first;
  return [
    inKernelSyntax(first),
    { ...(filter === undefined ? {} : { filter }), ...(trigger === undefined ? {} : { trigger }) },
  ];
}

function isTemplate(value: unknown): value is TemplateStringsArray {
  return Array.isArray(value) && 'raw' in value;
}

function optionsIn([options]: CallRest): EventOptions {
  return typeof options === 'object' && !(options instanceof Fetch) ? options : {};
}

/** Backslashes stay as they are: the kernel has its own meaning for them. */
function templateText(call: string, strings: TemplateStringsArray, values: CallRest): string {
  return onOneLine(
    String.raw({ raw: strings.raw }, ...values.map((value, index) => valueText(call, value, index))),
  );
}

function valueText(call: string, value: CallRest[number], index: number): string {
  if (typeof value === 'bigint' || value instanceof Fetch) return String(value);
  if (typeof value === 'number' && Number.isSafeInteger(value)) return String(value);
  if (typeof value === 'string' && /^\S+$/.test(value)) return value;
  throw new InvalidSpecError(
    call,
    `value ${index + 1} of the template, ${describe(value)}, is no word and no whole number`,
    'Interpolate a name, a number or a fetch argument; what has white space is several.',
  );
}

function describe(value: CallRest[number]): string {
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function onOneLine(text: string): string {
  return text.trim().replaceAll(/\s*\n\s*/g, ' ');
}
