import { type Fail, failFrom } from './fail.js';
import type { FetchArg, MemberStep } from './fetch-arg.js';
import type { FetchSite } from './fetch-site.js';
import { parseInteger } from './integer.js';
import { nearestRegisters, registers } from './registers.js';

/** What `long` and the offsets of the kernel's fetch instructions hold. */
const maxLong = 2n ** 63n;
const maxOffset = 2n ** 31n;

/**
 * Reads an expression: `+16(%di)`, `$arg2`, `file->f_path.dentry`.
 *
 * Kernel: `parse_probe_arg`, `parse_probe_vars`, `parse_btf_arg` in kernel/trace/trace_probe.c (v6.12).
 *
 * @param fail makes the error for a place of the text, an offset from its start
 */
export function parseFetchArg(text: string, site: FetchSite, fail: Fail): FetchArg {
  switch (text[0]) {
    case '%':
      return parseRegister(text.slice(1), site, fail);
    case '$':
      return parseVariable(text, site, fail);
    case '@':
      return parseMemory(text.slice(1), site, fail);
    case '+':
    case '-':
      return parseDeref(text, site, fail);
    case '\\':
      return parseImmediate(text, fail);
    case '(':
      return parseCast(text, site, fail);
    case undefined:
      throw fail(0, 'there is nothing to fetch');
    default:
      return parseName(text, site, fail);
  }
}

function parseRegister(name: string, site: FetchSite, fail: Fail): FetchArg {
  if (!site.registers) {
    throw fail(
      0,
      `${site.what} has no registers`,
      site.fields ? 'Take fields of the event: $NAME.' : "Take the function's arguments: $arg1, or by name.",
    );
  }
  if (!registers.has(name)) {
    const near = nearestRegisters(name).map((register) => `%${register}`);
    throw fail(
      0,
      `there is no register %${name}`,
      near.length > 0
        ? `Did you mean ${near.join(' or ')}? The kernel's names have no r or e before them: %di, %si, %dx, %cx, %r8, %r9 hold arguments 1 to 6.`
        : "The kernel's names are: %di, %si, %dx, %cx, %r8, %r9 (arguments 1 to 6), %ax, %sp, %ip ... on arm64 %x0 to %x30.",
    );
  }
  return { kind: 'register', name };
}

function parseVariable(text: string, site: FetchSite, fail: Fail): FetchArg {
  const name = text.slice(1);
  if (site.fields) return parseField(name, fail);
  if (/^retval\b/.test(name)) return parseRetval(name.slice('retval'.length), site, fail);
  if (name === 'comm' || name === 'COMM') return { kind: 'comm' };
  if (name === 'stack') return { kind: 'stackPointer' };
  const [, stack] = /^stack(\d+)$/.exec(name) ?? [];
  if (stack !== undefined) return parseStack(Number(stack), fail);
  if (name.startsWith('arg')) return parseArgument(name.slice(3), site, fail);
  throw fail(
    0,
    `there is no ${text}`,
    'What begins with $ is one of $arg1, $arg2 ..., $retval, $comm, $stack, $stack0, $stack1 ...',
  );
}

function parseField(name: string, fail: Fail): FetchArg {
  if (!/^[A-Za-z_]\w*$/.test(name)) {
    throw fail(
      0,
      `"$${name}" is no field`,
      'A member of a structure is (STRUCT)FIELD->MEMBER (Linux 7.2 and later).',
    );
  }
  return { kind: 'field', name };
}

function parseRetval(path: string, site: FetchSite, fail: Fail): FetchArg {
  if (!site.retval) {
    throw fail(0, `${site.what} has no $retval: the function has not returned yet`, 'Probe its return.');
  }
  return { kind: 'retval', path: parsePath(path, failFrom(fail, '$retval'.length)) };
}

/** PARAM_MAX_STACK in kernel/trace/trace_probe.c (v6.12): words of a stack of 16 KiB. */
function parseStack(index: number, fail: Fail): FetchArg {
  if (index > 2048) throw fail(0, `the stack has no word ${index}`);
  return { kind: 'stackEntry', index };
}

/** More arguments than any function of the kernel has; the kernel reads the stack for them whatever is there. */
const maxArgument = 16;

function parseArgument(text: string, site: FetchSite, fail: Fail): FetchArg {
  if (!site.arguments) {
    throw fail(
      0,
      `${site.what} has no $arg${text}`,
      "Arguments are there at a function's entry and return; else take registers: %di.",
    );
  }
  if (text === '*') return { kind: 'arguments' };
  if (!/^\d+$/.test(text)) {
    throw fail(
      0,
      `there is no $arg${text}`,
      "Arguments are $arg1, $arg2 ...; members are reached from the argument's name: file->f_mode.",
    );
  }
  const number = Number(text);
  if (number === 0) throw fail(0, 'arguments are counted from 1', 'The first is $arg1.');
  if (number > maxArgument) {
    throw fail(
      0,
      `no function has ${number} arguments`,
      'The kernel would take it and read some word of the stack.',
    );
  }
  return { kind: 'argument', number };
}

