/** One place in the kernel's code that has a name. */
export interface CodeSymbol {
  /** `T`, `W`: seen from other files; `t`, `w`: of its own file. */
  readonly type: string;
  /** The module that it is of; undefined for the kernel itself. */
  readonly module: string | undefined;
  /** Code that the kernel runs while it starts and frees then. */
  readonly isInit: boolean;
  /** Other names of the same place. */
  readonly aliases: readonly string[];
}

/**
 * What of /proc/kallsyms stays the same from boot to boot: the names of code with type and module, without the addresses. A `!` behind
 * the type says that it lies between `_sinittext` and `_einittext`, `=` what other names the place has.
 *
 * Kernel: `s_show` in kernel/kallsyms.c (v6.12): `ADDRESS TYPE NAME`, and `[MODULE]` behind a tab.
 */
export function withoutAddresses(kallsyms: string): string {
  const edge = (name: string) => new RegExp(`^([0-9a-f]+) \\w ${name}$`, 'm').exec(kallsyms)?.[1];
  const [start, end] = [edge('_sinittext'), edge('_einittext')];
  const symbols = [...kallsyms.matchAll(/^([0-9a-f]+) ([tTwW]) (\S+)(\t\[\S+\])?$/gm)];
  const named = new Map<string, string[]>();
  for (const [, address = '', , name = ''] of symbols) {
    const names = named.get(address);
    if (names === undefined) named.set(address, [name]);
    else names.push(name);
  }
  return symbols
    .map(([, address = '', type = '', name = '', module = '']) => {
      const isInit = start !== undefined && end !== undefined && address >= start && address < end;
      const others = named.get(address)?.filter((other) => other !== name) ?? [];
      return `${type}${isInit ? '!' : ''} ${name}${module}${others.length > 0 ? `\t=${others.join()}` : ''}`;
    })
    .join('\n');
}

/** The places of each name; several functions may have the same one. */
export function parseCodeSymbols(text: string): ReadonlyMap<string, readonly CodeSymbol[]> {
  const symbols = new Map<string, CodeSymbol[]>();
  const lines = text.matchAll(/^(\w)(!?) (\S+)(?:\t\[(\S+)\])?(?:\t=(\S+))?$/gm);
  for (const [, type = '', init, name = '', module, others] of lines) {
    const place = { type, module, isInit: init === '!', aliases: others?.split(',') ?? [] };
    const places = symbols.get(name);
    if (places === undefined) symbols.set(name, [place]);
    else places.push(place);
  }
  return symbols;
}
