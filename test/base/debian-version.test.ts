import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareDebianVersions } from '../../lib/base/debian-version.js';

it.each([
  ['1.0~rc1', '1.0'],
  ['1.0', '1.0+b1'],
  ['1.9', '1.10'],
  ['2.0', '1:0.1'],
  ['1.0-1', '1.0-1+deb13u1'],
  ['6.12.117-1', '6.12.118-1'],
])('%s is older than %s', (older, newer) => {
  expect(compareDebianVersions(older, newer)).toBeLessThan(0);
  expect(compareDebianVersions(newer, older)).toBeGreaterThan(0);
  expect(compareDebianVersions(newer, newer)).toBe(0);
});

const version = fc
  .tuple(
    fc.constantFrom('', '1:', '2:'),
    fc.stringMatching(/^[0-9][0-9a-zA-B.+~]{0,6}$/),
    fc.stringMatching(/^(-[0-9a-b.+~]{1,4})?$/),
  )
  .map((parts) => parts.join(''));

it.skipIf(!existsSync('/usr/bin/dpkg'))('says what dpkg says', () => {
  const compare = (a: string, op: string, b: string) =>
    spawnSync('dpkg', ['--compare-versions', a, op, b], { stdio: 'ignore' }).status === 0;
  fc.assert(
    fc.property(version, version, (a, b) => {
      const order = compareDebianVersions(a, b);
      expect(compare(a, order < 0 ? 'lt' : order > 0 ? 'gt' : 'eq', b)).toBe(true);
    }),
    { numRuns: 200 },
  );
});
