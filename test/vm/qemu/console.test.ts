import { expect, it } from 'vitest';
import { findPanic } from '../../../vm/qemu/console.js';

it('finds the reason and the lines from the first sign of trouble on', () => {
  const lines = [
    'tracelab: ready',
    '[   12.1] sysrq: Trigger a crash',
    '[   12.1] Kernel panic - not syncing: sysrq triggered crash',
    '[   12.2] CPU: 0 PID: 71 Comm: sh',
  ];
  expect(findPanic(lines)).toEqual({ reason: 'sysrq triggered crash', lines: lines.slice(1) });
});

it('finds none where there was none', () => {
  expect(findPanic(['BUG: soft lockup, but it went on'])).toBeUndefined();
});
