import { closestNames } from '../../base/closest-names.js';
import { DefinitionRefusedError } from '../../errors/definition-refused-error.js';
import type { KernelPlace } from '../../spec/definition/kernel-place.js';
import type { DynamicEvent } from '../../spec/dynamic-event.js';
import { symbolTable } from '../symbols/symbol-table.js';
import type { Tracefs } from './tracefs.js';

/** What the kernel would take although it can never be what was meant. */
interface Mistake {
  readonly reason: string;
  readonly mend: string;
  readonly closest?: readonly string[];
  /** Offset in the place's word. */
  readonly at?: number;
}

/**
 * Refuses what the kernel takes without a word and that then records nothing, or something else: a module that is not loaded, an offset
 * beyond the function, a tracepoint that is not there, an offset beyond the file.
 *
 * Kernel: `trace_kprobe_module_exist` in kernel/trace/trace_kprobe.c, `__regsiter_tracepoint_fprobe` in trace_fprobe.c,
 * `__trace_uprobe_create` in trace_uprobe.c (v6.12): each waits for what may come later.
 *
 * @throws DefinitionRefusedError
 */
export async function checkDefinition(
  tracefs: Tracefs,
  spec: DynamicEvent,
  definition: string,
): Promise<void> {
  const mistake = await findMistake(tracefs, spec);
  if (mistake === undefined) return;
  const { call, text, caretAt } = spec.givenPlace(1, mistake.at ?? 0);
  throw new DefinitionRefusedError(
    { call, text, caretAt, definition, argument: undefined },
    mistake.reason,
    mistake,
  );
}

async function findMistake(tracefs: Tracefs, spec: DynamicEvent): Promise<Mistake | undefined> {
  switch (spec.kind) {
    case 'kprobe':
      return wrongPlace(tracefs, spec.place);
    case 'kretprobe':
      return wrongPlace(tracefs, spec.place.of);
    case 'tprobe':
      return wrongTracepoint(tracefs, spec.place);
    case 'uprobe':
    case 'uretprobe':
      return spec.place.at.kind === 'offset'
        ? wrongOffset(tracefs, spec.place.path, spec.place.at.offset)
        : undefined;
    case 'fprobe':
    case 'fexit':
    case 'eprobe':
    case 'synthetic':
      return undefined;
  }
}

async function wrongPlace({ target }: Tracefs, place: KernelPlace): Promise<Mistake | undefined> {
  if (place.kind === 'address') {
    const table = await symbolTable(target);
    return table.size < 2 || table.nameOf(place.address) !== undefined
      ? undefined
      : {
          reason: 'there is no code at this address',
          mend: 'Addresses of code are those of /proc/kallsyms.',
        };
  }
  const { module, symbol, offset } = place;
  if (module !== undefined && !(await target.exists(`/sys/module/${module}/initstate`))) {
    return {
      reason: `the module ${module} is not loaded`,
      mend: `The kernel would wait for it and record nothing. Load it: modprobe ${module}; what is built in has no module.`,
    };
  }
  if (offset === 0) return undefined;
  const table = await symbolTable(target);
  const [start, ...others] = table.addressesOf(symbol);
  const end = start === undefined ? undefined : table.endOf(start);
  if (start === undefined || end === undefined || others.length > 0 || start + BigInt(offset) < end)
    return undefined;
  return {
    reason: `${symbol} has only ${end - start} bytes`,
    mend: 'The kernel would probe another function behind it.',
    at: (module === undefined ? 0 : module.length + 1) + symbol.length,
  };
}

/** Each tracepoint has a function that calls what is attached to it: `__DEFINE_TRACE_EXT` in include/linux/tracepoint.h (v6.12). */
const caller = '__traceiter_';

async function wrongTracepoint({ target }: Tracefs, tracepoint: string): Promise<Mistake | undefined> {
  const table = await symbolTable(target);
  if (table.has(`${caller}${tracepoint}`) || !table.has(`${caller}sched_switch`)) return undefined;
  const names = [...table.names()]
    .filter((name) => name.startsWith(caller))
    .map((name) => name.slice(caller.length));
  return {
    reason: `there is no tracepoint ${tracepoint}`,
    mend: 'The kernel would wait for a module that has it, and record nothing.',
    closest: closestNames(tracepoint, names),
  };
}

async function wrongOffset({ target }: Tracefs, path: string, offset: bigint): Promise<Mistake | undefined> {
  const { stdout, failed } = await target.command(['stat', '-L', '-c', '%s', path], { reject: false });
  if (failed || offset < BigInt(stdout)) return undefined;
  return {
    reason: `${path} has only ${stdout} bytes`,
    mend: 'The kernel takes an offset in the file, not an address of the loaded program.',
    at: path.length + 1,
  };
}
