/**
 * Names that SQL can tell apart: its names are the same whatever their case. Of those that are the same the first keeps
 * its name and the next becomes `name_1`, `name_2` ...
 *
 * @example distinctNames(['ts', 'TS', 'ts']) // ['ts', 'TS_1', 'ts_2']
 */
export function distinctNames(names: readonly string[]): string[] {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const seen = new Set<string>();
  return names.map((name) => {
    let own = name === '' ? 'column' : name;
    for (let i = 1; seen.has(own.toLowerCase()); i++) {
      const next = `${name}_${i}`;
      if (!taken.has(next.toLowerCase()) && !seen.has(next.toLowerCase())) own = next;
    }
    seen.add(own.toLowerCase());
    return own;
  });
}

/** A name as SQL takes it, whatever characters are in it. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A string as SQL takes it. */
export function quoteString(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
