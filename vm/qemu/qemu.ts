import { runProgram } from '../process.js';

export const qemuProgram = 'qemu-system-x86_64';

/** The version of QEMU on this machine, such as `7.2.17`. A snapshot fits only the QEMU that made it. */
export async function qemuVersion(): Promise<string> {
  const out = await runProgram(qemuProgram, ['--version'], { purpose: 'boot the sandbox' });
  return /version (\S+.*)$/m.exec(out.toString('utf8'))?.[1] ?? out.toString('utf8').trim();
}
