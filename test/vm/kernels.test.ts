import { expect, it } from 'vitest';
import { architectureNamed, hostArchitecture } from '../../vm/architecture.js';
import { kernelRow, kernels } from '../../vm/kernels.js';
import { kernelNamed, up } from '../../vm/sandbox.js';

it('a version is that of this machine’s own architecture unless another is named', () => {
  expect(kernelRow(kernelNamed('6.12'))).toMatchObject({ version: '6.12', arch: hostArchitecture });
  expect(kernelNamed('6.12', 'arm64')).toBe('6.12-arm64');
  expect(kernelNamed('6.12', 'x86_64')).toBe('6.12');
  expect(kernelNamed('6.12-arm64')).toBe('6.12-arm64');
  expect(kernelNamed('6.12-rt', 'x86_64')).toBe('6.12-rt');
});

it('each name is one row', () => {
  expect(new Set(kernels.map(({ name }) => name)).size).toBe(kernels.length);
});

it('says in a sentence what there is not', () => {
  expect(() => architectureNamed('mips')).toThrow('no kernels for "mips"');
  expect(() => kernelNamed('5.10', 'arm64')).toThrow('The kernels on arm64 are: 6.1, 6.12, 7.');
  expect(() => kernelNamed('6.12-arm64', 'x86_64')).toThrow('no kernel "6.12-arm64"');
});

it('there is no steady time on arm64, which is said before anything is built', async () => {
  await expect(up({ kernel: '6.12-arm64', time: 'steady' })).rejects.toThrow('has no steady time');
});
