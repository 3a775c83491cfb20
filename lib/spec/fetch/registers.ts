import { closestNames } from '../../base/closest-names.js';

/** `regoffset_table` in arch/x86/kernel/ptrace.c (v6.12), 64-bit. */
const x86 = [
  ...['r15', 'r14', 'r13', 'r12', 'r11', 'r10', 'r9', 'r8'],
  ...['bp', 'bx', 'ax', 'cx', 'dx', 'si', 'di', 'orig_ax', 'ip', 'cs', 'flags', 'sp', 'ss'],
];

/** `regoffset_table` in arch/arm64/kernel/ptrace.c (v6.12). */
const arm64 = [...Array.from({ length: 31 }, (_, index) => `x${index}`), 'lr', 'sp', 'pc', 'pstate'];

/** Names of registers of x86-64 and arm64: which of them a kernel has is known when it is asked. */
export const registers: ReadonlySet<string> = new Set([...x86, ...arm64]);

/** The register that may be meant: `rsi` and `esi` are the kernel's `si`. */
export function nearestRegisters(name: string): readonly string[] {
  const bare = name.toLowerCase().replace(/^[re](?=[a-z]{2}$)/, '');
  return registers.has(bare) ? [bare] : closestNames(name, registers);
}
