import { statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { TracelabError } from '../../lib/errors/tracelab-error.js';
import { builtKernels } from '../../vm/image/built-parts.js';
import { loadImage } from '../../vm/image/load-image.js';
import { builtPackages, type Drift, formatLock, lockFile } from '../../vm/image/package-lock.js';
import { buildParts } from '../../vm/image/parts.js';
import { saveImage } from '../../vm/image/save-image.js';
import { type VerifiedImage, verifyImage } from '../../vm/image/verify-image.js';
import { defaultKernel, kernels } from '../../vm/kernels.js';
import { kernelNamed } from '../../vm/sandbox.js';
import type { CliCommand } from '../command.js';
import { interruptible } from '../interruptible.js';
import { TerminalProgress } from '../terminal-progress.js';

export const command: CliCommand = {
  name: 'image',
  summary: 'hand the built image on as one file; say what of it drifted',
  help: `tracelab image save FILE [--kernel NAME ...]   root, kernels, agent, initramfs, saved machines: all that "up" needs
tracelab image load FILE                       takes them into the cache of this machine
tracelab image verify [--json]                 compares what is built with the lock, and with what it was when it was built
tracelab image lock                            writes the lock anew: vm/image/image.lock

  --kernel NAME  save only machines with this kernel (can be repeated; all that are built unless given)

A machine that has loaded a file of the same tracelab needs QEMU alone: nothing is fetched, compiled or packed there.
"load" takes nothing of a file that is damaged. "verify" exits with 1 when packages or files are not as they should be.
`,
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { kernel: { type: 'string', multiple: true }, json: { type: 'boolean', default: false } },
    });
    const [action, file] = positionals;
    if (action === 'save' && file !== undefined) return await save(file, values.kernel);
    if (action === 'load' && file !== undefined) return await load(file);
    if (action === 'verify') return await verify(values.json);
    if (action === 'lock') return await lock();
    process.stderr.write(this.help);
    return 2;
  },
};

async function save(file: string, names: readonly string[] | undefined): Promise<number> {
  const built = builtKernels();
  const asked = names?.map((name) => kernelNamed(name)) ?? (built.length > 0 ? built : [defaultKernel]);
  const progress = new TerminalProgress();
  const interrupted = new TracelabError(`Interrupted: ${file} was not written.`);
  const { snapshots, qemu } = await interruptible(interrupted, (signal) =>
    saveImage(file, [...new Set(asked)], progress, signal),
  ).finally(() => progress.end());
  const machines =
    snapshots.length === 0 ? 'no saved machine' : `saved machines (for QEMU ${qemu}): ${snapshots.length}`;
  process.stdout.write(
    `${file}: ${(statSync(file).size / 1e6).toFixed(0)} MB, kernels ${asked.join(', ')}, ${machines}.\n`,
  );
  return 0;
}

async function load(file: string): Promise<number> {
  const progress = new TerminalProgress();
  const { manifest, alreadyThere, snapshots, unfit } = await loadImage(file, progress);
  progress.end();
  const taken = manifest.parts.length - alreadyThere;
  process.stdout.write(
    `${file}: ${taken} parts taken, ${alreadyThere} were here already. Kernels: ${manifest.kernels.join(', ')}.\n`,
  );
  if (snapshots.length > 0)
    process.stdout.write(`Saved machines that will be resumed here: ${snapshots.join(', ')}.\n`);
  if (unfit !== undefined)
    process.stdout.write(
      `Saved machines that do not fit: ${unfit}. The first start boots, and saves its own.\n`,
    );
  return 0;
}

async function verify(json: boolean): Promise<number> {
  const progress = new TerminalProgress();
  const verified = await verifyImage(progress);
  progress.end();
  if (verified.kernels.length === 0) {
    throw new TracelabError('Nothing is built yet that could be verified.', {
      mend: 'Build it with: npx tracelab up',
    });
  }
  const isWell =
    verified.damage.length === 0 && Object.values(verified.drift).every((drift) => drift.length === 0);
  process.stdout.write(
    json ? `${JSON.stringify({ ok: isWell, ...verified }, null, 2)}\n` : describe(verified),
  );
  return isWell ? 0 : 1;
}

function describe({ drift, damage, notedNow }: VerifiedImage): string {
  const packages = Object.entries(drift).flatMap(([part, drifted]) =>
    drifted.length === 0 ? [`${part}: as locked`] : [`${part}:`, ...drifted.map(describeDrift)],
  );
  const files = damage.map(({ file, problem }) => `${file}: ${problem}`);
  const noted = notedNow.map((part) => `${part}: built before sums were noted; noted now`);
  const intact = damage.length === 0 && notedNow.length === 0 ? ['All files are as they were built.'] : [];
  return [...packages, ...noted, ...files, ...intact].map((line) => `${line}\n`).join('');
}

function describeDrift({ package: name, change, locked, built }: Drift): string {
  const versions = [locked, built].filter((version) => version !== undefined).join(' -> ');
  return `  ${change.padEnd(5)} ${name} ${versions}`;
}

async function lock(): Promise<number> {
  const progress = new TerminalProgress();
  for (const { name } of kernels) await buildParts(name, progress);
  progress.end();
  writeFileSync(lockFile, formatLock(builtPackages()));
  process.stdout.write(`${lockFile} is what is built here.\n`);
  return 0;
}
