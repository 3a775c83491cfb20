import type { DefinitionText, Word } from './definition-text.js';

/** MAX_EVENT_NAME_LEN in kernel/trace/trace.h (v6.12), with the zero at its end. */
const maxName = 63;

/** The letter that a definition of the kernel begins with, and what it defines. */
export const letters = {
  p: 'kprobe',
  r: 'kretprobe',
  f: 'fprobe',
  t: 'tprobe',
  e: 'eprobe',
  s: 'syntheticEvent',
} as const;

export type Letter = keyof typeof letters;

/** `p:GROUP/NAME`, `r10:NAME`: the first word of a definition of the kernel. */
export interface Head {
  readonly letter: Letter;
  /** The number behind the letter: how many calls a return probe follows at once. */
  readonly maxactive: number | undefined;
  readonly name: string | undefined;
}

/**
 * Reads the first word; undefined where a definition begins with its place. A group is left out: whoever defines the event says which.
 *
 * Kernel: `traceprobe_parse_event_name` in kernel/trace/trace_probe.c, `trace_kprobe_create_internal` in trace_kprobe.c (v6.12).
 */
export function parseHead(definition: DefinitionText, word: Word): Head | undefined {
  const [, letterText = '', number = '', names] = /^([prftes])(\d*)(:.*)?$/.exec(word.text) ?? [];
  const letter = isLetter(letterText) ? letterText : undefined;
  if (letter === undefined) return undefined;
  const maxactive = number === '' ? undefined : Number(number);
  if (maxactive !== undefined) checkMaxactive(definition, word, letter, maxactive);
  const slash = names === undefined ? -1 : names.search(/[/.]/);
  const name = names?.slice(slash < 0 ? 1 : slash + 1);
  const at = word.text.length - (name?.length ?? 0);
  if (slash > 0) checkGroup(definition, word, names?.slice(1, slash) ?? '');
  return {
    letter,
    maxactive,
    name: name === undefined || name === '' ? undefined : checkName(definition, name, word.at + at),
  };
}

function isLetter(text: string): text is Letter {
  return text in letters && text !== '';
}

/** KRETPROBE_MAXACTIVE_MAX in kernel/trace/trace_kprobe.c (v6.12). */
const maxMaxactive = 4096;

function checkMaxactive(definition: DefinitionText, word: Word, letter: Letter, maxactive: number): void {
  if (letter !== 'r' && letter !== 'f')
    throw definition.fail(word.at + 1, 'how many calls are followed at once is for returns alone');
  if (maxactive > maxMaxactive) {
    throw definition.fail(word.at + 1, `at most ${maxMaxactive} calls can be followed at once`);
  }
}

function checkGroup(definition: DefinitionText, word: Word, group: string): void {
  if (!/^[A-Za-z_][\w-]*$/.test(group))
    throw definition.fail(word.at + word.text.indexOf(':') + 1, `"${group}" is no name of a group`);
}

/** @param at where the name begins in the text */
export function checkName(definition: DefinitionText, name: string, at: number): string {
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw definition.fail(
      at,
      `"${name}" is no name of an event`,
      'A name has letters, digits and _, and no digit first.',
    );
  }
  if (name.length > maxName)
    throw definition.fail(at, `a name has at most ${maxName} characters, this one has ${name.length}`);
  return name;
}

/** A name made from what is probed: what cannot stand in a name becomes `_`. */
export function nameFrom(text: string): string {
  const name = text.replaceAll(/_*\W+_*/g, '_').replace(/_$/, '');
  return (/^\d/.test(name) ? `_${name}` : name).slice(0, maxName);
}
