import type { Elf, ElfSymbol } from '../elf/elf.js';
import { locateSymbol } from '../elf/file-offset.js';
import type { Kernel } from '../kernel.js';
import type { Abilities } from './abilities.js';
import { Explanation, type Reach } from './explanation.js';
import { type MechanismName, mechanisms } from './mechanism.js';
import { lacking, notReached, reached } from './reach.js';

/** The registers of a C function's first arguments, by the names that probes have for them. */
const argumentRegisters: Readonly<Record<Elf['machine'], readonly string[]>> = {
  'x86-64': ['%di', '%si', '%dx', '%cx', '%r8', '%r9'],
  aarch64: ['%x0', '%x1', '%x2', '%x3', '%x4', '%x5'],
  other: [],
};

/**
 * Explains a function of a program or library on the target.
 *
 * Kernel: Documentation/trace/uprobetracer.rst: a uprobe is told the offset in the file, so its symbols are read here.
 *
 * @throws UnknownSymbolError with the nearest names; NoSuchFileError, DamagedElfError
 */
export async function explainUser(
  kernel: Kernel,
  abilities: Abilities,
  path: string,
  name: string,
): Promise<Explanation> {
  const { elf, symbol, offset, whyNot } = await locateSymbol(kernel.target, path, name);
  const reach = mechanisms.map((mechanism) =>
    reachOf(mechanism, kernel, abilities, path, symbol, offset, whyNot),
  );
  const registers = argumentRegisters[elf.machine].slice(0, 3);
  return new Explanation({
    symbol: `${path}:${name}`,
    kind: 'user function',
    kernel: kernel.release,
    values: [],
    notes: [
      ...(offset === undefined ? [] : [`At offset 0x${offset.toString(16)} of the file.`]),
      ...(symbol.kind === 'ifunc'
        ? [
            'Its code only chooses which function is called by this name: it runs once a process, not at each call.',
          ]
        : []),
      ...(offset !== undefined && registers.length > 0
        ? [
            `Its arguments are in ${registers.join(', ')} ...; what it returned is $retval; text of the program is +0(...):ustring.`,
          ]
        : []),
    ],
    reach,
    ...(reach.some(({ reaches }) => reaches)
      ? {
          first: {
            mechanism: 'uprobe',
            why: 'Only uprobes reach the code of programs; if the question is what the program asks of the kernel, events of its system calls cost far less.',
          },
        }
      : {}),
  });
}

function reachOf(
  mechanism: MechanismName,
  kernel: Kernel,
  abilities: Abilities,
  path: string,
  { name }: ElfSymbol,
  offset: bigint | undefined,
  why: string | undefined,
): Reach {
  if (mechanism !== 'uprobe' && mechanism !== 'uretprobe')
    return notReached(mechanism, 'It is for the code of the kernel.');
  if (!abilities.uprobes) return lacking(mechanism, kernel.release);
  if (why !== undefined || offset === undefined) return notReached(mechanism, why ?? '');
  const event = name.replaceAll(/\W/g, '_');
  const place = `${path}:0x${offset.toString(16)}`;
  return mechanism === 'uprobe'
    ? reached(mechanism, { definition: `p:${event} ${place}`, typescript: `uprobe\`${path}:${name}\`` })
    : reached(mechanism, {
        definition: `r:${event}__return ${place} ret=$retval`,
        typescript: `uretprobe\`${path}:${name} ret=$retval\``,
      });
}
