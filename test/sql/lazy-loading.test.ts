import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** What a module imports as it is loaded: no types, nothing that is imported later. */
function staticImports(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'([^']+)';$/gm);
  return [...statements].map((match) => match[1] ?? '');
}

/** All modules that are loaded with one. */
function loadedWith(entry: string): { readonly own: Set<string>; readonly packages: Set<string> } {
  const own = new Set<string>();
  const packages = new Set<string>();
  const toRead = [entry];
  for (let file = toRead.pop(); file !== undefined; file = toRead.pop()) {
    if (own.has(file)) continue;
    own.add(file);
    for (const name of staticImports(file)) {
      if (name.startsWith('.')) toRead.push(join(file, '..', name.replace(/\.js$/, '.ts')));
      else packages.add(name);
    }
  }
  return { own, packages };
}

it('tracelab loads neither DuckDB nor apache-arrow until they are needed', () => {
  const { own, packages } = loadedWith(join(project, 'lib/index.ts'));
  expect([...own].some((file) => file.endsWith('lib/sql/session.ts'))).toBe(true);
  expect([...own].some((file) => file.endsWith('lib/formats/arrow/arrow.ts'))).toBe(true);
  expect([...packages].filter((name) => /duckdb|arrow/.test(name))).toEqual([]);
  expect([...loadedWith(join(project, 'lib/formats/arrow/to-arrow.ts')).packages]).toContain('apache-arrow');
});
