import type { EventFormat } from '../event-format.js';
import { FunctionStacks } from './function-stacks.js';
import { KernelFunctions } from './kernel-functions.js';
import type { Reading } from './parse-print-format.js';
import { PrintkFormats } from './printk-formats.js';

/** What a file says beside its events, for printing them, and what the printers of its events share. */
export interface PrintContext {
  /** Names of the kernel's addresses. */
  readonly functions: KernelFunctions;
  /** Strings of `trace_printk`, by their addresses. */
  readonly printkFormats: PrintkFormats;
  /** Bytes of a `long` of the machine that was traced. */
  readonly longBytes: 4 | 8;
  /** The format of `ftrace:funcgraph_exit`, where the file has it: its records end the leaves of function graphs. */
  readonly graphExit: EventFormat | undefined;
  /** Who called whom so far, on each CPU: the lines of `function` are indented by it. */
  readonly stacks: FunctionStacks;
  /** With the mistakes that libtraceevent makes, for the very same text, or without. */
  readonly reading: Reading;
}

/** @param kallsyms gives the text of /proc/kallsyms; @param printkFormats text of the file `printk_formats` */
export function newPrintContext(
  kallsyms: () => Uint8Array,
  printkFormats: string,
  longBytes: 4 | 8,
  graphExit: EventFormat | undefined,
  reading: Reading = 'as libtraceevent',
): PrintContext {
  return {
    functions: new KernelFunctions(kallsyms),
    printkFormats: new PrintkFormats(printkFormats),
    longBytes,
    graphExit,
    stacks: new FunctionStacks(),
    reading,
  };
}
