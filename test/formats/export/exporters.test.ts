import { expect, it } from 'vitest';
import { exporters } from '../../../lib/formats/export/exporters.js';

it('each format has its own extension, and says what it is for in a line', () => {
  const all = Object.values(exporters);
  expect(new Set(all.map(({ extension }) => extension)).size).toBe(all.length);
  for (const { summary } of all) expect(summary).toMatch(/^[^\n]{10,100}$/);
});
