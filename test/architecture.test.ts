import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const project = fileURLToPath(new URL('..', import.meta.url));

/** Each room of the house, from the ground up, and the rooms that it may import from. */
const house: Readonly<Record<string, readonly string[]>> = {
  'lib/base': [],
  'lib/errors': ['lib/base'],
  'lib/target': ['lib/base', 'lib/errors'],
  'lib/events': ['lib/base', 'lib/errors'],
  'lib/spec': ['lib/base', 'lib/errors', 'lib/events'],
  'lib/generated': ['lib/spec', 'lib/events'],
  'lib/formats': ['lib/base', 'lib/errors', 'lib/events'],
  'lib/codegen': ['lib/base', 'lib/events', 'lib/formats'],
  'lib/sql': ['lib/base', 'lib/errors', 'lib/events'],
  'lib/kernel': ['lib/base', 'lib/errors', 'lib/target', 'lib/spec', 'lib/formats', 'lib/events'],
  'lib/record': [
    'lib/base',
    'lib/errors',
    'lib/target',
    'lib/spec',
    'lib/events',
    'lib/formats',
    'lib/sql',
    'lib/kernel',
  ],
  'lib/analysis': ['lib/base', 'lib/errors', 'lib/events'],
  'lib/plot': ['lib/base', 'lib/errors', 'lib/events', 'lib/analysis'],
  'lib/notebook': ['lib/base', 'lib/errors', 'lib/events', 'lib/plot'],
  vm: ['lib/base', 'lib/errors', 'lib/target'],
  'lib/replay': ['lib/base', 'lib/errors', 'lib/target', 'vm'],
  'lib/machines': [
    'lib/base',
    'lib/errors',
    'lib/target',
    'lib/spec',
    'lib/events',
    'lib/formats',
    'lib/kernel',
    'lib/record',
    'lib/replay',
    'vm',
  ],
  'lib/matrix': ['lib/base', 'lib/errors', 'lib/events', 'lib/kernel', 'lib/machines', 'lib/plot', 'vm'],
  'lib/experiment': [
    'lib/base',
    'lib/errors',
    'lib/events',
    'lib/sql',
    'lib/record',
    'lib/machines',
    'lib/plot',
  ],
  'lib/lesson': [
    'lib/base',
    'lib/errors',
    'lib/target',
    'lib/spec',
    'lib/events',
    'lib/formats',
    'lib/kernel',
    'lib/record',
    'lib/analysis',
    'lib/plot',
    'lib/notebook',
    'lib/machines',
  ],
  'lib/index.ts': ['lib', 'vm'],
  cli: ['lib', 'vm', 'experiments'],
  experiments: ['lib'],
};

function roomOf(path: string): string {
  const rooms = Object.keys(house).filter((room) => path === room || path.startsWith(`${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0] ?? path;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(project, folder), { recursive: true })
    .map((name) => join(folder, String(name)))
    .filter((name) => name.endsWith('.ts'));
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(project, file), 'utf8');
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(project, join(project, dirname(file), name)));
}

describe('the house', () => {
  const files = ['lib', 'vm', 'cli'].flatMap(sourceFiles);

  it('has a row for every folder with code', () => {
    expect([...new Set(files.map(roomOf))].filter((room) => !(room in house))).toEqual([]);
  });

  it.each(files)('%s imports only from rooms below its own', (file) => {
    const room = roomOf(file);
    const allowed = house[room] ?? [];
    const wrong = importsOf(file).filter((path) => {
      const other = roomOf(path.replace(/\.js$/, '.ts'));
      return other !== room && !allowed.some((name) => other === name || other.startsWith(`${name}/`));
    });
    expect(wrong).toEqual([]);
  });

  it.each(
    ['lessons', 'experiments'].flatMap(sourceFiles).filter((file) => file.endsWith('.ts')),
  )('%s imports only "tracelab"', (file) => {
    const text = readFileSync(join(project, file), 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1]);
    expect(specifiers.filter((name) => name !== 'tracelab')).toEqual([]);
  });
});
