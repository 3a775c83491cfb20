import type { Fail } from './fail.js';
import type { FetchArg } from './fetch-arg.js';
import type { FetchArgument } from './fetch-argument.js';
import type { FetchSite } from './fetch-site.js';
import { emitFetchType, type FetchType } from './fetch-type.js';

/** Where the parts of an argument stand in its word. */
interface Places {
  readonly valueAt: number;
  readonly typeAt: number;
}

/** FETCH_INSN_MAX in kernel/trace/trace_probe.h (v6.12): 16 instructions, of which one loads and one ends. */
const maxDeref = 14;

/**
 * Refuses a value and a type that do not go together.
 *
 * Kernel: `parse_probe_arg_type`, `finalize_fetch_insn` in kernel/trace/trace_probe.c (v6.12).
 */
export function checkFetchArgument(
  argument: FetchArgument,
  site: FetchSite,
  places: Places,
  fail: Fail,
): void {
  const { name, value, type } = argument;
  if (value.kind === 'arguments' && (name !== undefined || type !== undefined)) {
    throw fail(
      places.valueAt,
      '$arg* stands alone',
      'It becomes one field an argument, with the names and types of BTF.',
    );
  }
  if (derefs(value) > maxDeref)
    throw fail(places.valueAt, 'that is too much nested', `At most ${maxDeref} dereferences.`);
  if (site.fields && value.kind === 'field' && value.name === 'comm' && type?.kind !== 'string') {
    throw fail(places.valueAt, 'without a type the kernel prints $comm as a number', 'Write $comm:string.');
  }
  if (type === undefined) return;
  const problem = typeProblem(value, type, name, site);
  if (problem !== undefined) throw fail(places.typeAt, ...problem);
}

function derefs(value: FetchArg): number {
  return value.kind === 'deref' ? 1 + derefs(value.of) : 0;
}

type Problem = readonly [problem: string, mend?: string];

function typeProblem(
  value: FetchArg,
  type: FetchType,
  name: string | undefined,
  site: FetchSite,
): Problem | undefined {
  const text = emitFetchType(type);
  if (!site.kernel && isOfKernel(type))
    return [`${site.what} has no type ${text}: it is for the kernel's memory`];
  if (value.kind === 'comm' || value.kind === 'text') {
    return text === 'string' ? undefined : ['this is a text already', 'Its type is string, or none.'];
  }
  if (type.kind === 'string' && type.name === 'symstr') {
    return value.kind === 'immediate'
      ? ['symstr takes no number', 'It names the function at an address that was fetched.']
      : undefined;
  }
  if (type.kind === 'string' && !type.name.startsWith('%') && isNoMemory(value, name, site)) {
    return [
      `a ${text} is fetched from memory, and this is a value`,
      'Dereference it: +0(%si):ustring for a pointer of the user, +0(%si):string for one of the kernel.',
    ];
  }
  if (type.length !== undefined && type.kind !== 'string' && isNoKernelMemory(value, name, site)) {
    return ['an array is fetched from memory of the kernel', 'Dereference it: +0(%si):u8[4].'];
  }
  return undefined;
}

function isOfKernel(type: FetchType): boolean {
  return type.name === 'symbol' || type.name === 'symstr' || type.name === '%pd' || type.name === '%pD';
}

/** `$arg1` without a name is replaced by BTF's name for it, and that may be a text. */
function isNoMemory(value: FetchArg, name: string | undefined, site: FetchSite): boolean {
  switch (value.kind) {
    case 'register':
    case 'stackPointer':
    case 'stackEntry':
      return true;
    case 'argument':
      return name !== undefined;
    case 'retval':
      return !site.kernel;
    default:
      return false;
  }
}

/** The kernel stores an array neither of values nor of memory of the program. */
function isNoKernelMemory(value: FetchArg, name: string | undefined, site: FetchSite): boolean {
  const isUserMemory = value.kind === 'deref' && value.user;
  return isUserMemory || value.kind === 'immediate' || isNoMemory(value, name, site);
}
