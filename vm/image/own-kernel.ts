import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ImageBuildError } from '../../lib/errors/image-build-error.js';
import { NoSuchPathError } from '../../lib/errors/no-such-path-error.js';
import type { OwnKernel } from '../kernels.js';
import { type BootableKernel, bootableKernel } from './bootable-kernel.js';

/** A kernel that the user has built: uncompressed, with the release that it tells of itself. */
export async function readOwnKernel({
  file,
  modules,
}: OwnKernel): Promise<BootableKernel & { release: string }> {
  if (!existsSync(file)) throw new NoSuchPathError(file);
  const { arch, bytes } = await bootableKernel(readFileSync(file), file);
  const release = releaseOf(bytes);
  if (release === undefined)
    throw new ImageBuildError(`${file} is no Linux kernel: it does not say "Linux version".`);
  if (modules !== undefined) checkModules(modules, release);
  return { arch, bytes, release };
}

/** The configuration that a build leaves beside the kernel, or Debian in /boot. */
export function configOf({ file, modules }: OwnKernel, release: string): string | undefined {
  const build = modules === undefined ? [] : [join(modules, 'build', '.config'), join(modules, 'config')];
  const folder = dirname(file);
  const beside = [
    join(folder, '.config'), // vmlinux
    join(folder, '../../../.config'), // arch/x86/boot/bzImage, arch/arm64/boot/Image
    join(folder, `config-${release}`),
  ];
  return [...build, ...beside].find((path) => existsSync(path));
}

/** linux_banner (init/version.c): "Linux version RELEASE (builder) ...". */
function releaseOf(vmlinux: Buffer): string | undefined {
  const mark = 'Linux version ';
  for (let at = vmlinux.indexOf(mark); at >= 0; at = vmlinux.indexOf(mark, at + 1)) {
    const release = /^(\d+\.\d+\S*) \(/.exec(
      vmlinux.toString('latin1', at + mark.length, at + mark.length + 100),
    )?.[1];
    if (release !== undefined) return release;
  }
  return undefined;
}

/** Modules of another build are refused by the kernel, one by one: better said at once. */
function checkModules(modules: string, release: string): void {
  if (!existsSync(join(modules, 'modules.order'))) {
    throw new ImageBuildError(`${modules} holds no modules of a kernel: it has no modules.order.`, {
      mend: `Give lib/modules/${release} as "make modules_install INSTALL_MOD_PATH=..." leaves it.`,
    });
  }
  const order = readFileSync(join(modules, 'modules.order'), 'utf8');
  const first = order.split('\n').find((line) => existsSync(join(modules, line)) && line !== '');
  if (first === undefined) return;
  const magic = /vermagic=(\S+)/.exec(readFileSync(join(modules, first), 'latin1'))?.[1];
  if (magic === undefined || magic === release) return; // compressed modules do not show it
  throw new ImageBuildError(`The modules in ${modules} are of ${magic}, the kernel is ${release}.`);
}
