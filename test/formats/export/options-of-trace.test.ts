import { expect, it } from 'vitest';
import { exporters } from '../../../lib/formats/export/exporters.js';
import { optionsOfTrace } from '../../../lib/formats/export/options-of-trace.js';

const machine = { system: 'Linux', release: '6.12.118+deb13-cloud-amd64', architecture: 'x86_64' };

it.each([
  [
    'trace.dat',
    [
      ['kernel', 'Linux tracelab 6.12.118+deb13-cloud-amd64 x86_64'],
      ['clock', 'local'],
    ],
    'local',
    machine,
  ],
  [
    'perf.data',
    [
      ['kernel', '6.12.118+deb13-cloud-amd64'],
      ['architecture', 'x86_64'],
    ],
    undefined,
    machine,
  ],
  ['a file that says nothing', [], undefined, undefined],
  ['a file that says something else', [['kernel', 'unknown']], undefined, undefined],
] as const)('%s tells its clock and machine', (_file, about, clock, wanted) => {
  expect(optionsOfTrace({ about })).toEqual({ clock, machine: wanted });
});

it('exporters say what they are for, each with its own extension', () => {
  const all = Object.values(exporters);
  expect(new Set(all.map(({ extension }) => extension)).size).toBe(all.length);
  for (const { summary } of all) expect(summary).toMatch(/^[^\n]{10,100}$/);
});
