import { expect, it } from 'vitest';
import { commandLine } from '../../../vm/qemu/command-line.js';

const shape = {
  arch: 'x86_64',
  accelerator: 'tcg',
  memoryMb: 1024,
  cpus: 2,
  net: false,
  time: 'host',
} as const;

it('gives the guest no network unless asked for', () => {
  expect(commandLine(shape).join(' ')).not.toMatch(/net/);
  expect(commandLine({ ...shape, net: true }).join(' ')).toMatch(/-netdev user/);
});

it('boots arm64 on a machine and a console of its own, by the processor that is cheap to emulate', () => {
  const line = commandLine({ ...shape, arch: 'arm64' }).join(' ');
  expect(line).toMatch(/-machine virt .*-cpu cortex-a57/);
  expect(line).toContain('console=ttyAMA0');
  expect(line).not.toMatch(/q35|ttyS0|tsc|cx16/);
});

it('confines QEMU and names no path of this machine', () => {
  const line = commandLine(shape);
  expect(line.join(' ')).toMatch(/-sandbox on,.*spawn=deny/);
  expect(line.filter((argument) => argument.includes('/') && !argument.includes('/dev/fd/'))).toEqual([]);
});
