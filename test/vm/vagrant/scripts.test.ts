import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findProgram } from '../../../vm/doctor.js';
import { rootRecipe } from '../../../vm/image/recipe.js';
import { kernels } from '../../../vm/kernels.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const scripts = ['cli', 'lib', 'test', 'vm', '.ci']
  .flatMap((folder) =>
    readdirSync(join(project, folder), { recursive: true }).map((name) => join(folder, String(name))),
  )
  .filter((name) => name.endsWith('.sh') || name === '.ci/run');

it.skipIf(findProgram('shellcheck') === undefined)('shellcheck has no objections to any script', () => {
  const { stdout, status } = spawnSync('shellcheck', scripts, { cwd: project, encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(status).toBe(0);
});

it('a public Debian gets the kernels of the table and the packages of the root', () => {
  const text = readFileSync(join(project, 'vm/vagrant/provision.sh'), 'utf8');
  const rows = [...text.matchAll(/^(\S+)\) suite=(\S+) package=(\S+) ;;$/gm)].map((row) => row.slice(1, 4));
  const own = kernels.filter(({ arch }) => arch === 'x86_64');
  expect(rows).toEqual(own.map(({ name, suite, metapackage }) => [name, suite, metapackage]));
  const installed = /install \\\n((?:\t.*\n)+)/.exec(text)?.[1]?.replaceAll('\\', '').trim().split(/\s+/);
  expect(installed).toEqual(rootRecipe.packages);
});
