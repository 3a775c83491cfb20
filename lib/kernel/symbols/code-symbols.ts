/** One place in the kernel's code that has a name. */
export interface CodeSymbol {
  /** `T`, `W`: seen from other files; `t`, `w`: of its own file. */
  readonly type: string;
  /** The module that it is of; undefined for the kernel itself. */
  readonly module: string | undefined;
}

/**
 * What of /proc/kallsyms stays the same from boot to boot: the names of code with type and module, without the addresses.
 *
 * Kernel: `s_show` in kernel/kallsyms.c (v6.12): `ADDRESS TYPE NAME`, and `[MODULE]` behind a tab.
 */
export function withoutAddresses(kallsyms: string): string {
  return kallsyms
    .split('\n')
    .filter((line) => /^[0-9a-f]+ [tTwW] /.test(line))
    .map((line) => line.slice(line.indexOf(' ') + 1))
    .join('\n');
}

/** The places of each name; several functions may have the same one. */
export function parseCodeSymbols(text: string): ReadonlyMap<string, readonly CodeSymbol[]> {
  const symbols = new Map<string, CodeSymbol[]>();
  for (const [, type = '', name = '', module] of text.matchAll(/^(\w) (\S+)(?:\t\[(\S+)\])?$/gm)) {
    const places = symbols.get(name);
    if (places === undefined) symbols.set(name, [{ type, module }]);
    else places.push({ type, module });
  }
  return symbols;
}
