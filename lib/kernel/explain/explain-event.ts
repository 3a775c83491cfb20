import type { EventField } from '../../formats/event-field.js';
import { meaningOf } from '../../formats/event-field.js';
import type { EventFormat } from '../../formats/event-format.js';
import type { Kernel } from '../kernel.js';
import type { Abilities } from './abilities.js';
import { Explanation, type Reach } from './explanation.js';
import { fetchArguments } from './fetch-arguments.js';
import { lacking, notReached, reached } from './reach.js';

/** Explains an event of the kernel. */
export function explainEvent(kernel: Kernel, abilities: Abilities, format: EventFormat): Explanation {
  const { system, name, fields } = format;
  const notAFunction = `${name} is an event, not a function.`;
  const reach: Reach[] = [
    reached('tracepoint', {
      definition: `echo 1 > events/${system}/${name}/enable`,
      typescript: `tracepoint('${system}', '${name}')`,
    }),
    tprobe(kernel, abilities, system, name),
    abilities.syntax.eprobe ? eprobe(format) : lacking('eprobe', kernel.release),
    notReached('function tracer', notAFunction),
    notReached('function graph', notAFunction),
    notReached('fprobe', notAFunction),
    notReached('kprobe', `${notAFunction} A tprobe is its counterpart.`),
    notReached('kretprobe', 'An event has no return.'),
    notReached(
      'fentry',
      `${notAFunction} A BPF program is attached to it as tp_btf or tracepoint: bpftrace -e 'tracepoint:${system}:${name} { ... }'`,
    ),
    notReached('uprobe', 'It is for the code of programs.'),
    notReached('uretprobe', 'It is for the code of programs.'),
  ];
  return new Explanation({
    symbol: `${system}:${name}`,
    kind: 'event',
    kernel: kernel.release,
    values: fields.map((field) => ({ name: field.name, type: typeOf(field) })),
    notes: [],
    reach,
    first: {
      mechanism: 'tracepoint',
      why: 'It is there for this: its fields stay from release to release, and nothing reaches the same place at less cost.',
    },
  });
}

/** The tracepoint's own arguments: those of the function `__traceiter_NAME`, behind `__data`. */
function tprobe(kernel: Kernel, abilities: Abilities, system: string, name: string): Reach {
  if (!abilities.syntax.tprobe) return lacking('tprobe', kernel.release);
  const caller = `__traceiter_${name}`;
  if (!kernel.codeSymbols.has(caller)) {
    const made =
      system === 'syscalls'
        ? `${name} is made from the tracepoint ${name.startsWith('sys_exit') ? 'sys_exit' : 'sys_enter'}, which all system calls share.`
        : `There is no tracepoint of the name ${name}: events of one class, dynamic and synthetic events have none of their own.`;
    return notReached('tprobe', made);
  }
  const stub = `__probestub_${name}`; // where the kernel puts the probe: __register_trace_fprobe (v6.12)
  if (kernel.codeSymbols.has(stub) && !kernel.functions.has(stub)) {
    return notReached(
      'tprobe',
      `Its ${stub} is in a file that is compiled without places where ftrace could hook in.`,
    );
  }
  const args = kernel.hasPrototype(caller)
    ? fetchArguments(kernel.btfOf('function', caller), kernel.func(caller), abilities.syntax, 1)
    : '';
  const event = name.replaceAll('-', '_');
  const body = `${name}${args === '' ? '' : ` ${args}`}`;
  return reached('tprobe', { definition: `t:${event} ${body}`, typescript: `tprobe\`${body}\`` });
}

function eprobe({ system, name, fields }: EventFormat): Reach {
  const args = fields.flatMap((field) => {
    const type = eprobeType(field);
    return type === undefined ? [] : [`${field.name}=$${field.name}:${type}`];
  });
  const body = [`${system}.${name}`, ...args].join(' ');
  return reached('eprobe', {
    definition: `e:${name.replaceAll('-', '_')} ${body}`,
    typescript: `eprobe\`${body}\``,
  });
}

function eprobeType(field: EventField): string | undefined {
  switch (meaningOf(field)) {
    case 'string':
      return 'string';
    case 'pointer':
      return `x${field.size * 8}`;
    case 'integer':
    case 'bool':
      return `${field.signed ? 's' : 'u'}${field.size * 8}`;
    default:
      return undefined;
  }
}

function typeOf({ type, array }: EventField): string {
  return array === undefined ? type : `${type}[${array.length ?? ''}]`;
}
