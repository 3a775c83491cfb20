import { parseInteger } from '../fetch/integer.js';
import type { DefinitionText, Word } from './definition-text.js';
import { nameFrom } from './event-name.js';

/** A place in the kernel's code: a symbol and bytes from its start, or an address. */
export type KernelPlace =
  | {
      readonly kind: 'symbol';
      /** The module that has the symbol; undefined: the kernel, or any. */
      readonly module: string | undefined;
      readonly symbol: string;
      readonly offset: number;
    }
  | { readonly kind: 'address'; readonly address: bigint };

/** UINT_MAX: `trace_kprobe_create_internal` in kernel/trace/trace_kprobe.c (v6.12). */
const maxOffset = 2n ** 32n;

/**
 * Reads `[MODULE:]SYMBOL[+OFFSET]` or an address.
 *
 * Kernel: `trace_kprobe_create_internal` in kernel/trace/trace_kprobe.c, `traceprobe_split_symbol_offset` in trace_probe.c (v6.12).
 *
 * @param at where the text begins in the definition
 */
export function parseKernelPlace(definition: DefinitionText, { text, at }: Word): KernelPlace {
  if (/^\d/.test(text)) {
    const address = parseInteger(text);
    if (address === undefined || address >= 2n ** 64n) throw definition.fail(at, `"${text}" is no address`);
    return { kind: 'address', address };
  }
  const moduleEnd = text.indexOf(':');
  const name = /^[^+-]*/.exec(text.slice(moduleEnd + 1))?.[0] ?? '';
  const module = moduleEnd < 0 ? undefined : text.slice(0, moduleEnd);
  if (module !== undefined && !/^[\w-]+$/.test(module))
    throw definition.fail(at, `"${module}" is no name of a module`);
  if (!/^[A-Za-z_.][\w.$]*$/.test(name)) {
    throw definition.fail(
      at + moduleEnd + 1,
      `"${name}" is no symbol`,
      'A place is [MODULE:]SYMBOL[+OFFSET] or an address.',
    );
  }
  const offsetAt = moduleEnd + 1 + name.length;
  return {
    kind: 'symbol',
    module,
    symbol: name,
    offset: parseOffset(definition, text.slice(offsetAt), at + offsetAt),
  };
}

function parseOffset(definition: DefinitionText, text: string, at: number): number {
  if (text === '') return 0;
  const offset = text.startsWith('+') ? parseInteger(text.slice(1)) : undefined;
  if (offset === undefined || offset < 0n || offset >= maxOffset) {
    throw definition.fail(
      at,
      `"${text}" is no offset`,
      'It is a number of bytes from the start of the function: +16.',
    );
  }
  return Number(offset);
}

export function emitKernelPlace(place: KernelPlace): string {
  if (place.kind === 'address') return `0x${place.address.toString(16)}`;
  const module = place.module === undefined ? '' : `${place.module}:`;
  return `${module}${place.symbol}${place.offset === 0 ? '' : `+${place.offset}`}`;
}

/** A name for an event at a place: that of its function. */
export function nameOfPlace(place: KernelPlace): string {
  if (place.kind === 'address') return `at_${place.address.toString(16)}`;
  return nameFrom(place.offset === 0 ? place.symbol : `${place.symbol}_${place.offset}`);
}

/**
 * Bytes from a function's start that the kernel still takes for its entry: an `endbr64` or `bti` of the compiler stands there.
 *
 * Kernel: `arch_adjust_kprobe_addr` in arch/x86/kernel/kprobes/core.c, `kprobe_on_func_entry` in kernel/kprobes.c (v6.12).
 */
const landingPad = 4;

/** The kernel may take it for a function's entry; whether it does depends on how it was built. */
export function mayBeEntry(place: KernelPlace): boolean {
  return place.kind === 'symbol' && place.offset <= landingPad;
}
