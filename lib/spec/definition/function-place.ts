import type { DefinitionText, Word } from './definition-text.js';

/**
 * Reads the functions of an fprobe: a name or a pattern.
 *
 * Kernel: `parse_symbol_and_return` in kernel/trace/trace_fprobe.c (v6.12); patterns as in set_ftrace_filter.
 */
export function parseFunctions(definition: DefinitionText, { text, at }: Word): string {
  if (/[+]|^\d/.test(text)) {
    throw definition.fail(
      at + Math.max(text.indexOf('+'), 0),
      'an fprobe is at the entry or exit of a function',
      'At an instruction inside of it: kprobe.',
    );
  }
  if (!/^[A-Za-z_.*?[][\w.$*?:[\]^!-]*$/.test(text)) {
    throw definition.fail(at, `"${text}" is no function and no pattern`, 'Write vfs_read or vfs_*.');
  }
  return text;
}