function parseMemory(text: string, site: FetchSite, fail: Fail): FetchArg {
  if (/^\d/.test(text)) {
    const address = parseInteger(text);
    if (address === undefined || address >= 2n * maxLong) throw fail(0, `"${text}" is no address`);
    return { kind: 'address', address };
  }
  if (text.startsWith('+')) {
    if (site.kernel)
      throw fail(0, `${site.what} is in no file`, 'Memory of the kernel is @ADDRESS or @SYMBOL.');
    const offset = parseInteger(text.slice(1));
    if (offset === undefined || offset >= maxLong) throw fail(2, `"${text.slice(1)}" is no offset`);
    return { kind: 'fileOffset', offset };
  }
  if (!site.kernel) {
    throw fail(
      0,
      `${site.what} knows no symbols`,
      'Memory of the program is @+OFFSET, an offset in its file.',
    );
  }
  const [, symbol = '', offsetText = '+0'] = /^([A-Za-z_.][\w.$]*)([+-].+)?$/.exec(text) ?? [];
  const offset = parseInteger(offsetText.replace(/^\+/, ''));
  if (symbol === '' || offset === undefined) throw fail(1, `"${text}" is no symbol`);
  return { kind: 'symbol', symbol, offset };
}

function parseDeref(text: string, site: FetchSite, fail: Fail): FetchArg {
  const open = text.indexOf('(');
  const user = text[1] === 'u';
  const digitsAt = user ? 2 : 1;
  if (open < 0) {
    throw fail(digitsAt, 'what is dereferenced stands in brackets', 'Write +0(%si).');
  }
  const magnitude = parseInteger(text.slice(digitsAt, open));
  if (magnitude === undefined || magnitude < 0n || magnitude >= maxOffset) {
    throw fail(
      digitsAt,
      `"${text.slice(digitsAt, open)}" is no offset`,
      'It is a number of bytes: +16(%di).',
    );
  }
  const close = text.lastIndexOf(')');
  if (close < open) throw fail(text.length, 'the bracket is not closed', 'A ")" is missing.');
  if (close !== text.length - 1)
    throw fail(close + 1, `"${text.slice(close + 1)}" cannot follow a dereference`);
  const of = parseFetchArg(text.slice(open + 1, close), site, failFrom(fail, open + 1));
  if (of.kind === 'comm' || of.kind === 'text') {
    throw fail(open + 1, 'a text cannot be dereferenced');
  }
  return { kind: 'deref', offset: text[0] === '-' ? -magnitude : magnitude, user, of };
}

function parseImmediate(text: string, fail: Fail): FetchArg {
  if (text[1] === '"') {
    if (text.length < 3 || !text.endsWith('"')) {
      throw fail(text.length, 'the text is not closed', "A '\"' is missing.");
    }
    return { kind: 'text', text: text.slice(2, -1) };
  }
  const value = parseInteger(text.slice(1).replace(/^\+/, ''));
  if (value === undefined || value < -maxLong || value >= 2n * maxLong) {
    throw fail(1, `"${text.slice(1)}" is no number`, 'A number is \\42 or \\0x2a, a text \\"text".');
  }
  return { kind: 'immediate', value };
}

function parseCast(text: string, site: FetchSite, fail: Fail): FetchArg {
  if (!site.fields) {
    throw fail(0, `${site.what} has no casts`, 'A cast is for the field of an event: eprobe.');
  }
  const [whole = '', structure = '', field = ''] = /^\((\w+)\)([A-Za-z_]\w*)/.exec(text) ?? [];
  if (structure === '') throw fail(0, `"${text}" is no cast`, 'Write (sk_buff)skbaddr->len.');
  return {
    kind: 'cast',
    structure,
    field,
    path: parsePath(text.slice(whole.length), failFrom(fail, whole.length)),
  };
}

function parseName(text: string, site: FetchSite, fail: Fail): FetchArg {
  const name = /^[A-Za-z_]\w*/.exec(text)?.[0];
  if (name === undefined)
    throw fail(
      0,
      `"${text}" cannot be fetched`,
      'Fetch a register (%si), $arg1, memory (+0(%si)), @SYMBOL, a number (\\1).',
    );
  if (site.fields) throw fail(0, `"${text}" is no field`, `A field of the event is $${name}.`);
  if (!site.arguments)
    throw fail(0, `${site.what} knows no names of arguments`, 'Take registers: %di, %si ...');
  const path = parsePath(text.slice(name.length), failFrom(fail, name.length));
  if (path[0]?.by === '.') {
    throw fail(
      name.length,
      'an argument is no structure',
      `It may point to one: ${name}->${path[0].member}.`,
    );
  }
  return { kind: 'name', name, path };
}

/** `->dentry.d_name`: steps of `->` and `.`. */
function parsePath(text: string, fail: Fail): readonly MemberStep[] {
  const steps: MemberStep[] = [];
  let at = 0;
  while (at < text.length) {
    const [step, by, member = ''] = /^(->|\.)([A-Za-z_]\w*)/.exec(text.slice(at)) ?? [];
    if (step === undefined) {
      if (text[at] === '-' && text[at + 1] !== '>')
        throw fail(at, 'a single "-" leads nowhere', 'A pointer is followed with "->".');
      if (text[at] === '[') throw fail(at, 'the kernel takes no index of an array here');
      throw fail(at, `"${text.slice(at)}" is no member`, 'Members are reached with "->" and ".".');
    }
    steps.push({ by: by === '->' ? '->' : '.', member });
    at += step.length;
  }
  return steps;
}
