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
  const kept: string[] = [];
  let place = noPlace('');
  for (const { address, type, rest } of codeLines(kallsyms)) {
    if (address !== place.address || hidden.test(address)) {
      keep(place, kept);
      place = noPlace(address);
    }
    const isInit = start !== undefined && end !== undefined && address >= start && address < end;
    const tab = rest.indexOf('\t');
    place.names.push(tab < 0 ? rest : rest.slice(0, tab));
    place.lines.push(`${type}${isInit ? '!' : ''} ${rest}`);
  }
  keep(place, kept);
  return kept.join('\n');
}

/** kernel.kptr_restrict hides all addresses: they say nothing of places then. */
const hidden = /^0+$/;

function noPlace(address: string) {
  return { address, names: [] as string[], lines: [] as string[] };
}

/** Names of one address follow one another: the list is in the order of addresses. */
function keep({ names, lines }: ReturnType<typeof noPlace>, kept: string[]): void {
  lines.forEach((line, index) => {
    const others = names.length > 1 ? names.filter((name) => name !== names[index]) : [];
    kept.push(others.length > 0 ? `${line}\t=${others.join()}` : line);
  });
}

/** The lines of code: eight megabytes are gone through by position, which takes a third of the time of a pattern. */
function* codeLines(kallsyms: string): Generator<{ address: string; type: string; rest: string }> {
  for (let at = 0; at < kallsyms.length; ) {
    const newline = kallsyms.indexOf('\n', at);
    const next = newline < 0 ? kallsyms.length : newline;
    const space = kallsyms.indexOf(' ', at);
    const type = kallsyms[space + 1] ?? '';
    if (space < next && 'tTwW'.includes(type)) {
      yield { address: kallsyms.slice(at, space), type, rest: kallsyms.slice(space + 3, next) };
    }
    at = next + 1;
  }
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
