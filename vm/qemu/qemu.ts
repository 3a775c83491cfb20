import { type Architecture, hostArchitecture, qemuPrograms } from '../architecture.js';
import { runProgram } from '../process.js';

/** The version of QEMU on this machine, such as `7.2.17`. A snapshot fits only the QEMU that made it. */
export async function qemuVersion(arch: Architecture = hostArchitecture): Promise<string> {
  const out = await runProgram(qemuPrograms[arch], ['--version'], { purpose: 'boot the sandbox' });
  return /version (\S+.*)$/m.exec(out.toString('utf8'))?.[1] ?? out.toString('utf8').trim();
}
