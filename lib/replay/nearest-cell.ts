/**
 * Which of the recorded cells a cell is: the one with the same source, else the one that shares the largest part of its lines with it.
 * Of several that are as near, the first.
 *
 * @param groups the sources of the cells of several recordings
 * @returns undefined where none shares a line
 */
export function nearestCell(
  source: string,
  groups: readonly (readonly string[])[],
): { readonly group: number; readonly cell: number } | undefined {
  let nearest: { group: number; cell: number } | undefined;
  let most = 0;
  for (const [group, sources] of groups.entries()) {
    for (const [cell, other] of sources.entries()) {
      const part = source === other ? 2 : sharedPart(source, other);
      if (part > most) [nearest, most] = [{ group, cell }, part];
    }
  }
  return nearest;
}

/** Lines that both have, of all lines that one of them has: 0 to 1. */
function sharedPart(one: string, other: string): number {
  const [a, b] = [linesOf(one), linesOf(other)];
  const shared = [...a].filter((line) => b.has(line)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}

/** Lines that say something: a bracket alone does not. */
function linesOf(source: string): ReadonlySet<string> {
  return new Set(
    source
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => /\w{2}/.test(line)),
  );
}
