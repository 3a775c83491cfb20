import { expect, it } from 'vitest';
import { commandLine } from '../../../vm/qemu/command-line.js';

const shape = { accelerator: 'tcg', memoryMb: 1024, cpus: 2, net: false } as const;

it('gives the guest no network unless asked for', () => {
  expect(commandLine(shape).join(' ')).not.toMatch(/net/);
  expect(commandLine({ ...shape, net: true }).join(' ')).toMatch(/-netdev user/);
});

it('confines QEMU and names no path of this machine', () => {
  const line = commandLine(shape);
  expect(line.join(' ')).toMatch(/-sandbox on,.*spawn=deny/);
  expect(line.filter((argument) => argument.includes('/') && !argument.includes('/dev/fd/'))).toEqual([]);
});
